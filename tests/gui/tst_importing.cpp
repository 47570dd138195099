#include "gui/importpage.h"
#include "gui/programrun.h"
#include "model/category.h"
#include "session/categorydrafting.h"
#include "session/entrysession.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
QString seed()
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/criteria/pages/integrated-care.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sectionsOf(const Category &category)
{
    QStringList titles;
    for (const Section &section : category.sections)
        titles += u"%1 %2"_s.arg(section.title).arg(section.questions.size());
    return titles;
}
} // namespace

class TestImporting final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->window().showImport();
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void importsRenamesLimitsSavesAndStartsAnEntry();
    void needsNoMouse();
    void undoesAndRedoesEachChange();
    void choosesOnTheOtherSideToo();
    void changesTheKindOfSeveralLines();
    void movesSplitsAndJoins();
    void goesToWhatIsUnsureAndMakesItSure();
    void namesSectionsAfterAnotherSet();
    void keepsTheDraftForTheRun();
    void saysThatThereIsNothingToImport();
    void asksForAPageWhereThereIsNone();
    void readsTheHtmlOfTheClipboard();
    void tellsEachLineInWords();
    void savesNothingBeforeThePersonAgrees();
    void refusesAnEditionThatIsThere();

private:
    void readSeed()
    {
        widget<QPlainTextEdit>("pasteEdit")->setPlainText(seed());
        click("forwardButton");
        QTRY_VERIFY(page()->drafting() && parts()->isVisible());
    }

    [[nodiscard]] ImportPage *page() const { return m_run->find<ImportPage>("ImportPage"); }
    [[nodiscard]] QListView *parts() const { return widget<QListView>("partList"); }
    [[nodiscard]] QListView *lines() const { return widget<QListView>("lineList"); }
    [[nodiscard]] QString verdict() const { return widget<QLabel>("verdictLabel")->text(); }
    [[nodiscard]] const CategoryDrafting &drafting() const { return *page()->drafting(); }

    template<typename WidgetType>
    [[nodiscard]] WidgetType *widget(const char *name) const
    {
        return page()->findChild<WidgetType *>(QString::fromLatin1(name));
    }

    void click(const char *name) { QTest::mouseClick(widget<QPushButton>(name), Qt::LeftButton); }

    [[nodiscard]] static QModelIndex find(const QListView *list, const QString &text)
    {
        const auto found =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchContains);
        return found.value(0);
    }

    static void choose(QListView *list, const QString &text)
    {
        const QModelIndex index = find(list, text);
        QVERIFY2(index.isValid(), qPrintable(text));
        list->setFocus();
        list->setCurrentIndex(index);
    }

    /// Writes over the text of the chosen part.
    void write(const QString &text)
    {
        QTest::keyClick(parts(), Qt::Key_F2);
        auto *edit = widget<QPlainTextEdit>("partEdit");
        QVERIFY(edit);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!widget<QPlainTextEdit>("partEdit"));
    }

    void limitTo(int most)
    {
        QTest::keyClick(parts(), Qt::Key_L, Qt::ControlModifier);
        auto *box = m_run->find<QSpinBox>("mostBox");
        QVERIFY(box);
        box->window()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), box->window());
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(most));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!m_run->find<QSpinBox>("mostBox"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
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

    QTest::keyClick(parts(), Qt::Key_Down);
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

void TestImporting::undoesAndRedoesEachChange()
{
    readSeed();
    const CategoryDraft before = drafting().draft();
    choose(parts(), u"Spread"_s);
    write(u"Sharing"_s);
    QTest::keyClick(parts(), Qt::Key_Delete);
    const CategoryDraft after = drafting().draft();
    auto *undo = m_run->find<QAction>("undoAction");
    auto *redo = m_run->find<QAction>("redoAction");
    QVERIFY(undo->text().contains(drafting().undoName()));
    undo->trigger();
    QVERIFY(find(parts(), u"Sharing"_s).isValid());
    undo->trigger();
    QCOMPARE(drafting().draft(), before);
    QVERIFY(find(parts(), u"Spread"_s).isValid());
    redo->trigger();
    redo->trigger();
    QCOMPARE(drafting().draft(), after);
    QTest::keyClick(parts(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(drafting().draft() != after);
    QTest::keyClick(parts(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(drafting().draft(), after);
}

void TestImporting::choosesOnTheOtherSideToo()
{
    readSeed();
    choose(lines(), u"Describe system performance"_s);
    QCOMPARE(parts()->selectionModel()->selectedIndexes(),
             QModelIndexList{find(parts(), u"Describe system performance"_s)});
    QVERIFY(parts()->viewport()->rect().intersects(parts()->visualRect(parts()->currentIndex())));
    choose(parts(), u"Provide testimonial evidence"_s);
    QCOMPARE(lines()->selectionModel()->selectedIndexes(),
             QModelIndexList{find(lines(), u"Provide testimonial evidence"_s)});
    QVERIFY(lines()->viewport()->rect().intersects(lines()->visualRect(lines()->currentIndex())));
    choose(lines(), u"Best of luck"_s); // left out: nothing stands for it on the other side
    QVERIFY(parts()->selectionModel()->selectedIndexes().isEmpty());
}

void TestImporting::changesTheKindOfSeveralLines()
{
    readSeed();
    const int before = drafting().verdict().questions;
    choose(lines(), u"How have the benefits"_s);
    lines()->selectionModel()->select(find(lines(), u"How does the system work effectively"_s),
                                      QItemSelectionModel::Select);
    QTest::keyClick(lines(), Qt::Key_I);
    QCOMPARE(drafting().verdict().questions, before - 2);
    QCOMPARE(drafting().category().introduction.size(), 5);
    QCOMPARE(lines()->selectionModel()->selectedIndexes().size(), 2);
    QTest::keyClick(lines(), Qt::Key_Z, Qt::ControlModifier); // both are one change
    QCOMPARE(drafting().verdict().questions, before);
}

void TestImporting::movesSplitsAndJoins()
{
    readSeed();
    const auto texts = [this] {
        QStringList found;
        for (const Question &question : drafting().category().sections.at(2).questions)
            found += question.prompt.left(8);
        return found;
    };
    QCOMPARE(texts(), (QStringList{u"How have"_s, u"How does"_s}));
    choose(parts(), u"How does the system"_s);
    QTest::keyClick(parts(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(), (QStringList{u"How does"_s, u"How have"_s}));
    QCOMPARE(parts()->currentIndex(), find(parts(), u"How does the system"_s));
    QTest::keyClick(parts(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(), (QStringList{u"How have"_s, u"How does"_s}));

    QTest::keyClick(parts(), Qt::Key_Return, Qt::ControlModifier);
    auto *edit = widget<QPlainTextEdit>("partEdit");
    QVERIFY(edit);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(edit->toPlainText().indexOf(u"with others"_s)));
    edit->setTextCursor(cursor);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(texts(), (QStringList{u"How have"_s, u"How does"_s, u"with oth"_s}));
    QTest::keyClick(parts(), Qt::Key_J);
    QCOMPARE(texts(), (QStringList{u"How have"_s, u"How does"_s}));

    choose(parts(), u"Spread"_s);
    QTest::keyClick(parts(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sectionsOf(drafting().category()).mid(0, 3),
             (QStringList{u"Ambition 5"_s, u"Spread 2"_s, u"Outcome 4"_s}));
    QTest::keyClick(parts(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(sectionsOf(drafting().category()).mid(0, 3),
             (QStringList{u"Ambition 5"_s, u"Outcome 4"_s, u"Spread 2"_s}));
}

void TestImporting::goesToWhatIsUnsureAndMakesItSure()
{
    readSeed();
    const int unsure = drafting().verdict().unsure;
    QVERIFY(unsure > 1);
    const QString before = verdict();
    QTest::keyClick(parts(), Qt::Key_F8);
    const QModelIndex first = lines()->currentIndex();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(lines()->currentIndex(), first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    QCOMPARE(drafting().verdict().unsure, unsure - 1);
    QVERIFY(verdict() != before);
    while (drafting().verdict().unsure > 0) {
        click("nextUnsureButton");
        QVERIFY(widget<QPushButton>("confirmButton")->isEnabled());
        click("confirmButton");
    }
    QVERIFY(!widget<QPushButton>("nextUnsureButton")->isEnabled());
}

void TestImporting::namesSectionsAfterAnotherSet()
{
    readSeed();
    auto *names = widget<QComboBox>("namesBox");
    QCOMPARE(names->currentText(), u"HSJ Awards, to 2025"_s);
    choose(parts(), u"Spread"_s);
    write(u"Sharing"_s);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_End); // none
    QCOMPARE(sectionsOf(drafting().category()).value(2), u"Sharing 2"_s);
    QVERIFY(!sectionsOf(drafting().category()).contains(u"Ambition 5"_s));
    QCOMPARE(drafting().category().sections.at(0).limit, std::nullopt);
    while (names->currentIndex() > 0 && names->currentText() != u"HSJ Awards, to 2025"_s)
        QTest::keyClick(names, Qt::Key_Up); // what a person has named stays
    QCOMPARE(sectionsOf(drafting().category()), (QStringList{u"Ambition 5"_s, u"Outcome 4"_s, u"Sharing 2"_s,
                                                             u"Value 3"_s, u"Involvement 4"_s}));
    QVERIFY(drafting().category().sections.at(0).limit.has_value());
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

void TestImporting::tellsEachLineInWords()
{
    readSeed();
    const auto told = [](const QModelIndex &index) { return index.data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(told(find(lines(), u"Describe system"_s)).startsWith(u"Question: "_s));
    QVERIFY(told(find(lines(), u"Register an account"_s)).startsWith(u"How to apply: "_s));
    QVERIFY(told(find(lines(), u"HSJ Awards 2024"_s)).startsWith(u"Left out?: "_s));
    QVERIFY(told(find(parts(), u"Spread"_s)).contains(u"Spread, 2 question"_s));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(lines());
    QCOMPARE(list->childCount(), lines()->model()->rowCount());
    QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(u"Title?"_s));
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
    QVERIFY(widget<QLabel>("problemLabel")->isVisible());
    widget<QLineEdit>("editionEdit")->setText(u"2024"_s); // the shipped one
    click("forwardButton");
    QVERIFY(widget<QLabel>("problemLabel")->isVisible());
    QVERIFY(page()->isVisible());
}

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
