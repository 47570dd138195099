#include "categorywindow.h"

#include "gui/importpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

class TestUnsavedCategories final : public CategoryWindow
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void asksBeforeChangesAreLost_data();
    void asksBeforeChangesAreLost();
    void leavesUnchangedWithoutAWord();
    void goesOnWithWhatIsBeingChanged();
    void asksBeforeTheWindowCloses();
    void asksBeforeTheWindowClosesOverAnImport();
    void saysThatWhatWasLeftIsKept();
    void saysThatAChangeIsNotSavedYet();
    void saysThatANewCategoryIsNotSavedYet();

private:
    [[nodiscard]] QString saving() const { return m_run->find<QLabel>("saveLabel")->text(); }
};

void TestUnsavedCategories::asksBeforeChangesAreLost_data()
{
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("keep editing") << u"Keep editing"_s << true << false;
    QTest::newRow("discard") << u"Discard it"_s << false << false;
    QTest::newRow("save") << u"Save the category"_s << false << true;
}

void TestUnsavedCategories::asksBeforeChangesAreLost()
{
    QFETCH(QString, answered);
    QFETCH(bool, stays);
    QFETCH(bool, isWritten);
    change();
    write(prompt);
    click(page(), "backButton");
    QVERIFY(page()->isVisible());
    answer("categoryNotSavedBox", answered);
    QTRY_COMPARE(page()->isVisible(), stays);
    QCOMPARE(start()->isVisible(), !stays);
    QCOMPARE(firstPrompt() == prompt, isWritten);
}

void TestUnsavedCategories::leavesUnchangedWithoutAWord()
{
    change();
    for (const int tab : {1, 2, 0})
        page()->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(tab);
    click(page(), "backButton");
    QVERIFY(start()->isVisible());
    QVERIFY(!m_run->find<QMessageBox>("categoryNotSavedBox"));
}

void TestUnsavedCategories::goesOnWithWhatIsBeingChanged()
{
    change();
    write(prompt);
    m_run->window().showHome();
    m_run->window().showStart({id});
    change();
    QCOMPARE(page()->drafting()->category().sections.constFirst().questions.constFirst().prompt, prompt);

    m_run->window().showStart({u"hsj/integrated-care-system-of-the-year"_s});
    click(start(), "changeButton"); // another one
    QVERIFY(!page()->isVisible());
    answer("categoryNotSavedBox", u"Save the category"_s);
    QTRY_VERIFY(page()->isVisible());
    QCOMPARE(draftRest().id.value, u"hsj/integrated-care-system-of-the-year"_s);
    QCOMPARE(firstPrompt(), prompt);
}

void TestUnsavedCategories::asksBeforeTheWindowCloses()
{
    change();
    write(prompt);
    m_run->window().showHome();
    m_run->window().close();
    QVERIFY(m_run->window().isVisible());
    QVERIFY(page()->isVisible());
    answer("categoryNotSavedBox", u"Keep editing"_s);
    QVERIFY(m_run->window().isVisible());
    m_run->window().close();
    answer("categoryNotSavedBox", u"Save the category"_s);
    QTRY_VERIFY(!m_run->window().isVisible());
    QCOMPARE(firstPrompt(), prompt);
}

void TestUnsavedCategories::asksBeforeTheWindowClosesOverAnImport()
{
    m_run->window().showImport();
    auto *import = m_run->find<ImportPage>("ImportPage");
    click(import, "emptyButton");
    auto *title = import->findChild<QLineEdit *>(u"categoryTitleEdit"_s);
    QTest::keyClicks(title, u"Team of the Year"_s); // being typed still
    m_run->window().close();
    answer("categoryNotSavedBox", u"Keep editing"_s);
    QVERIFY(m_run->window().isVisible());
    QCOMPARE(import->drafting()->category().title, u"Team of the Year"_s);
    m_run->window().close();
    answer("categoryNotSavedBox", u"Discard it"_s);
    QTRY_VERIFY(!m_run->window().isVisible());
    QCOMPARE(m_run->services().categories.categories().size(), 2);
}

void TestUnsavedCategories::saysThatWhatWasLeftIsKept()
{
    const QLabel *notice = m_run->find<QWidget>("noticeBar")->findChild<QLabel *>(u"noticeLabel"_s);
    change();
    m_run->window().showHome();
    QVERIFY(notice->text().isEmpty());
    m_run->window().showStart({id});
    change();
    write(prompt);
    m_run->window().showHome();
    QVERIFY2(notice->text().contains(u"not saved"_s), qPrintable(notice->text()));
    m_run->window().showStart({id});
    QVERIFY(!notice->text().isEmpty());
    change();
    QVERIFY(notice->text().isEmpty());
    click(page(), "saveButton");
    QVERIFY(start()->isVisible());
    QVERIFY(notice->text().isEmpty());
}

void TestUnsavedCategories::saysThatAChangeIsNotSavedYet()
{
    const QString before = saving();
    change();
    QCOMPARE(saving(), before);
    write(prompt);
    QCOMPARE(saving(), u"The changes to the category are not saved yet."_s);
    m_run->window().showHome();
    QCOMPARE(saving(), before);
    m_run->window().showStart({id});
    change();
    QCOMPARE(saving(), u"The changes to the category are not saved yet."_s);
    click(page(), "saveButton");
    QCOMPARE(saving(), before);
}

void TestUnsavedCategories::saysThatANewCategoryIsNotSavedYet()
{
    const QString before = saving();
    m_run->window().showImport();
    QCOMPARE(saving(), before);
    auto *import = m_run->find<ImportPage>("ImportPage");
    import->beginWithoutPage();
    QCOMPARE(saving(), u"The category is not saved yet."_s);
    import->discard();
    QCOMPARE(saving(), before);
}

QTEST_MAIN(TestUnsavedCategories)

#include "tst_unsavedcategories.moc"
