#include "categorywindow.h"

#include "gui/importpage.h"
#include "session/entrysession.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestCategoryPage final : public CategoryWindow
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void changesAShippedCategoryInACopy();
    void needsNoMouse();
    void keepsTheKeyboardAtTheTabs();
    void asksNobodyToAgreeToWhatIsSure();
    void undoesFromTheMenu();
    void refusesACategoryWithoutQuestions();
    void refusesACategoryWithoutAnEdition();
    void keepsAnotherEditionBeside();
    void removesOnesOwn();
    void exportsTheFile();
    void offersItsActionsWhereACategoryIsShown();
    void beginsWithoutAPage();
};

void TestCategoryPage::changesAShippedCategoryInACopy()
{
    const auto count = m_run->services().categories.categories().size();
    const LoadedCategory before = *found();
    QVERIFY(before.shipped);
    change();
    QVERIFY(page()->findChild<QLabel *>(u"noteLabel"_s)->text().contains(u"came with Shortlist"_s));
    write(prompt);
    click(page(), "saveButton");

    QVERIFY(start()->isVisible());
    QCOMPARE(m_run->services().categories.categories().size(), count);
    QVERIFY(!found()->shipped);
    QVERIFY(found()->hidesShipped);
    QCOMPARE(firstPrompt(), prompt);
    Category expected = before.category;
    expected.sections.first().questions.first().prompt = prompt;
    QCOMPARE(found()->category, expected); // and nothing else
    QCOMPARE(contentOf(before.file), before.json);

    QSignalSpy shown(&m_run->window(), &MainWindow::entryShown);
    auto *title = start()->findChild<QLineEdit *>(u"titleEdit"_s);
    title->setText(u"Discharge Together"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(shown.count() > 0 || shown.wait());
    QCOMPARE(m_run->find<QLabel>("promptLabel")->text(), prompt);
}

void TestCategoryPage::needsNoMouse()
{
    QTest::keyClick(start(), Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(page()->isVisible());
    QTRY_VERIFY(parts()->hasFocus());
    write(prompt);
    auto *tabs = page()->findChild<QTabBar *>(u"tabs"_s);
    QTest::keyClick(parts(), Qt::Key_D, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 2);
    QVERIFY(page()->findChild<QWidget *>(u"CategoryRulesPanel"_s)->isVisible());
    QVERIFY(!parts()->isVisible());
    QTest::keyClick(tabs, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(start()->isVisible());
    QCOMPARE(firstPrompt(), prompt);
}

void TestCategoryPage::keepsTheKeyboardAtTheTabs()
{
    change();
    QCOMPARE(QApplication::focusWidget(), parts());
    auto *tabs = page()->findChild<QTabBar *>(u"tabs"_s);
    tabs->setCurrentIndex(1);
    QCOMPARE(QApplication::focusWidget(), tabs);
}

void TestCategoryPage::asksNobodyToAgreeToWhatIsSure()
{
    change();
    QVERIFY(!page()->findChild<QPushButton *>(u"confirmButton"_s)->isEnabled());
}

void TestCategoryPage::undoesFromTheMenu()
{
    change();
    auto *undo = m_run->find<QAction>("undoAction");
    auto *redo = m_run->find<QAction>("redoAction");
    const CategoryDraft before = page()->drafting()->draft();
    write(prompt);
    const CategoryDraft after = page()->drafting()->draft();
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(page()->drafting()->undoName()));
    page()->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(2);
    undo->trigger();
    QCOMPARE(page()->drafting()->draft(), before);
    QVERIFY(parts()->isVisible()); // where it happened
    redo->trigger();
    QCOMPARE(page()->drafting()->draft(), after);
    click(page(), "saveButton");
    QVERIFY(!undo->isEnabled());
}

void TestCategoryPage::refusesACategoryWithoutQuestions()
{
    change();
    parts()->setFocus();
    parts()->selectAll();
    QTest::keyClick(parts(), Qt::Key_Delete);
    page()->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(1);
    click(page(), "saveButton");
    QVERIFY(page()->isVisible());
    const auto *obstacle = page()->findChild<QLabel *>(u"obstacleLabel"_s);
    QVERIFY(obstacle->isVisible());
    QCOMPARE(obstacle->text(), page()->drafting()->verdict().obstacles.join(u'\n'));
    QVERIFY(parts()->isVisible());
    QVERIFY(found()->shipped);
    m_run->find<QAction>("undoAction")->trigger();
    QVERIFY(!obstacle->isVisible());
}

void TestCategoryPage::refusesACategoryWithoutAnEdition()
{
    change();
    page()->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(2);
    auto *edition = page()->findChild<QLineEdit *>(u"editionEdit"_s);
    QVERIFY(edition->isVisible());
    edition->setFocus();
    edition->selectAll();
    QTest::keyClick(edition, Qt::Key_Delete);
    page()->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(0);
    click(page(), "saveButton");
    QVERIFY(page()->isVisible());
    QVERIFY(edition->isVisible());
    QVERIFY(edition->hasFocus());
    QVERIFY(found()->shipped);
}

void TestCategoryPage::keepsAnotherEditionBeside()
{
    const QString before = found()->category.edition;
    change();
    page()->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(2);
    auto *edition = page()->findChild<QLineEdit *>(u"editionEdit"_s);
    edition->setFocus();
    edition->selectAll();
    QTest::keyClicks(edition, u"2041"_s);
    click(page(), "saveButton");
    QVERIFY(start()->isVisible());
    QCOMPARE(found()->category.edition, u"2041"_s);
    const auto *list = start()->findChild<QListView *>(u"categoryList"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"2041"_s));
    QVERIFY(before != u"2041"_s);
}

void TestCategoryPage::removesOnesOwn()
{
    QVERIFY(!start()->findChild<QPushButton *>(u"removeButton"_s)->isEnabled());
    change();
    write(prompt);
    click(page(), "saveButton");
    click(start(), "removeButton");
    const auto *box = m_run->find<QMessageBox>("removeCategoryBox");
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(
        QDir::toNativeSeparators(m_run->services().categories.earlierFolder())));
    answer("removeCategoryBox", u"Keep it"_s);
    QVERIFY(!found()->shipped);
    click(start(), "removeButton");
    answer("removeCategoryBox", u"Remove"_s);
    QTRY_VERIFY(found()->shipped);
    QVERIFY(firstPrompt() != prompt);
    QCOMPARE(QDir(m_run->services().categories.earlierFolder()).entryList(QDir::Files).size(), 1);
    QVERIFY(!start()->findChild<QPushButton *>(u"removeButton"_s)->isEnabled());
    QCOMPARE(m_run->find<QLabel>("noticeLabel")->text().contains(found()->category.title), true);
}

void TestCategoryPage::exportsTheFile()
{
    click(start(), "exportButton");
    auto *dialog = m_run->find<QFileDialog>("exportCategoryDialog");
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name->text().endsWith(u".category.json"_s));
    const QString path = m_folder->filePath(u"mine.category.json"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(contentOf(path), found()->json);
    QTRY_VERIFY(m_run->find<QLabel>("noticeLabel")->text().contains(QDir::toNativeSeparators(path)));
}

void TestCategoryPage::offersItsActionsWhereACategoryIsShown()
{
    auto *action = m_run->find<QAction>("changeCategoryAction");
    QVERIFY(action->isEnabled());
    QVERIFY(m_run->find<QMenu>("toolsMenu")->actions().contains(action));
    emit start()->findChild<QListView *>(u"categoryList"_s)->customContextMenuRequested({8, 8});
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QVERIFY(popup->actions().contains(action));
    popup->close();
    m_run->window().showHome();
    QVERIFY(!action->isEnabled());
    m_run->window().showStart({id});
    action->trigger();
    QVERIFY(page()->isVisible());
    QCOMPARE(draftRest().id.value, id);
}

void TestCategoryPage::beginsWithoutAPage()
{
    m_run->find<QAction>("newCategoryAction")->trigger();
    auto *import = m_run->find<ImportPage>("ImportPage");
    QVERIFY(import->isVisible());
    auto *title = import->findChild<QLineEdit *>(u"categoryTitleEdit"_s);
    QVERIFY(title->hasFocus());
    QTest::keyClicks(title, u"Team of the Year"_s); // over what stands there
    auto *list = import->findChild<QListView *>(u"partList"_s);
    list->setFocus();
    list->setCurrentIndex(
        list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"New question"_s).value(0));
    QTest::keyClick(list, Qt::Key_F2);
    auto *edit = import->findChild<QPlainTextEdit *>(u"partEdit"_s);
    QVERIFY(edit);
    QTest::keyClicks(edit, u"What did you do?"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    click(import, "forwardButton");
    click(import, "forwardButton");
    QVERIFY(start()->isVisible());
    const LoadedCategory *made = m_run->services().categories.find({u"own/team-of-the-year"_s});
    QVERIFY(made);
    QCOMPARE(made->category.title, u"Team of the Year"_s);
    QCOMPARE(made->category.sections.size(), 1);
    QCOMPARE(made->category.sections.constFirst().questions.constFirst().prompt, u"What did you do?"_s);
    QCOMPARE(made->category.edition, QString::number(QDate::currentDate().year()));
}

QTEST_MAIN(TestCategoryPage)
#include "tst_categorypage.moc"
