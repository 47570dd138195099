#include "gui/programrun.h"
#include "gui/restoredialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

class TestBackupMenu final : public QObject
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

    void backsUpAndSaysWhere()
    {
        m_run->window().showHome();
        backUp();
        const auto *told = m_run->window().findChild<QLabel *>(u"toldLabel"_s);
        QVERIFY2(told->text().contains(QDir::toNativeSeparators(backups().folder())),
                 qPrintable(told->text()));
        QTRY_VERIFY(!statusLabels().filter(u" · backed up today at "_s).isEmpty());
    }

    void saysWhyNoBackupWasMade()
    {
        QVERIFY(QDir().mkpath(m_run->folders().backups));
        QFile inTheWay(backups().folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_run->find<QAction>("backUpAction")->trigger();
        QTRY_VERIFY(notice().contains(QDir::toNativeSeparators(backups().folder())));
    }

    void restoresTheWorkspaceAndKeepsTheReplacedOne()
    {
        QTest::keyClicks(editor(), u"as it was"_s);
        QTRY_VERIFY(isSaved());
        backUp();
        const EntryId id = m_run->settings().lastEntry();
        QTest::keyClicks(editor(), u" and is now"_s); // not saved yet
        restore();

        QTRY_VERIFY(notice().contains(u"drafts (before restore "_s));
        QCOMPARE(m_run->find<QStackedWidget>("pages")->currentWidget()->objectName(), u"HomePage"_s);
        QVERIFY(m_run->find<QStackedWidget>("pages")->isEnabled());
        m_run->openEntry(id);
        QCOMPARE(editor()->toPlainText(), u"as it was"_s);
        QTest::keyClicks(editor(), u"still "_s);
        QTRY_VERIFY(isSaved());

        const QStringList kept = QDir(m_folder->path()).entryList({u"drafts (before restore *.shortlist"_s});
        QCOMPARE(kept.size(), 1);
        m_run.reset();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        QVERIFY(m_run->services().storage.open(m_folder->filePath(kept.first())).result().has_value());
        m_run->openEntry(id);
        QCOMPARE(editor()->toPlainText(), u"as it was and is now"_s);
    }

    void restoresNothingWhileWordsCannotBeSaved()
    {
        backUp();
        QVERIFY(!m_run->services().storage.open(m_folder->path()).result().has_value());
        QTest::keyClicks(editor(), u"last words"_s);
        restore();
        QTRY_VERIFY(notice().contains(u"Discharge Together"_s));
        QCOMPARE(editor()->toPlainText(), u"last words"_s);
        QVERIFY(QDir(m_folder->path()).entryList({u"*before restore*"_s}).isEmpty());
    }

    void keepsTheWorkspaceWhereTheBackupIsDamaged()
    {
        QTest::keyClicks(editor(), u"as it is"_s);
        QTRY_VERIFY(isSaved());
        backUp();
        const EntryId id = m_run->settings().lastEntry();
        m_run->find<QAction>("restoreBackupAction")->trigger();
        RestoreDialog *dialog = shownDialog();
        QVERIFY(dialog);
        QFile backup(newestBackup());
        QVERIFY(backup.open(QIODevice::WriteOnly) && backup.write("nothing of it is left") > 0);
        backup.close();
        confirm(*dialog);
        QTRY_VERIFY(notice().contains(QDir::toNativeSeparators(newestBackup())));
        m_run->openEntry(id);
        QCOMPARE(editor()->toPlainText(), u"as it is"_s);
    }

    void takesBackupsAlongToAnotherFolder()
    {
        backUp();
        const QString before = backups().folder();
        const QString other = m_folder->filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(other));
        chooseFolder(other);
        QCOMPARE(m_run->settings().backupFolder(), other);
        QVERIFY(backups().folder().startsWith(other));
        auto *question = m_run->find<QMessageBox>("copyBackupsQuestion");
        QVERIFY(question);
        QVERIFY2(question->informativeText().contains(u"on the same disk"_s),
                 qPrintable(question->informativeText()));
        click(*question, u"Copy them"_s);
        QTRY_COMPARE(QDir(backups().folder()).entryList({u"*.shortlist"_s}).size(), 1);
        QCOMPARE(QDir(before).entryList({u"*.shortlist"_s}).size(), 1);
        QTRY_VERIFY(backups().newest().isValid());
    }

    void refusesAFolderThatCannotBeWritten()
    {
        const QString other = m_folder->filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(other));
        QVERIFY(QFile::setPermissions(other, QFile::ReadOwner | QFile::ExeOwner));
        if (QFileInfo(other).isWritable())
            QSKIP("This user may write anywhere.");
        chooseFolder(other);
        QVERIFY(notice().contains(QDir::toNativeSeparators(other)));
        QCOMPARE(m_run->settings().backupFolder(), QString());
    }

private:
    [[nodiscard]] BackupKeeper &backups() { return m_run->services().backups; }
    [[nodiscard]] QTextEdit *editor() const { return m_run->find<QTextEdit>("answerEdit"); }
    [[nodiscard]] QString notice() const { return m_run->find<QLabel>("noticeLabel")->text(); }
    [[nodiscard]] bool isSaved() const
    {
        return m_run->find<QLabel>("saveLabel")->text().startsWith(u"All changes saved"_s);
    }

    [[nodiscard]] QStringList statusLabels() const
    {
        QStringList texts;
        const auto labels = m_run->window().statusBar()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        return texts;
    }

    [[nodiscard]] QString newestBackup()
    {
        const QDir folder(backups().folder());
        return folder.filePath(folder.entryList({u"*.shortlist"_s}, QDir::Files, QDir::Name).constLast());
    }

    void backUp()
    {
        QSignalSpy done(&backups(), &BackupKeeper::backedUp);
        m_run->find<QAction>("backUpAction")->trigger();
        QVERIFY(done.count() > 0 || done.wait());
    }

    /// The dialog, once it shows what the newest backup holds.
    RestoreDialog *shownDialog()
    {
        auto *dialog = m_run->window().findChild<RestoreDialog *>();
        auto *replace = dialog->findChild<QAbstractButton *>(u"replaceButton"_s);
        return QTest::qWaitFor([replace] { return replace->isEnabled(); }) ? dialog : nullptr;
    }

    void confirm(const RestoreDialog &dialog)
    {
        dialog.findChild<QAbstractButton *>(u"replaceButton"_s)->click();
        click(*dialog.findChild<QMessageBox *>(u"replaceQuestion"_s), u"Replace"_s);
    }

    void restore()
    {
        m_run->find<QAction>("restoreBackupAction")->trigger();
        const RestoreDialog *dialog = shownDialog();
        QVERIFY(dialog);
        confirm(*dialog);
    }

    void chooseFolder(const QString &folder)
    {
        m_run->find<QAction>("backupFolderAction")->trigger();
        auto *dialog = m_run->find<QFileDialog>("backupFolderDialog");
        QVERIFY(dialog);
        emit dialog->fileSelected(folder);
        dialog->close();
    }

    static void click(const QMessageBox &box, const QString &words)
    {
        const auto buttons = box.buttons();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
            return QString(button->text()).remove(u'&') == words;
        });
        QVERIFY(found != buttons.end());
        (*found)->click();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};

QTEST_MAIN(TestBackupMenu)
#include "tst_backupmenu.moc"
