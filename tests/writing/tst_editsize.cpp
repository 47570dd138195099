#include "writing/editsize.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// How large a change is, in words.
class EditSizeTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsWordsThatWereChanged_data();
    void countsWordsThatWereChanged();
    void takingAwayIsTheOppositeOfAdding_data();
    void takingAwayIsTheOppositeOfAdding();
    void knowsWhatOnlyTakesAway_data();
    void knowsWhatOnlyTakesAway();
};

namespace {
QString words(int count)
{
    QString text;
    for (int number = 1; number <= count; ++number)
        text += u"word%1 "_s.arg(number);
    return text;
}

void addTexts()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("removed");
    const auto row = [](const char *name, const QString &before, const QString &after, int added,
                        int removed) { QTest::newRow(name) << before << after << added << removed; };
    const QChar half(0xd83c);
    row("nothing", u"care at home"_s, u"care at home"_s, 0, 0);
    row("both empty", {}, {}, 0, 0);
    row("first word", {}, u"care"_s, 1, 0);
    row("a letter in a word", u"cre at home"_s, u"care at home"_s, 1, 1);
    row("a word in the middle", u"care home"_s, u"care at home"_s, 1, 0);
    row("a word behind", u"care at"_s, u"care at home"_s, 1, 0);
    row("a word in front", u"at home"_s, u"care at home"_s, 1, 0);
    row("a repeated word", u"care care"_s, u"care care care"_s, 1, 0);
    row("a space alone", u"care"_s, u"care "_s, 0, 0);
    row("a word grows from both sides", u"a"_s, u"bab"_s, 1, 1);
    row("two words become one", u"care taker"_s, u"caretaker"_s, 1, 2);
    row("a selection replaced", u"one two three four"_s, u"one 2 3 four"_s, 2, 2);
    row("as many as before", words(60), words(60).toUpper(), 60, 60);
    row("a large paste into a text", u"before after"_s, u"before "_s + words(51) + u"after"_s, 51, 0);
    row("between line ends", u"one\ntwo"_s, u"one\nand\ntwo"_s, 1, 0);
    row("an emoji", u"care"_s, u"care 🏥"_s, 1, 0);
    row("one emoji for another that begins alike", u"🏥"_s, u"🏠"_s, 1, 1);
    row("half an emoji", u"care "_s + half, u"care 🏥"_s, 1, 1);
    row("U+0000", u"a b"_s, u"a "_s + QChar(0) + u" b"_s, 1, 0);
    row("Chinese letter by letter", u"我们的病人"_s, u"我们的新病人"_s, 1, 0);
    row("Chinese pasted", {}, u"我们的病人"_s.repeated(20), 100, 0);
}
} // namespace

void EditSizeTest::countsWordsThatWereChanged_data()
{
    addTexts();
}

void EditSizeTest::countsWordsThatWereChanged()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const EditSize size = editSize(before, after);
    QTEST(size.added, "added");
    QTEST(size.removed, "removed");
}

void EditSizeTest::takingAwayIsTheOppositeOfAdding_data()
{
    addTexts();
}

void EditSizeTest::takingAwayIsTheOppositeOfAdding()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const EditSize back = editSize(after, before);
    QTEST(back.removed, "added");
    QTEST(back.added, "removed");
}

void EditSizeTest::knowsWhatOnlyTakesAway_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("only");
    QTest::newRow("last letter") << u"care"_s << u"car"_s << true;
    QTest::newRow("in the middle") << u"care at home"_s << u"care home"_s << true;
    QTest::newRow("everything") << u"care"_s << QString() << true;
    QTest::newRow("one of a repetition") << u"aaaa"_s << u"aaa"_s << true;
    QTest::newRow("nothing") << u"care"_s << u"care"_s << false;
    QTest::newRow("a letter more") << u"car"_s << u"care"_s << false;
    QTest::newRow("a letter for another") << u"care"_s << u"cart"_s << false;
    QTest::newRow("a short word for a long one") << u"care at home"_s << u"care in"_s << false;
}

void EditSizeTest::knowsWhatOnlyTakesAway()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(editSize(before, after).onlyTakesAway, "only");
}

QTEST_GUILESS_MAIN(EditSizeTest)
#include "tst_editsize.moc"
