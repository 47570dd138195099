#include "gui/editorpage.h"
#include "gui/programrun.h"
#include "session/entrysession.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtEndian>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString earlier = u"Eleven sessions were held across the boroughs. They helped us a great deal."_s;
const QString later = u"Twelve sessions were held across the boroughs."_s;
const QString whatChanged =
    u"1 word(s) added, 7 word(s) removed, in 2 place(s)."_s; // no catalogue, no plurals
} // namespace

class TestHistoryPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->beginEntry(u"hsj/system-leadership-initiative-of-the-year"_s, u"Discharge Together"_s);
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void saysThatNothingIsKeptYet()
    {
        openHistory();
        QTRY_VERIFY(m_run->find<QWidget>("HistoryPanel")
                        ->findChild<QLabel *>(u"noteLabel"_s)
                        ->text()
                        .startsWith(u"There is no earlier text"_s));
        QCOMPARE(timeline()->model()->rowCount(), 0);
    }

    void listsWhatWasKeptInWholeSentences()
    {
        keepEarlierAndWriteOn();
        QCOMPARE(spoken(0), u"Now, 7 word(s)"_s);
        QVERIFY2(spoken(1).startsWith(u"Today "_s), qPrintable(spoken(1)));
        QVERIFY2(spoken(1).endsWith(u", 13 word(s), Kept by hand: before the board"_s),
                 qPrintable(spoken(1)));
        QVERIFY(!m_run->find<QWidget>("HistoryPanel")->findChild<QLabel *>(u"noteLabel"_s)->isVisible());
    }

    void opensFromTheKeyboardAndComesBack()
    {
        keepEarlierAndWriteOn();
        m_run->find<QTabWidget>("sideTabs")->setCurrentIndex(0);
        openHistory();
        QCOMPARE(m_run->window().focusWidget(), timeline());
        QVERIFY(editor()->isVisible());
        QTest::keyClick(timeline(), Qt::Key_Down);
        QTRY_VERIFY(comparison()->isVisible());
        QVERIFY(!editor()->isVisible());
        QCOMPARE(m_run->window().focusWidget(), timeline());
        QTest::keyClick(timeline(), Qt::Key_Return);
        QCOMPARE(m_run->window().focusWidget(), comparison());
        QTest::keyClick(comparison(), Qt::Key_Escape);
        QVERIFY(editor()->isVisible());
        QCOMPARE(m_run->window().focusWidget(), editor());
        QCOMPARE(timeline()->currentIndex().row(), 0);
    }

    void tellsWhatChanged()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_COMPARE(label("summaryLabel")->text(), whatChanged);
        QVERIFY(label("headingLabel")->text().contains(u" as it was today at "_s));
        QVERIFY(label("headingLabel")->text().endsWith(u", compared with now"_s));
        QCOMPARE(comparison()->toPlainText(),
                 u"ElevenTwelve sessions were held across the boroughs. They helped us a great deal."_s);
        QVERIFY(formatAt(1).fontStrikeOut() && !formatAt(1).fontUnderline());
        QVERIFY(formatAt(7).fontUnderline() && !formatAt(7).fontStrikeOut());
        QVERIFY(!formatAt(20).fontUnderline() && !formatAt(20).fontStrikeOut());
    }

    void walksThroughTheChanges()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_VERIFY(button("nextButton")->isEnabled());
        click("nextButton");
        QCOMPARE(comparison()->textCursor().selectedText(), u"ElevenTwelve"_s);
        QCOMPARE(label("changeLabel")->text(), u"Change 1 of 2. Removed: ‘Eleven’. Added: ‘Twelve’."_s);
        click("nextButton");
        QCOMPARE(label("changeLabel")->text(), u"Change 2 of 2. Removed: ‘They helped us a great deal.’."_s);
        click("nextButton");
        QCOMPARE(comparison()->textCursor().selectedText(), u"ElevenTwelve"_s);
        click("previousButton");
        QVERIFY(label("changeLabel")->text().startsWith(u"Change 2 of 2."_s));
    }

    void showsOnlyTheEarlierText()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_VERIFY(!comparison()->toPlainText().isEmpty());
        m_run->find<QCheckBox>("earlierOnlyBox")->setChecked(true);
        QCOMPARE(comparison()->toPlainText(), earlier);
        QVERIFY(!button("nextButton")->isEnabled());
    }

    void putsATextBackAsANewTextThatUndoTakesAway()
    {
        keepEarlierAndWriteOn();
        choose(1);
        const int rows = timeline()->model()->rowCount();
        QTRY_VERIFY(button("restoreButton")->isEnabled());
        click("restoreButton");
        QCOMPARE(editor()->toPlainText(), earlier);
        QVERIFY(label("doneLabel")->text().contains(u"‘Before an earlier text was put back’"_s));
        QCOMPARE(label("summaryLabel")->text(), u"The two texts are the same."_s);
        QVERIFY(!button("restoreButton")->isEnabled());
        QTRY_COMPARE(timeline()->model()->rowCount(), rows + 2);
        QVERIFY(spoken(1).endsWith(u"An earlier text, put back"_s));
        QVERIFY(spoken(2).endsWith(u"Before an earlier text was put back"_s));
        QVERIFY(spoken(timeline()->currentIndex().row()).endsWith(u"before the board"_s));

        QTest::keyClick(m_run->window().focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_run->window().focusWidget(), editor());
        m_run->find<QAction>("undoAction")->trigger();
        QCOMPARE(editor()->toPlainText(), later);
        QTRY_COMPARE(stored(u"ambition-1"_s).text, later);
    }

    void putsThePassageUnderTheCursorBack()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_VERIFY(button("nextButton")->isEnabled());
        click("nextButton");
        click("nextButton");
        click("passageButton");
        QCOMPARE(editor()->toPlainText(),
                 u"Twelve sessions were held across the boroughs. They helped us a great deal."_s);
        QCOMPARE(label("summaryLabel")->text(), u"1 word(s) added, 1 word(s) removed, in 1 place(s)."_s);
    }

    void putsTheSelectedPartOfAPassageBack()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_VERIFY(!comparison()->toPlainText().isEmpty());
        select(comparison()->toPlainText().indexOf(u" They"_s), 15);
        QTRY_VERIFY(button("passageButton")->isEnabled());
        click("passageButton");
        QCOMPARE(editor()->toPlainText(), u"Twelve sessions were held across the boroughs. They helped us"_s);
        select(20, 5);
        QVERIFY(!button("passageButton")->isEnabled());
    }

    void comparesTwoEarlierTexts()
    {
        keepEarlierAndWriteOn();
        keep(u"second"_s);
        type(u"Nothing of that is left now, and something else stands here."_s);
        QTRY_COMPARE(timeline()->model()->rowCount(), 3);
        choose(2);
        auto *others = m_run->find<QComboBox>("otherChoice");
        QCOMPARE(others->count(), 2);
        others->setFocus();
        QTest::keyClick(others, Qt::Key_Down);
        QTRY_COMPARE(label("summaryLabel")->text(), whatChanged);
        QVERIFY(label("headingLabel")->text().contains(u", compared with how it was today at "_s));
        QVERIFY(!button("passageButton")->isVisible());
        QVERIFY(button("restoreButton")->isEnabled());
    }

    void putsNotesBack()
    {
        session().setNotes({u"ambition-1"_s}, u"Ask the analyst"_s);
        keepEarlierAndWriteOn();
        session().setNotes({u"ambition-1"_s}, u"Asked"_s);
        choose(1);
        QTRY_VERIFY(button("notesButton")->isVisible());
        QCOMPARE(label("notesLabel")->text(), u"Ask the analyst"_s);
        click("notesButton");
        QCOMPARE(m_run->find<QPlainTextEdit>("notesEdit")->toPlainText(), u"Ask the analyst"_s);
        QCOMPARE(editor()->toPlainText(), later);
        QVERIFY(!button("notesButton")->isVisible());
    }

    void putsTheWholeEntryBack()
    {
        type(earlier);
        session().setText({u"ambition-2"_s}, u"Second answer as it was"_s);
        m_run->find<QAction>("snapshotAction")->trigger();
        m_run->find<QRadioButton>("entryButton")->setChecked(true);
        confirmSnapshot(u"whole"_s);
        type(later);
        session().setText({u"ambition-2"_s}, u"Another"_s);
        session().setText(projectTitleId(), u"Another title"_s);
        openHistory();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
        choose(1);
        QTRY_VERIFY(button("restoreButton")->isEnabled());
        QVERIFY(button("entryButton")->isVisible());
        click("entryButton");
        QTRY_COMPARE(editor()->toPlainText(), earlier);
        QCOMPARE(textOf(session().entry(), {u"ambition-2"_s}), u"Second answer as it was"_s);
        QCOMPARE(session().entry().title, u"Discharge Together"_s);
        QVERIFY(label("doneLabel")->text().contains(u"‘Before the whole entry was put back’"_s));
        QTRY_VERIFY(spoken(3).endsWith(u"Kept by hand: Before the whole entry was put back"_s));
    }

    void keepsTheSelectionWhenTheTimelineGrows()
    {
        keepEarlierAndWriteOn();
        choose(1);
        keep(u"meanwhile"_s);
        QTRY_COMPARE(timeline()->model()->rowCount(), 3);
        QCOMPARE(timeline()->currentIndex().row(), 2);
        QVERIFY(comparison()->isVisible());
    }

    void keepsTheTabWhileMovingAndShowsEachAnswersOwn()
    {
        keepEarlierAndWriteOn();
        choose(1);
        m_run->find<QAction>("nextAction")->trigger();
        QVERIFY(editor()->isVisible());
        QCOMPARE(m_run->find<QTabWidget>("sideTabs")->currentIndex(), 1);
        QTRY_COMPARE(timeline()->model()->rowCount(), 0);
        m_run->find<QAction>("previousAction")->trigger();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
    }

    void showsTheHistoryOfTheDetailInFocus()
    {
        const QuestionId title = projectTitleId();
        session().keepSnapshot(title, u"first title"_s);
        session().setText(title, u"Home Sooner"_s);
        m_run->window().showDetails();
        auto *field = m_run->find<QWidget>("project-title");
        QVERIFY(field);
        field->setFocus();
        openHistory();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
        choose(1);
        QTRY_VERIFY(button("restoreButton")->isEnabled());
        click("restoreButton");
        QCOMPARE(session().entry().title, u"Discharge Together"_s);
        QTest::keyClick(m_run->window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(field->isVisible());
        QCOMPARE(field->findChild<QLineEdit *>()->text(), u"Discharge Together"_s);
    }

    void showsTheTimelineWhereThereIsLittleRoom()
    {
        keepEarlierAndWriteOn();
        QTest::keyClick(timeline(), Qt::Key_Escape);
        m_run->window().resize(640, 480);
        QTRY_VERIFY(!timeline()->isVisible());
        openHistory();
        QTRY_VERIFY(timeline()->isVisible());
        QTest::keyClick(timeline(), Qt::Key_Down);
        QVERIFY(timeline()->isVisible());
        QTest::keyClick(timeline(), Qt::Key_Return);
        QTRY_VERIFY(comparison()->isVisible());
        QTest::keyClick(comparison(), Qt::Key_Escape);
        QTRY_VERIFY(editor()->isVisible());
    }

    void putsNothingBackInAReadOnlyWorkspace()
    {
        keepEarlierAndWriteOn();
        QTRY_COMPARE(stored(u"ambition-1"_s).text, later);
        const EntryId id = m_run->settings().lastEntry();
        m_run.reset();
        writeVersion(QDir(m_folder->path()).filePath(u"drafts.shortlist"_s), 99);
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->openEntry(id, {u"ambition-1"_s});
        openHistory();
        QTRY_VERIFY(timeline()->model()->rowCount() >= 2);
        choose(1);
        QTRY_COMPARE(label("summaryLabel")->text(), whatChanged);
        for (const char *name : {"restoreButton", "passageButton", "notesButton", "entryButton"})
            QVERIFY(!button(name)->isVisible());
        QVERIFY(!m_run->find<QPushButton>("snapshotButton")->isVisible());
        QVERIFY(!m_run->find<QAction>("snapshotAction")->isEnabled());
    }

private:
    [[nodiscard]] QTextEdit *editor() const { return m_run->find<QTextEdit>("answerEdit"); }
    [[nodiscard]] QTextEdit *comparison() const { return m_run->find<QTextEdit>("comparisonText"); }
    [[nodiscard]] QListView *timeline() const { return m_run->find<QListView>("timelineView"); }
    [[nodiscard]] EntrySession &session() const
    {
        return *m_run->window().findChild<EditorPage *>()->session();
    }

    template<typename WidgetType>
    [[nodiscard]] WidgetType *part(const char *name) const
    {
        return m_run->find<QWidget>("ComparisonView")->findChild<WidgetType *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLabel *label(const char *name) const { return part<QLabel>(name); }
    [[nodiscard]] QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    void openHistory() { m_run->find<QAction>("historyAction")->trigger(); }
    void choose(int row) { timeline()->setCurrentIndex(timeline()->model()->index(row, 0)); }
    [[nodiscard]] QString spoken(int row) const
    {
        return timeline()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    void type(const QString &text)
    {
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }

    void confirmSnapshot(const QString &name)
    {
        auto *edit = m_run->find<QLineEdit>("nameEdit");
        QVERIFY(edit);
        QTRY_VERIFY(edit->isVisible());
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!m_run->find<QLineEdit>("nameEdit"));
    }

    void keep(const QString &name)
    {
        m_run->find<QAction>("snapshotAction")->trigger();
        confirmSnapshot(name);
    }

    /// An answer as it was kept, and as it was written after that; its timeline is in view.
    void keepEarlierAndWriteOn()
    {
        type(earlier);
        keep(u"before the board"_s);
        type(later);
        openHistory();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
    }

    void select(qsizetype at, int length)
    {
        QTextCursor cursor(comparison()->document());
        cursor.setPosition(static_cast<int>(at));
        cursor.setPosition(static_cast<int>(at) + length, QTextCursor::KeepAnchor);
        comparison()->setTextCursor(cursor);
    }

    [[nodiscard]] QTextCharFormat formatAt(int position) const
    {
        QTextCursor cursor(comparison()->document());
        cursor.setPosition(position);
        return cursor.charFormat();
    }

    [[nodiscard]] Answer stored(const QString &question) const
    {
        const auto opened = m_run->entries().load(m_run->settings().lastEntry()).result();
        return opened ? opened->entry.answers.value({question}) : Answer();
    }

    /// Sets SQLite's user_version, as a newer program would.
    static void writeVersion(const QString &path, quint32 version)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        const quint32 bytes = qToBigEndian(version);
        QCOMPARE(file.write(reinterpret_cast<const char *>(&bytes), 4), 4);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
