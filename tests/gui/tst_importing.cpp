#include "gui/importlimitdialog.h"
#include "importwindow.h"
#include "session/entrysession.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

class TestImporting final : public ImportWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { begin(); }
    void cleanup() { end(); }

    void importsRenamesLimitsSavesAndStartsAnEntry();
    void needsNoMouse();
    void keepsTheDraftForTheRun();
    void saysThatThereIsNothingToImport();
    void asksForAPageWhereThereIsNone();
    void readsTheHtmlOfTheClipboard();
    void savesNothingBeforeThePersonAgrees();
    void refusesAnEditionThatIsThere();

private:
    void limitTo(int most)
    {
        QTest::keyClick(parts(), Qt::Key_L, Qt::ControlModifier);
        const QPointer<ImportLimitDialog> dialog = page()->findChild<ImportLimitDialog *>();
        QVERIFY(dialog);
        auto *box = dialog->findChild<QSpinBox *>(u"mostBox"_s);
        QVERIFY(box);
        box->window()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), box->window());
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(most));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
    }
};

void TestImporting::importsRenamesLimitsSavesAndStartsAnEntry()
{
    readSeed();
    choose(parts(), u"Spread"_s);
    write(u"Sharing"_s);
    limitTo(250);
    click("forwardButton");
    widget<QLineEdit>("programmeEdit")->setText(u"Imported Awards 2031"_s);
    widget<QLineEdit>("editionEdit")->setText(u"2031"_s);
    click("forwardButton");

    auto *start = m_run->find<QWidget>("StartPage");
    QTRY_VERIFY(start->isVisible());
    const LoadedCategory *saved = nullptr;
    for (const LoadedCategory &loaded : m_run->services().categories.categories()) {
        if (!loaded.shipped)
            saved = &loaded;
    }
    QVERIFY(saved);
    const Category &category = saved->category;
    QCOMPARE(category.title, u"Integrated Care System of the Year"_s);
    QCOMPARE(sectionsOf(category), (QStringList{u"Ambition 5"_s, u"Outcome 4"_s, u"Sharing 2"_s, u"Value 3"_s,
                                                u"Involvement 4"_s}));
    QCOMPARE(category.sections.at(2).titleFrom, Provenance::Person);
    QCOMPARE(category.sections.at(2).limit, (Limit{LimitUnit::Words, 0, 250, Provenance::Person}));
    QCOMPARE(category.edition, u"2031"_s);

    QSignalSpy shown(&m_run->window(), &MainWindow::entryShown);
    auto *title = start->findChild<QLineEdit *>(u"titleEdit"_s);
    title->setText(u"Discharge Together"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(shown.count() > 0 || shown.wait());
}

void TestImporting::needsNoMouse()
{
    auto *paste = widget<QPlainTextEdit>("pasteEdit");
    QVERIFY(paste->hasFocus());
    QApplication::clipboard()->setText(seed());
    QTest::keySequence(paste, QKeySequence::Paste);
    QTest::keyClick(paste, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(parts()->isVisible());
    QVERIFY(parts()->hasFocus());

    for (int row = 0; row < 3; ++row) // past what the section means
        QTest::keyClick(parts(), Qt::Key_Down);
    QTest::keyClick(parts(), Qt::Key_P); // the second question: a point of the first one
    QCOMPARE(drafting().verdict().questions, 17);
    QTest::keyClick(parts(), Qt::Key_Q);
    QCOMPARE(drafting().verdict().questions, 18);
    write(u"Tell of the challenges"_s);
    QVERIFY(find(parts(), u"Tell of the challenges"_s).isValid());

    QTest::keyClick(parts(), Qt::Key_O, Qt::AltModifier);
    auto *programme = widget<QLineEdit>("programmeEdit");
    QTRY_VERIFY(programme->hasFocus());
    programme->selectAll();
    QTest::keyClicks(programme, u"Keyboard Awards"_s);
    QTest::keyClick(programme, Qt::Key_Tab);
    auto *edition = widget<QLineEdit>("editionEdit");
    QVERIFY(edition->hasFocus());
    edition->selectAll();
    QTest::keyClicks(edition, u"2032"_s);
    QTest::keyClick(edition, Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(m_run->find<QWidget>("StartPage")->isVisible());
}

void TestImporting::keepsTheDraftForTheRun()
{
    readSeed();
    choose(parts(), u"Spread"_s);
    write(u"Sharing"_s);
    m_run->window().showHome();
    m_run->window().showImport();
    QVERIFY(parts()->isVisible());
    click("backButton");
    QVERIFY(!parts()->isVisible());
    click("returnButton");
    QVERIFY(find(parts(), u"Sharing"_s).isValid());

    click("backButton"); // another page over it can be taken back
    widget<QPlainTextEdit>("pasteEdit")->setPlainText(u"Best Team of the Year\n\n- What did you do?\n"_s);
    click("forwardButton");
    QTRY_VERIFY(parts()->isVisible());
    QVERIFY(!find(parts(), u"Sharing"_s).isValid());
    m_run->find<QAction>("undoAction")->trigger();
    QVERIFY(find(parts(), u"Sharing"_s).isValid());
    QVERIFY(find(lines(), u"Best of luck"_s).isValid());
}

void TestImporting::saysThatThereIsNothingToImport()
{
    widget<QPlainTextEdit>("pasteEdit")
        ->setPlainText(u"Team of the Year\n\nRegister an account.\nStart your entry.\n"_s);
    click("forwardButton");
    QTRY_VERIFY(widget<QLabel>("obstacleLabel")->isVisible());
    click("forwardButton");
    QVERIFY(!widget<QLineEdit>("programmeEdit")->isVisible());
    QVERIFY(widget<QLabel>("obstacleLabel")->isVisible());
}

void TestImporting::asksForAPageWhereThereIsNone()
{
    click("forwardButton");
    QVERIFY(widget<QLabel>("errorLabel")->isVisible());
    QVERIFY(widget<QPlainTextEdit>("pasteEdit")->hasFocus());
    click("fetchButton");
    QVERIFY(widget<QLineEdit>("addressEdit")->hasFocus());
    widget<QLineEdit>("addressEdit")->setText(u"ftp://example.org/page"_s);
    click("fetchButton");
    QTRY_VERIFY(widget<QLabel>("errorLabel")->isVisible());
}

void TestImporting::readsTheHtmlOfTheClipboard()
{
    auto *data = new QMimeData;
    data->setText(u"Team of the Year\nAmbition\nWhat did you want?\nOutcome\nWhat came of it?"_s);
    data->setHtml(u"<h1>Team of the Year</h1><h2>Ambition</h2><ul><li>What did you want?</li></ul>"
                  "<h2>Outcome</h2><ul><li>What came of it?</li></ul>"_s);
    QApplication::clipboard()->setMimeData(data);
    QTest::keySequence(widget<QPlainTextEdit>("pasteEdit"), QKeySequence::Paste);
    click("forwardButton");
    QTRY_VERIFY(parts()->isVisible());
    QCOMPARE(drafting().draft().page.lines.constFirst().block.kind, Block::Kind::Heading);
    QCOMPARE(sectionsOf(drafting().category()), (QStringList{u"Ambition 1"_s, u"Outcome 1"_s}));
}

void TestImporting::savesNothingBeforeThePersonAgrees()
{
    readSeed();
    click("forwardButton");
    QVERIFY(widget<QLineEdit>("programmeEdit")->isVisible());
    QVERIFY(!QDir(m_run->folders().ownCategories).exists());
}

void TestImporting::refusesAnEditionThatIsThere()
{
    readSeed();
    click("forwardButton");
    widget<QLineEdit>("editionEdit")->setText(QString());
    click("forwardButton");
    QVERIFY(widget<QLineEdit>("editionEdit")->hasFocus());
    QVERIFY(widget<QLabel>("editionProblemLabel")->isVisible());
    widget<QLineEdit>("editionEdit")->setText(u"2024"_s); // the shipped one
    click("forwardButton");
    QVERIFY(widget<QLabel>("problemLabel")->isVisible());
    QVERIFY(page()->isVisible());
}

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
