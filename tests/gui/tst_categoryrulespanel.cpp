#include "draftedpanel.h"

#include "gui/categoryrulespanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
CategoryDraft draft()
{
    CategoryDraft draft;
    DraftPart title;
    title.kind = PartKind::Title;
    title.text = u"Team of the Year"_s;
    draft.parts = {title};
    Category &rest = draft.rest;
    rest.programme = {u"Ward Awards"_s, u"The Wards"_s};
    rest.edition = u"2030"_s;
    rest.language = u"en-GB"_s;
    rest.closes = QDateTime(QDate(2030, 6, 7), QTime(17, 0), QTimeZone("Europe/London"));
    rest.limit = Limit{LimitUnit::Words, 0, 1000, Provenance::Page};
    return draft;
}

QDateTime now()
{
    return {QDate(2030, 3, 1), QTime(9, 0), Qt::UTC};
}
} // namespace

class TestCategoryRulesPanel final : public DraftedPanel<CategoryRulesPanel>
{
    Q_OBJECT

private slots:
    void init() { begin(draft(), now); }
    void cleanup() { end(); }

    void changesNothingThatNobodyTouches();
    void takesEachFieldAsOneStep_data();
    void takesEachFieldAsOneStep();
    void takesTheDeadlineAway();
    void keepsAZoneThatTheListDoesNotHave();
    void takesALimitOfThePerson();
    void refusesALimitThatCannotBeMet();
    void takesACountingRuleWithItsFlags();
    void takesAgeOfEvidenceAndChanges();
    void keepsWhatIsBeingTyped();
    void followsUndo();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();

private:
    template<typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return m_panel->findChild<Widget *>(QString::fromLatin1(name));
    }
    void write(const char *name, const QString &text) { type(part<QLineEdit>(name), text); }
    /// By the keyboard, from the first one on.
    void choose(const char *name, const QVariant &value)
    {
        auto *box = part<QComboBox>(name);
        box->setFocus();
        const int row = box->findData(value);
        QVERIFY(row >= 0);
        while (box->currentIndex() != row)
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    }
};

void TestCategoryRulesPanel::changesNothingThatNobodyTouches()
{
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(m_panel->focusWidget() ? m_panel->focusWidget() : m_panel.get(), Qt::Key_Tab);
    m_panel->keep();
    QVERIFY(!m_drafting->canUndo());
    QVERIFY(m_panel->check());
}

void TestCategoryRulesPanel::takesEachFieldAsOneStep_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("step");
    QTest::newRow("programme") << u"programmeEdit"_s << u"award"_s;
    QTest::newRow("organiser") << u"organiserEdit"_s << u"award"_s;
    QTest::newRow("edition") << u"editionEdit"_s << u"edition"_s;
}

void TestCategoryRulesPanel::takesEachFieldAsOneStep()
{
    QFETCH(QString, field);
    write(qPrintable(field), u"  Another  one "_s);
    QVERIFY(!m_drafting->canUndo());
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
    QTEST(m_drafting->undoName(), "step");
    const QStringList values{rest().programme.name, rest().programme.organiser, rest().edition};
    QCOMPARE(values.count(u"Another one"_s), 1);
    m_drafting->undo();
    QVERIFY(!m_drafting->canUndo());
}

void TestCategoryRulesPanel::takesTheDeadlineAway()
{
    QTest::keyClick(part<QCheckBox>("deadlineBox"), Qt::Key_Space);
    QVERIFY(!rest().closes.isValid());
    QVERIFY(!part<QDateTimeEdit>("closesEdit")->isVisible());
    QCOMPARE(m_drafting->undoName(), u"closing date"_s);
    QTest::keyClick(part<QCheckBox>("deadlineBox"), Qt::Key_Space);
    QCOMPARE(rest().closes.date(), QDate(2030, 4, 1)); // a month ahead, to be set
    choose("zoneBox", "Europe/Dublin"_qba);
    QCOMPARE(rest().closes.timeZone().id(), "Europe/Dublin"_qba);
}

void TestCategoryRulesPanel::keepsAZoneThatTheListDoesNotHave()
{
    Category utc = rest();
    utc.closes = QDateTime(QDate(2030, 6, 7), QTime(17, 0), QTimeZone("Etc/GMT-3"));
    m_drafting->setRest(utc, u"zone"_s);
    write("organiserEdit", u"Another"_s);
    m_panel->keep();
    QCOMPARE(rest().closes.timeZone().id(), "Etc/GMT-3"_qba);
}

void TestCategoryRulesPanel::takesALimitOfThePerson()
{
    auto *most = part<QSpinBox>("mostBox");
    most->setFocus();
    most->selectAll();
    QTest::keyClicks(most, u"800"_s);
    QTest::keyClick(most, Qt::Key_Tab);
    QCOMPARE(rest().limit, (Limit{LimitUnit::Words, 0, 800, Provenance::Person}));
    choose("unitBox", int(LimitUnit::Characters));
    QCOMPARE(rest().limit->unit, LimitUnit::Characters);
    most->setValue(0);
    m_panel->keep();
    QVERIFY(!rest().limit);
}

void TestCategoryRulesPanel::refusesALimitThatCannotBeMet()
{
    part<QSpinBox>("fewestBox")->setValue(2000);
    QVERIFY(!m_panel->check());
    QVERIFY(part<QSpinBox>("fewestBox")->hasFocus());
    QVERIFY(part<QLabel>("limitProblemLabel")->isVisible());
    m_panel->keep();
    QCOMPARE(rest().limit, draft().rest.limit);
    QCOMPARE(part<QSpinBox>("fewestBox")->value(), 2000); // to be put right, not forgotten
}

void TestCategoryRulesPanel::takesACountingRuleWithItsFlags()
{
    choose("ruleBox", int(CountingPreset::PortalStrict));
    QCOMPARE(rest().counting, countingRule(CountingPreset::PortalStrict));
    QVERIFY(part<QCheckBox>("hyphenBox")->isChecked());
    QTest::keyClick(part<QCheckBox>("hyphenBox"), Qt::Key_Space);
    CountingRule expected = countingRule(CountingPreset::PortalStrict);
    expected.splitHyphen = false;
    QCOMPARE(rest().counting, expected);
    QCOMPARE(m_drafting->undoName(), u"counting rule"_s);
    m_drafting->undo();
    QVERIFY(part<QCheckBox>("hyphenBox")->isChecked());
}

void TestCategoryRulesPanel::takesAgeOfEvidenceAndChanges()
{
    auto *evidence = part<QSpinBox>("evidenceBox");
    evidence->setFocus();
    evidence->selectAll();
    QTest::keyClicks(evidence, u"24"_s);
    QTest::keyClick(evidence, Qt::Key_Tab);
    QCOMPARE(rest().evidenceWindowMonths, 24);
    choose("changesBox", int(ChangesAfterSubmission::Never));
    QCOMPARE(rest().changesAfterSubmission, ChangesAfterSubmission::Never);
}

void TestCategoryRulesPanel::keepsWhatIsBeingTyped()
{
    write("organiserEdit", u"Being typed"_s);
    part<QSpinBox>("mostBox")->setValue(700);
    m_panel->keep();
    QCOMPARE(rest().programme.organiser, u"Being typed"_s);
    QCOMPARE(rest().limit->most, 700);
}

void TestCategoryRulesPanel::followsUndo()
{
    write("editionEdit", u"2031"_s);
    m_panel->keep();
    m_drafting->undo();
    QCOMPARE(part<QLineEdit>("editionEdit")->text(), u"2030"_s);
    m_panel->setDrafting(nullptr);
    QCOMPARE(part<QLineEdit>("editionEdit")->text(), QString());
    QVERIFY(!part<QLineEdit>("editionEdit")->isEnabled());
}

void TestCategoryRulesPanel::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("label");
    QTest::newRow("programme") << u"programmeEdit"_s << u"programmeProblemLabel"_s;
    QTest::newRow("edition") << u"editionEdit"_s << u"editionProblemLabel"_s;
}

void TestCategoryRulesPanel::saysWhatIsMissing()
{
    QFETCH(QString, field);
    QFETCH(QString, label);
    auto *edit = part<QLineEdit>(qPrintable(field));
    write(qPrintable(field), u" "_s);
    part<QComboBox>("ruleBox")->setFocus();
    QVERIFY(!m_panel->check());
    QVERIFY(edit->hasFocus());
    const auto *problem = part<QLabel>(qPrintable(label));
    QVERIFY(problem->isVisible());
    QCOMPARE(edit->accessibleDescription(), problem->text());
    QTest::keyClicks(edit, u"x"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(m_panel->check());
}

QTEST_MAIN(TestCategoryRulesPanel)
#include "tst_categoryrulespanel.moc"
