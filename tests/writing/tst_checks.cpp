#include "findings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
using Scope = Finding::Scope;
using Severity = Finding::Severity;

Limit limitOf(int fewest, int most, LimitUnit unit = LimitUnit::Words, Provenance from = Provenance::Page)
{
    return {.unit = unit, .fewest = fewest, .most = most, .from = from};
}

/// One section with one question that need not be answered.
Category oneQuestion()
{
    Question question;
    question.id = {u"ambition-1"_s};
    question.required = false;
    Section section;
    section.id = {u"ambition"_s};
    section.questions = {question};
    Category category;
    category.sections = {section};
    return category;
}
} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void holdsTextAgainstItsLimit_data();
    void holdsTextAgainstItsLimit();
    void usualLimitsOnlyWarn_data();
    void usualLimitsOnlyWarn();
    void limitsHoldInEachScope();
    void sumsAreHeldAgainstTheFewest();
    void blankAnswerIsNotAlsoTooShort();
    void optionalBlankAnswerIsFine();
    void wantsRequiredDeclarations();
    void mustFixComesFirstThenTheCategorysOrder();
    void countsFilesAgainstTheirSlot_data();
    void countsFilesAgainstTheirSlot();
    void completeEntryHasNoFindings();
};

void TestChecks::holdsTextAgainstItsLimit_data()
{
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<int>("size");
    const QStringList none;
    const QStringList over{u"overLimit mustFix ambition-1"_s};
    const QStringList under{u"underLimit mustFix ambition-1"_s};
    const Limit words = limitOf(2, 3);
    QTest::newRow("words: one under the fewest") << words << u"one"_s << under << 1;
    QTest::newRow("words: at the fewest") << words << u"one two"_s << none << 0;
    QTest::newRow("words: at the most") << words << u"one two three"_s << none << 0;
    QTest::newRow("words: one over") << words << u"one two three four"_s << over << 4;
    QTest::newRow("words: no upper bound") << limitOf(0, 0) << u"one two"_s << none << 0;
    const Limit characters = limitOf(3, 5, LimitUnit::Characters);
    QTest::newRow("characters: one under") << characters << u"a "_s << under << 2;
    QTest::newRow("characters: at the fewest") << characters << u"a b"_s << none << 0;
    QTest::newRow("characters: at the most") << characters << u"a\r\nb e\u0301"_s << none << 0;
    QTest::newRow("characters: one over") << characters << u"a b cd"_s << over << 6;
    const Limit letters = limitOf(2, 3, LimitUnit::CharactersNoSpaces);
    QTest::newRow("no spaces: one under") << letters << u" a "_s << under << 1;
    QTest::newRow("no spaces: at the most") << letters << u"a b  c"_s << none << 0;
    QTest::newRow("no spaces: one over") << letters << u"a b cd"_s << over << 4;
}

void TestChecks::holdsTextAgainstItsLimit()
{
    QFETCH(const Limit, limit);
    QFETCH(const QString, text);
    QFETCH(const int, size);
    Category category = oneQuestion();
    category.sections.first().questions.first().limit = limit;
    const QList<Finding> findings = findingsOf(category, answering(u"ambition-1"_s, text));
    QTEST(shortly(findings), "found");
    if (!findings.isEmpty()) {
        QCOMPARE(findings.first().size, size);
        QCOMPARE(findings.first().limit, limit);
        QCOMPARE(findings.first().scope, Scope::Question);
    }
}

void TestChecks::usualLimitsOnlyWarn_data()
{
    QTest::addColumn<Provenance>("from");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("page") << Provenance::Page << Severity::MustFix;
    QTest::newRow("person") << Provenance::Person << Severity::MustFix;
    QTest::newRow("usual") << Provenance::Usual << Severity::LookAt;
}

void TestChecks::usualLimitsOnlyWarn()
{
    QFETCH(const Provenance, from);
    QFETCH(const Severity, severity);
    Category category = oneQuestion();
    category.sections.first().questions.first().limit = limitOf(0, 1, LimitUnit::Words, from);
    category.sections.first().limit = limitOf(5, 0, LimitUnit::Words, from);
    const QList<Finding> findings = findingsOf(category, answering(u"ambition-1"_s, u"one two"_s));
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].severity, severity);
    QCOMPARE(findings[1].severity, severity);
}

void TestChecks::limitsHoldInEachScope()
{
    Category category = oneQuestion();
    category.details = oneDetail(DetailKind::Line).details;
    category.details.first().limit = limitOf(0, 1);
    category.sections.first().limit = limitOf(0, 1);
    category.limit = limitOf(0, 1);
    Entry entry = answering(u"ambition-1"_s, u"one two"_s);
    setTextOf(entry, {u"detail"_s}, u"three four"_s);
    const QList<Finding> findings = findingsOf(category, entry);
    QCOMPARE(shortly(findings), QStringList({u"overLimit mustFix detail"_s, u"overLimit mustFix ambition"_s,
                                             u"overLimit mustFix"_s}));
    QCOMPARE(findings[0].scope, Scope::Detail);
    QCOMPARE(findings[1].scope, Scope::Section);
    QCOMPARE(findings[2].scope, Scope::Entry);
}

void TestChecks::sumsAreHeldAgainstTheFewest()
{
    Category category = oneQuestion();
    category.sections.first().limit = limitOf(3, 0);
    category.limit = limitOf(3, 0);
    QCOMPARE(shortly(findingsOf(category, answering(u"ambition-1"_s, u"one two"_s))),
             QStringList({u"underLimit mustFix ambition"_s, u"underLimit mustFix"_s}));
    QVERIFY(findingsOf(category, answering(u"ambition-1"_s, u"one two three"_s)).isEmpty());
}

void TestChecks::blankAnswerIsNotAlsoTooShort()
{
    Category category = oneQuestion();
    category.sections.first().questions.first().required = true;
    category.sections.first().questions.first().limit = limitOf(2, 3);
    const QStringList unanswered{u"unanswered mustFix ambition-1"_s};
    QCOMPARE(shortly(findingsOf(category, Entry())), unanswered);
    QCOMPARE(shortly(findingsOf(category, answering(u"ambition-1"_s, u" \n"_s))), unanswered);
}

void TestChecks::optionalBlankAnswerIsFine()
{
    Category category = oneQuestion();
    category.sections.first().questions.first().limit = limitOf(2, 3);
    QVERIFY(findingsOf(category, Entry()).isEmpty());
}

void TestChecks::wantsRequiredDeclarations()
{
    Category category;
    category.declarations = {{{u"accurate"_s}, u"It is accurate."_s, true},
                             {{u"news"_s}, u"Send me news."_s, false}};
    Entry entry;
    const QList<Finding> findings = findingsOf(category, entry);
    QCOMPARE(shortly(findings), QStringList{u"undecidedDeclaration mustFix accurate"_s});
    QCOMPARE(findings.first().scope, Scope::Declaration);
    entry.agreed = {{u"accurate"_s}};
    QVERIFY(findingsOf(category, entry).isEmpty());
}

void TestChecks::mustFixComesFirstThenTheCategorysOrder()
{
    Category category = oneDetail(DetailKind::Phone);
    Detail title;
    title.id = projectTitleId();
    title.required = true;
    category.details.append(title);
    category.sections = oneQuestion().sections + oneQuestion().sections;
    category.sections[0].limit = limitOf(0, 1, LimitUnit::Words, Provenance::Usual);
    category.sections[1].id = {u"outcome"_s};
    category.sections[1].questions[0].id = {u"outcome-1"_s};
    category.sections[1].questions[0].required = true;
    category.sections[1].limit = limitOf(1, 0);
    category.limit = limitOf(0, 1);
    category.declarations = {{{u"accurate"_s}, u"It is accurate."_s, true}};
    Entry entry = answering(u"ambition-1"_s, u"one two"_s);
    setTextOf(entry, {u"detail"_s}, u"switchboard"_s);

    QCOMPARE(shortly(findingsOf(category, entry)), QStringList({
                                                       u"missingDetail mustFix project-title"_s,
                                                       u"underLimit mustFix outcome"_s,
                                                       u"unanswered mustFix outcome-1"_s,
                                                       u"overLimit mustFix"_s,
                                                       u"undecidedDeclaration mustFix accurate"_s,
                                                       u"invalidDetail lookAt detail"_s,
                                                       u"overLimit lookAt ambition"_s,
                                                   }));
}

void TestChecks::countsFilesAgainstTheirSlot_data()
{
    QTest::addColumn<int>("evidence");
    QTest::addColumn<int>("unasked");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("none") << 0 << 0 << QStringList{u"missingFiles mustFix ambition"_s};
    QTest::newRow("the fewest") << 1 << 0 << QStringList();
    QTest::newRow("the most") << 2 << 0 << QStringList();
    QTest::newRow("one too many") << 3 << 0 << QStringList{u"tooManyFiles mustFix ambition"_s};
    QTest::newRow("unasked") << 1 << 1 << QStringList{u"unaskedFiles lookAt"_s};
}

void TestChecks::countsFilesAgainstTheirSlot()
{
    QFETCH(const int, evidence);
    QFETCH(const int, unasked);
    Category category = oneQuestion();
    category.files = {{u"ambition"_s, u"Evidence"_s, 1, 2, {u"pdf"_s}, 0}}; // called like the section
    Entry entry;
    Attachment file;
    file.slot = {u"ambition"_s};
    entry.files.fill(file, evidence);
    file.slot = {u"photo"_s};
    for (int i = 0; i < unasked; ++i)
        entry.files += file;
    const QList<Finding> findings = findingsOf(category, entry);
    QTEST(shortly(findings), "found");
    for (const Finding &finding : findings)
        QCOMPARE(finding.scope, Scope::Files);
}

void TestChecks::completeEntryHasNoFindings()
{
    Category category = oneQuestion();
    category.sections.first().questions.first().required = true;
    category.sections.first().limit = limitOf(0, 400);
    const QList<Finding> findings = findingsOf(category, answering(u"ambition-1"_s, u"An answer."_s));
    QVERIFY(findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
