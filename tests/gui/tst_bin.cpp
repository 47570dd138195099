#include "gui/editorpage.h"
#include "gui/emptiedanswersdialog.h"
#include "gui/homepage.h"
#include "gui/keptcopiesdialog.h"
#include "gui/programrun.h"
#include "session/entrysession.h"
#include "storage/workspace.h"
#include "storage/workspacehistory.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString systemLeadership = u"hsj/system-leadership-initiative-of-the-year"_s;
const QuestionId question{u"ambition-1"_s};
} // namespace

class TestBin final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->beginEntry(systemLeadership, u"Kept"_s);
        m_kept = m_run->settings().lastEntry();
        m_run->beginEntry(systemLeadership, u"Thrown away"_s);
        m_binned = m_run->settings().lastEntry();
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void onlyEntriesInTheBinCanBeDeletedForEver()
    {
        QVERIFY(!purgeAction()->isEnabled());
        m_run->find<QAction>("binAction")->trigger();
        QTRY_VERIFY(isBinned());
        showBin();
        QVERIFY(purgeAction()->isEnabled());
    }

    void saysWhereAnEntryWent()
    {
        const auto *told = m_run->find<QLabel>("toldLabel");
        throwAway();
        QCOMPARE(told->text(),
                 u"‘Thrown away’ is in the bin. To bring it back, choose Bin above the list."_s);
        m_run->find<QAction>("restoreAction")->trigger();
        QTRY_COMPARE(told->text(), u"‘Thrown away’ is among your entries again."_s);
    }

    void asksBeforeItDeletes()
    {
        throwAway();
        purgeAction()->trigger();
        QVERIFY(box()->text().contains(u"Thrown away"_s));
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(!box());
        QVERIFY(m_run->entries().load(m_binned).result());
    }

    void deletesAnEntryThatIsOpenInTheEditor()
    {
        throwAway();
        QVERIFY(editorPage()->session());
        m_run->settings().setSentAhead(m_binned, "{}");
        purgeAction()->trigger();
        button(box(), u"Delete for ever"_s)->click();
        QTRY_COMPARE(m_run->entries().entries().size(), 1);
        QTRY_VERIFY(m_run->settings().sentAhead(m_binned).isEmpty());
        QVERIFY(!editorPage()->session());
        QVERIFY(!m_run->entries().load(m_binned).result());
        QVERIFY(m_run->find<QWidget>("entryTable"));
        m_run->openEntry(m_kept); // the program goes on
    }

    void emptiesTheBin()
    {
        QVERIFY(m_run->entries().move(m_kept, Shelf::Bin).result());
        throwAway();
        auto *emptyBin = m_run->find<QPushButton>("emptyBinButton");
        QVERIFY(emptyBin->isVisible());
        emptyBin->click();
        QVERIFY(box()->text().contains(u"2"_s));
        button(box(), u"Delete for ever"_s)->click();
        QTRY_COMPARE(m_run->entries().entries().size(), 0);
    }

    void binButtonStandsInTheBinAlone()
    {
        m_run->window().showHome();
        QVERIFY(!m_run->find<QPushButton>("emptyBinButton")->isVisible());
    }

    void namesTheBackupsThatStillHoldIt()
    {
        BackupKeeper &backups = m_run->services().backups;
        QSignalSpy done(&backups, &BackupKeeper::backedUp);
        backups.backUpNow();
        QVERIFY(done.count() > 0 || done.wait());
        throwAway();
        purgeAction()->trigger();
        button(box(), u"Delete for ever"_s)->click();
        QTRY_VERIFY(m_run->window().findChild<KeptCopiesDialog *>());
        auto *dialog = m_run->window().findChild<KeptCopiesDialog *>();
        QCOMPARE(dialog->findChild<QListWidget *>(u"backupList"_s)->count(), 1);
        const QDir folder(backups.folder());
        QCOMPARE(folder.entryList({u"*.shortlist"_s}).size(), 1);
        dialog->findChild<QPushButton *>(u"deleteButton"_s)->click();
        QTRY_COMPARE(folder.entryList({u"*.shortlist"_s, u"*.json"_s}).size(), 0);
    }

    void bringsAnEmptiedAnswerBack_data()
    {
        QTest::addColumn<bool>("open");
        QTest::newRow("of the entry that is open") << true;
        QTest::newRow("of another one") << false;
    }

    void bringsAnEmptiedAnswerBack()
    {
        QFETCH(bool, open);
        emptyAnAnswer(open);
        EmptiedAnswersDialog *dialog = shownDialog();
        QTRY_COMPARE(dialog->findChild<QListView *>(u"answersView"_s)->model()->rowCount(), 1);
        QTRY_COMPARE(dialog->findChild<QPlainTextEdit *>(u"previewEdit"_s)->toPlainText(),
                     u"Words to lose"_s);
        dialog->findChild<QPushButton *>(u"bringBackButton"_s)->click();
        QTRY_COMPARE(stored(), u"Words to lose"_s);
        QTRY_COMPARE(dialog->findChild<QListView *>(u"answersView"_s)->model()->rowCount(), 0);
        QTRY_COMPARE(m_run->entries().find(m_binned)->totals.words, 3);
        if (open)
            QCOMPARE(m_run->find<QTextEdit>("answerEdit")->toPlainText(), u"Words to lose"_s);
    }

    void deletesAnEmptiedAnswerForEver()
    {
        emptyAnAnswer(true);
        EmptiedAnswersDialog *dialog = shownDialog();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"purgeButton"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"purgeButton"_s)->click();
        auto *asked = dialog->findChild<QMessageBox *>(u"purgeBox"_s);
        QVERIFY(asked);
        button(asked, u"Delete for ever"_s)->click();
        QTRY_COMPARE(dialog->findChild<QListView *>(u"answersView"_s)->model()->rowCount(), 0);
        QCOMPARE(dialog->findChild<QLabel *>(u"introductionLabel"_s)->text(),
                 u"No answer that had words stands empty."_s);
        const auto history = m_run->services().storage.post(
            [this](Workspace &workspace) { return workspace.history().timeline(m_binned, question); });
        QVERIFY(history.result()->isEmpty());
    }

private:
    void throwAway()
    {
        m_run->find<QAction>("binAction")->trigger();
        QTRY_VERIFY(isBinned());
        showBin();
    }

    void showBin()
    {
        m_run->window().showHome();
        const auto chips = m_run->window().findChild<HomePage *>()->findChildren<QAbstractButton *>();
        QTRY_VERIFY(isBinned());
        for (QAbstractButton *chip : chips) {
            if (chip->text().startsWith(u"Bin "_s))
                chip->click();
        }
        QTRY_COMPARE(m_run->window().findChild<HomePage *>()->currentEntry(), m_binned);
    }

    [[nodiscard]] bool isBinned()
    {
        const EntrySummary *listed = m_run->entries().find(m_binned);
        return listed && listed->shelf == Shelf::Bin;
    }

    void emptyAnAnswer(bool open)
    {
        m_run->openEntry(m_binned, question);
        auto *editor = m_run->find<QTextEdit>("answerEdit");
        QTest::keyClicks(editor, u"Words to lose"_s);
        editorPage()->flush();
        QTRY_COMPARE(stored(), u"Words to lose"_s);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        editorPage()->session()->keepSnapshot(question, u"empty"_s);
        QTRY_COMPARE(stored(), QString());
        QTRY_VERIFY(editorPage()->isSaved());
        if (!open)
            m_run->openEntry(m_kept);
    }

    [[nodiscard]] EmptiedAnswersDialog *shownDialog()
    {
        m_run->find<QAction>("emptiedAnswersAction")->trigger();
        auto *dialog = m_run->window().findChild<EmptiedAnswersDialog *>();
        if (!dialog)
            qFatal("There is no dialog.");
        return dialog;
    }

    [[nodiscard]] QString stored()
    {
        const auto opened = m_run->entries().load(m_binned).result();
        return opened ? opened->entry.answers.value(question).text : u"?"_s;
    }

    static QPushButton *button(const QMessageBox *box, const QString &text)
    {
        const auto buttons = box->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text)
                return button;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }

    [[nodiscard]] QAction *purgeAction() const { return m_run->find<QAction>("purgeAction"); }
    [[nodiscard]] QMessageBox *box() const { return m_run->find<QMessageBox>("purgeBox"); }
    [[nodiscard]] EditorPage *editorPage() const { return m_run->window().findChild<EditorPage *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
    EntryId m_kept;
    EntryId m_binned;
};

QTEST_MAIN(TestBin)
#include "tst_bin.moc"
