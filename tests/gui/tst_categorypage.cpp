#include "gui/categorypage.h"
#include "gui/importpage.h"
#include "gui/programrun.h"
#include "session/categorydrafting.h"
#include "session/entrysession.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString id = u"hsj/system-leadership-initiative-of-the-year"_s;
const QString prompt = u"What changed for the people you serve?"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestCategoryPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->window().showStart({id});
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void changesAShippedCategoryInACopy();
    void needsNoMouse();
    void undoesFromTheMenu();
    void refusesACategoryWithoutQuestions();
    void refusesACategoryWithoutAnEdition();
    void keepsAnotherEditionBeside();
    void asksBeforeChangesAreLost_data();
    void asksBeforeChangesAreLost();
    void leavesUnchangedWithoutAWord();
    void goesOnWithWhatIsBeingChanged();
    void asksBeforeTheWindowCloses();
    void asksBeforeTheWindowClosesOverAnImport();
    void removesOnesOwn();
    void exportsTheFile();
    void offersItsActionsWhereACategoryIsShown();
    void beginsWithoutAPage();

private:
    [[nodiscard]] CategoryPage *page() const { return m_run->find<CategoryPage>("CategoryPage"); }
    [[nodiscard]] QWidget *start() const { return m_run->find<QWidget>("StartPage"); }
    [[nodiscard]] QListView *parts() const { return page()->findChild<QListView *>(u"partList"_s); }
    [[nodiscard]] const Category &draftRest() const { return page()->drafting()->draft().rest; }

    static void click(const QWidget *of, const char *name)
    {
        auto *button = of->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void change()
    {
        click(start(), "changeButton");
        QVERIFY(page()->isVisible());
    }
    void chooseFirstQuestion() const
    {
        const QString text =
            page()->drafting()->category().sections.constFirst().questions.constFirst().prompt;
        const auto found = parts()->model()->match(parts()->model()->index(0, 0), Qt::DisplayRole, text);
        QVERIFY(!found.isEmpty());
        parts()->setFocus();
        parts()->setCurrentIndex(found.constFirst());
    }
    /// Writes over the first question.
    void write(const QString &text)
    {
        chooseFirstQuestion();
        QTest::keyClick(parts(), Qt::Key_F2);
        auto *edit = page()->findChild<QPlainTextEdit *>(u"partEdit"_s);
        QVERIFY(edit);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!page()->findChild<QPlainTextEdit *>(u"partEdit"_s));
    }
    void answer(const char *boxName, const QString &buttonText)
    {
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = m_run->window().findChild<QMessageBox *>(QString::fromLatin1(boxName))));
        const auto buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().remove(u'&') == buttonText)
                button->click();
        }
        QTRY_VERIFY(!m_run->window().findChild<QMessageBox *>(QString::fromLatin1(boxName)));
    }
    [[nodiscard]] const LoadedCategory *found() const { return m_run->services().categories.find({id}); }
    [[nodiscard]] QString firstPrompt() const
    {
        return found()->category.sections.constFirst().questions.constFirst().prompt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
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

void TestCategoryPage::asksBeforeChangesAreLost_data()
{
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("keep editing") << u"Keep editing"_s << true << false;
    QTest::newRow("discard") << u"Discard it"_s << false << false;
    QTest::newRow("save") << u"Save the category"_s << false << true;
}

void TestCategoryPage::asksBeforeChangesAreLost()
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

void TestCategoryPage::leavesUnchangedWithoutAWord()
{
    change();
    for (const int tab : {1, 2, 0})
        page()->findChild<QTabBar *>(u"tabs"_s)->setCurrentIndex(tab);
    click(page(), "backButton");
    QVERIFY(start()->isVisible());
    QVERIFY(!m_run->find<QMessageBox>("categoryNotSavedBox"));
}

void TestCategoryPage::goesOnWithWhatIsBeingChanged()
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

void TestCategoryPage::asksBeforeTheWindowCloses()
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

void TestCategoryPage::asksBeforeTheWindowClosesOverAnImport()
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
