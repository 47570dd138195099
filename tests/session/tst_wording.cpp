#include "session/wording.h"

#include "session/openworkspace.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

using Kind = Finding::Kind;
using Scope = Finding::Scope;

namespace {
// Numbers come with the plural forms of the source here: the catalogue that chooses one is not loaded.
const QString word = u"word(s)"_s;

QString placeOf(Scope scope)
{
    switch (scope) {
    case Scope::Question:
        return u"soil-1"_s;
    case Scope::Detail:
        return u"email"_s;
    case Scope::Section:
        return u"soil"_s;
    case Scope::Declaration:
        return u"true"_s;
    case Scope::Files:
        return u"photo"_s;
    case Scope::Entry:
        return {};
    }
    Q_UNREACHABLE();
}

Finding finding(Kind kind, Scope scope, const Limit &limit = {}, int size = 0)
{
    Finding found;
    found.kind = kind;
    found.scope = scope;
    found.place = placeOf(scope);
    found.limit = limit;
    found.size = size;
    return found;
}

Limit limitOf(LimitUnit unit, int fewest, int most, Provenance from = Provenance::Page)
{
    return {unit, fewest, most, from};
}

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}
} // namespace

/// Findings, limits and times as people read them. Sendings: tst_sendingwording.
class WordingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFindingIsASentence_data();
    void everyFindingIsASentence();
    void findingsSayWhatIsWrong_data();
    void findingsSayWhatIsWrong();
    void invalidDetailsSayWhatIsWanted_data();
    void invalidDetailsSayWhatIsWanted();
    void unknownPlacesAreNamedByTheirId();
    void percentSignsInACategoryStayAsTheyAre();
    void limits_data();
    void limits();
    void daysLeft_data();
    void daysLeft();
    void closingNamesTheCity_data();
    void closingNamesTheCity();
    void savingIsSaid();
    void numbersAreGrouped();

private:
    const Category m_category = gardenCategory().category;
};

void WordingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void WordingTest::everyFindingIsASentence_data()
{
    QTest::addColumn<Finding>("found");
    constexpr Kind kinds[] = {Kind::Unanswered,    Kind::OverLimit,     Kind::UnderLimit,
                              Kind::MissingDetail, Kind::InvalidDetail, Kind::UndecidedDeclaration};
    constexpr Scope scopes[] = {Scope::Question, Scope::Detail, Scope::Section, Scope::Entry,
                                Scope::Declaration};
    for (const Kind kind : kinds) {
        const int size = kind == Kind::UnderLimit ? 1 : 39;
        for (const Scope scope : scopes)
            QTest::addRow("%s, scope %d", qPrintable(nameOf(kind)), static_cast<int>(scope))
                << finding(kind, scope, limitOf(LimitUnit::Words, 2, 8), size);
    }
    for (const Kind kind : {Kind::MissingFiles, Kind::TooManyFiles, Kind::UnaskedFiles}) {
        const int size = kind == Kind::MissingFiles ? 1 : 39;
        QTest::newRow(qPrintable(nameOf(kind)))
            << finding(kind, Scope::Files, limitOf(LimitUnit::Words, 2, 8), size);
    }
}

void WordingTest::everyFindingIsASentence()
{
    QFETCH(Finding, found);
    const QString sentence = wordingOf(found, m_category);
    QVERIFY(!sentence.isEmpty());
    if (found.kind != Kind::UndecidedDeclaration) // that one ends in the organiser's own words
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"‘’"_s), qPrintable(sentence));
    const QString link = linkWordingOf(found, m_category);
    QVERIFY2(link.size() > 6 && !link.contains(u'%'), qPrintable(link));
}

void WordingTest::findingsSayWhatIsWrong_data()
{
    QTest::addColumn<Finding>("found");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("link");
    const Limit words = limitOf(LimitUnit::Words, 5, 400);
    const Limit usual = limitOf(LimitUnit::Words, 0, 400, Provenance::Usual);
    const Limit characters = limitOf(LimitUnit::Characters, 0, 1000);

    QTest::newRow("unanswered") << finding(Kind::Unanswered, Scope::Question) << u"‘Feeding’ has no answer."_s
                                << u"Go to Feeding"_s;
    QTest::newRow("missing") << finding(Kind::MissingDetail, Scope::Detail)
                             << u"‘E-mail address’ is not filled in."_s << u"Go to E-mail address"_s;
    QTest::newRow("section over") << finding(Kind::OverLimit, Scope::Section, words, 431)
                                  << u"‘Soil’ is 31 %1 over its limit of 400."_s.arg(word) << u"Go to Soil"_s;
    QTest::newRow("question over") << finding(Kind::OverLimit, Scope::Question, characters, 2500)
                                   << u"‘Feeding’ is 1,500 character(s) over its limit of 1,000."_s
                                   << u"Go to Feeding"_s;
    QTest::newRow("section over the usual")
        << finding(Kind::OverLimit, Scope::Section, usual, 401)
        << u"‘Soil’ is 1 %1 over the usual limit of 400."_s.arg(word) << u"Go to Soil"_s;
    QTest::newRow("entry over") << finding(Kind::OverLimit, Scope::Entry, words, 410)
                                << u"The whole entry is 10 %1 over its limit of 400."_s.arg(word)
                                << u"Go to the whole entry"_s;
    QTest::newRow("question under") << finding(Kind::UnderLimit, Scope::Question, words, 3)
                                    << u"‘Feeding’ is 2 %1 short of its least length of 5."_s.arg(word)
                                    << u"Go to Feeding"_s;
    QTest::newRow("entry under") << finding(Kind::UnderLimit, Scope::Entry, words, 4)
                                 << u"The whole entry is 1 %1 short of its least length of 5."_s.arg(word)
                                 << u"Go to the whole entry"_s;
    QTest::newRow("declaration") << finding(Kind::UndecidedDeclaration, Scope::Declaration)
                                 << u"Not agreed to yet: What is written here is true."_s
                                 << u"Go to Declarations"_s;
    const Limit files = limitOf(LimitUnit::Words, 2, 4);
    QTest::newRow("files missing") << finding(Kind::MissingFiles, Scope::Files, files, 1)
                                   << u"‘photo’ needs 1 more file(s)."_s << u"Go to Supporting files"_s;
    QTest::newRow("too many files") << finding(Kind::TooManyFiles, Scope::Files, files, 7)
                                    << u"‘photo’ has too many files: 3 must go."_s
                                    << u"Go to Supporting files"_s;
}

void WordingTest::findingsSayWhatIsWrong()
{
    QFETCH(Finding, found);
    QTEST(wordingOf(found, m_category), "sentence");
    QTEST(linkWordingOf(found, m_category), "link");
}

void WordingTest::invalidDetailsSayWhatIsWanted_data()
{
    QTest::addColumn<DetailKind>("kind");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("email") << DetailKind::Email << u"name@example.org"_s;
    QTest::newRow("phone") << DetailKind::Phone << u"telephone number"_s;
    QTest::newRow("date") << DetailKind::Date << u"2027-03-26"_s;
    QTest::newRow("choice") << DetailKind::Choice << u"choices"_s;
    QTest::newRow("yes or no") << DetailKind::YesNo << u"yes or no"_s;
    QTest::newRow("line") << DetailKind::Line << u"as the form wants it"_s;
    QTest::newRow("text") << DetailKind::Text << u"as the form wants it"_s;
}

void WordingTest::invalidDetailsSayWhatIsWanted()
{
    QFETCH(DetailKind, kind);
    QFETCH(QString, wanted);
    Category category = m_category;
    for (Detail &detail : category.details)
        detail.kind = kind;
    const QString sentence = wordingOf(finding(Kind::InvalidDetail, Scope::Detail), category);
    QVERIFY2(sentence.startsWith(u"‘E-mail address’ "_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(wanted), qPrintable(sentence));
}

void WordingTest::unknownPlacesAreNamedByTheirId()
{
    Finding found = finding(Kind::Unanswered, Scope::Question);
    found.place = u"gone-7"_s;
    QCOMPARE(wordingOf(found, m_category), u"‘gone-7’ has no answer."_s);
}

void WordingTest::percentSignsInACategoryStayAsTheyAre()
{
    Category category = m_category;
    category.sections[0].title = u"%2 of %1 and 100 %"_s;
    const Finding over = finding(Kind::OverLimit, Scope::Section, limitOf(LimitUnit::Words, 0, 8), 9);
    QCOMPARE(wordingOf(over, category), u"‘%2 of %1 and 100 %’ is 1 word(s) over its limit of 8."_s);
}

void WordingTest::limits_data()
{
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<QString>("wording");
    QTest::newRow("most") << limitOf(LimitUnit::Words, 0, 400) << u"400 word(s)"_s;
    QTest::newRow("fewest") << limitOf(LimitUnit::Words, 50, 0) << u"at least 50 word(s)"_s;
    QTest::newRow("both") << limitOf(LimitUnit::Words, 50, 400) << u"50 to 400 word(s)"_s;
    QTest::newRow("thousands") << limitOf(LimitUnit::Characters, 1000, 2500)
                               << u"1,000 to 2,500 character(s)"_s;
    QTest::newRow("characters") << limitOf(LimitUnit::Characters, 0, 280) << u"280 character(s)"_s;
    QTest::newRow("without spaces") << limitOf(LimitUnit::CharactersNoSpaces, 0, 280)
                                    << u"280 character(s) without spaces"_s;
}

void WordingTest::limits()
{
    QFETCH(Limit, limit);
    QTEST(wordingOf(limit), "wording");
}

void WordingTest::daysLeft_data()
{
    QTest::addColumn<QDateTime>("closes");
    QTest::addColumn<QString>("wording");
    // It is 09:00 in UTC, which is where the tests are.
    QTest::newRow("long ago") << at(u"2025-01-01T00:00:00Z"_s) << u"closed"_s;
    QTest::newRow("a second ago") << at(u"2026-03-02T08:59:59Z"_s) << u"closed"_s;
    QTest::newRow("now") << at(u"2026-03-02T09:00:00Z"_s) << u"closed"_s;
    QTest::newRow("in a second") << at(u"2026-03-02T09:00:01Z"_s) << u"today, 09:00"_s;
    QTest::newRow("today") << at(u"2026-03-02T17:00:00Z"_s) << u"today, 17:00"_s;
    QTest::newRow("today by the clock there") << at(u"2026-03-03T00:30:00+01:00"_s) << u"today, 23:30"_s;
    QTest::newRow("tomorrow") << at(u"2026-03-03T00:00:00Z"_s) << u"tomorrow, 00:00"_s;
    QTest::newRow("the day after") << at(u"2026-03-04T00:00:00Z"_s) << u"in 2 day(s)"_s;
    QTest::newRow("in years") << at(u"2029-03-02T00:00:00Z"_s) << u"in 1,096 day(s)"_s;
}

void WordingTest::daysLeft()
{
    QFETCH(QDateTime, closes);
    const QDateTime now = TestClock().now();
    QCOMPARE(now, at(u"2026-03-02T09:00:00Z"_s));
    QTEST(daysLeftWording(closes, now), "wording");
}

void WordingTest::closingNamesTheCity_data()
{
    QTest::addColumn<QDateTime>("closes");
    QTest::addColumn<QString>("wording");
    QTest::newRow("a city") << m_category.closes << u"Fri 26 March 2027 17:00 (London)"_s;
    QTest::newRow("two words") << QDateTime({2026, 3, 2}, {9, 5}, QTimeZone("America/New_York"))
                               << u"Mon 2 March 2026 09:05 (New York)"_s;
    QTest::newRow("no zone") << at(u"2026-03-02T09:00:00Z"_s) << u"Mon 2 March 2026 09:00"_s;
}

void WordingTest::closingNamesTheCity()
{
    QFETCH(QDateTime, closes);
    QTEST(closingWording(closes), "wording");
}

void WordingTest::savingIsSaid()
{
    const QDateTime now = TestClock().now();
    SaveState state;
    QCOMPARE(wordingOf(state, now), u"All changes saved"_s);
    state.savedAt = now.addSecs(-60);
    QCOMPARE(wordingOf(state, now), u"All changes saved at 08:59"_s);
    state.savedAt = now.addDays(-1);
    QCOMPARE(wordingOf(state, now), u"All changes saved on 01/03/2026 at 09:00"_s);
    state.kind = SaveState::Kind::Unsaved;
    QCOMPARE(wordingOf(state, now), u"Saving…"_s);
    state.kind = SaveState::Kind::Failed;
    QVERIFY(wordingOf(state, now).startsWith(u"Not saved"_s));
}

void WordingTest::numbersAreGrouped()
{
    QCOMPARE(wordsWording(1204), u"1,204 word(s)"_s);
    QCOMPARE(wordsWording(0), u"0 word(s)"_s);
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
