#include "session/refusedparts.h"

#include "session/wording.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Scope = Finding::Scope;

namespace {
Submission refused(const QString &detail)
{
    Submission submission;
    submission.state = SubmissionState::Rejected;
    submission.trouble = SendingTrouble::Invalid;
    submission.body = R"({"title":"Roof garden",
        "details":[{"id":"lead","label":"Project lead","value":"A"}],
        "answers":[{"section":"soil","question":"soil-1","prompt":"What grows?","text":"Moss"},
                   {"section":"soil","question":"soil-2","prompt":"Who waters it every day of the week, and who does when that person is away for a fortnight?","text":""}],
        "declarations":[{"id":"agreed","text":"I agree.","agreed":false}],
        "files":[{"role":"evidence","name":"paper.pdf"}]})";
    submission.detail = detail;
    return submission;
}
} // namespace

/// An organiser's pointers become what people call the parts of their entry.
class RefusedPartsTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAPointerMeans_data();
    void findsWhatAPointerMeans();
    void saysThePartsWithTheirNames();
    void keepsLinesThatNameNoPart();
    void nothingIsFoundInOrdinaryWords();
    void usesTheNameThatTheCategoryHasNow();
};

void RefusedPartsTest::findsWhatAPointerMeans_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("sentence");
    const QString unknown = u"The organiser names a part that this entry does not have: "_s;
    QTest::newRow("answer") << u"#/answers/0/text Is too long."_s << Scope::Question << u"soil-1"_s
                            << u"‘What grows?’: Is too long."_s;
    QTest::newRow("answer itself") << u"#/answers/0 Is odd."_s << Scope::Question << u"soil-1"_s
                                   << u"‘What grows?’: Is odd."_s;
    QTest::newRow("without words") << u"#/answers/0/text"_s << Scope::Question << u"soil-1"_s
                                   << u"‘What grows?’ was not accepted; no reason was given."_s;
    QTest::newRow("long prompt")
        << u"#/answers/1/text Is empty."_s << Scope::Question << u"soil-2"_s
        << u"‘Who waters it every day of the week, and who does when that person is away for a…’: Is empty."_s;
    QTest::newRow("detail") << u"#/details/0/value Who?"_s << Scope::Detail << u"lead"_s
                            << u"‘Project lead’: Who?"_s;
    QTest::newRow("declaration") << u"#/declarations/0/agreed Must be."_s << Scope::Declaration << u"agreed"_s
                                 << u"‘I agree.’: Must be."_s;
    QTest::newRow("file") << u"#/files/0/name No."_s << Scope::Files << u"evidence"_s
                          << u"‘paper.pdf’: No."_s;
    QTest::newRow("title") << u"#/title Is taken."_s << Scope::Detail << u"project-title"_s
                           << u"‘Title’: Is taken."_s;
    QTest::newRow("beyond the end") << u"#/answers/7/text What?"_s << Scope::Entry << QString() << u"What?"_s;
    QTest::newRow("no number") << u"#/answers/-/text"_s << Scope::Entry << QString()
                               << unknown + u"answers/-/text"_s;
    QTest::newRow("negative") << u"#/answers/-1/text x"_s << Scope::Entry << QString() << u"x"_s;
    QTest::newRow("unknown") << u"#/colour"_s << Scope::Entry << QString() << unknown + u"colour"_s;
    QTest::newRow("nothing") << u"#/"_s << Scope::Entry << QString() << unknown;
}

void RefusedPartsTest::findsWhatAPointerMeans()
{
    QFETCH(QString, line);
    const QList<RefusedPart> parts = refusedPartsOf(refused(line));
    QCOMPARE(parts.size(), 1);
    QTEST(parts.first().scope, "scope");
    QTEST(parts.first().place, "place");
    QTEST(wordingOf(parts.first(), parts.first().label), "sentence");
}

void RefusedPartsTest::saysThePartsWithTheirNames()
{
    const Submission submission =
        refused(u"Not accepted\n#/answers/0/text Is too long.\n#/files/0 100 %1 wrong"_s);
    QCOMPARE(detailWording(submission),
             u"Not accepted\n‘What grows?’: Is too long.\n‘paper.pdf’: 100 %1 wrong"_s);
    const QString happened = wordingOf(submission, QDateTime()).happened;
    QVERIFY2(happened.contains(u"‘What grows?’"_s) && !happened.contains(u"#/"_s), qPrintable(happened));
}

void RefusedPartsTest::keepsLinesThatNameNoPart()
{
    const Submission submission = refused(u"Not accepted\n#/answers/0/text Is too long.\nAsk us."_s);
    QCOMPARE(restOfDetail(submission), u"Not accepted\nAsk us."_s);
}

void RefusedPartsTest::nothingIsFoundInOrdinaryWords()
{
    const Submission submission = refused(u"Use the form at https://awards.example/#/entries instead."_s);
    QCOMPARE(refusedPartsOf(submission), QList<RefusedPart>());
    QCOMPARE(detailWording(submission), submission.detail);
    QCOMPARE(restOfDetail(submission), submission.detail);
}

void RefusedPartsTest::usesTheNameThatTheCategoryHasNow()
{
    Category category;
    Question question;
    question.id = {u"soil-1"_s};
    question.shortLabel = u"Plants"_s;
    category.sections = {Section{}};
    category.sections.first().questions = {question};
    const auto parts = refusedPartsOf(refused(u"#/answers/0/text x\n#/details/0/value x\n#/files/0 x"_s));
    QCOMPARE(labelOf(parts.at(0), category), u"Plants"_s);
    QCOMPARE(labelOf(parts.at(1), category), u"Project lead"_s); // not in the category any more
    QCOMPARE(labelOf(parts.at(2), category), u"paper.pdf"_s);
}

QTEST_GUILESS_MAIN(RefusedPartsTest)
#include "tst_refusedparts.moc"
