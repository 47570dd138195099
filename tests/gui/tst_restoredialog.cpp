#include "gui/restoredialog.h"
#include "gui/storedentries.h"
#include "gui/writingdesk.h"
#include "session/backupfolder.h"

#include <QAccessible>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestRestoreDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsWhatTheNewestBackupHolds();
    void saysHowEachEntryStandsAgainstTheWorkspace();
    void speaksEachRow();
    void bringsAnEntryBackByTheKeyboard();
    void bringsBackNothingThatOnlyTheWorkspaceHas();
    void replacesOnlyAfterASecondQuestion();
    void saysWhyABackupCannotBeRead();
    void saysWhereThereAreNoBackups();
    void opensABackupFromElsewhere();
    void doesNotTouchTheOpenWorkspace();

private:
    template<typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QModelIndex row(const char *list, int number) const
    {
        return part<QListView>(list).model()->index(number, 0);
    }
    [[nodiscard]] QString spoken(const char *list, int number) const
    {
        return row(list, number).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] EntryId store(const QString &title, const QDateTime &changedAt);
    void rename(const EntryId &id, const QString &title);
    void backUp();
    void openDialog();
    void chooseFile(const QString &path);
    /// Clicks the button of the question that is open, by its words.
    void answer(const QString &words);

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<RestoreDialog> m_dialog;
    QString m_folder;
    QDateTime m_now;
};

void TestRestoreDialog::init()
{
    m_desk = std::make_unique<WritingDesk>();
    m_now = QDateTime::currentDateTimeUtc();
    const Services services = m_desk->services();
    services.backups.watch({services.folders.workspace, services.folders.backups, services.folders.backups});
    m_folder = services.backups.folder();
}

void TestRestoreDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

EntryId TestRestoreDialog::store(const QString &title, const QDateTime &changedAt)
{
    return storeEntry(m_desk->services(), begunEntry(title, changedAt));
}

void TestRestoreDialog::rename(const EntryId &id, const QString &title)
{
    QVERIFY(WritingDesk::taken(m_desk->services().entries.rename(id, title)).has_value());
}

void TestRestoreDialog::backUp()
{
    QSignalSpy done(&m_desk->services().backups, &BackupKeeper::backedUp);
    m_desk->services().backups.backUpNow();
    QVERIFY(done.count() > 0 || done.wait());
}

void TestRestoreDialog::openDialog()
{
    const Services services = m_desk->services();
    refreshEntries(services);
    m_dialog = std::make_unique<RestoreDialog>(services, services.folders.workspace, m_folder);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestRestoreDialog::chooseFile(const QString &path)
{
    part<QPushButton>("chooseButton").click();
    auto *dialog = m_dialog->findChild<QFileDialog *>(u"backupFileDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
}

void TestRestoreDialog::answer(const QString &words)
{
    auto *question = m_dialog->findChild<QMessageBox *>(u"replaceQuestion"_s);
    QVERIFY(question);
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == words) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"There is no button "_s + words));
}

void TestRestoreDialog::showsWhatTheNewestBackupHolds()
{
    (void)store(u"Discharge Together"_s, m_now.addDays(-1));
    (void)store(u"One Front Door"_s, m_now.addDays(-2));
    backUp();
    openDialog();
    QTRY_COMPARE(part<QListView>("entryList").model()->rowCount(), 2);
    QTRY_VERIFY2(spoken("backupList", 0).contains(u"776"_s), qPrintable(spoken("backupList", 0))); // words
    QVERIFY(spoken("backupList", 0).startsWith(u"Today "_s));
    QVERIFY(part<QListView>("backupList").hasFocus());
    QCOMPARE(row("entryList", 0).data().toString(), u"Discharge Together"_s);
    QVERIFY(part<QLabel>("placeLabel").text().startsWith(QDir::toNativeSeparators(m_folder)));
}

void TestRestoreDialog::saysHowEachEntryStandsAgainstTheWorkspace()
{
    (void)store(u"Same"_s, m_now.addDays(-1));
    const EntryId changed = store(u"Changed"_s, m_now.addDays(-2));
    backUp();
    rename(changed, u"Changed now"_s);
    (void)store(u"Begun since"_s, m_now.addDays(-3));
    openDialog();
    QTRY_COMPARE(part<QListView>("entryList").model()->rowCount(), 3);
    QVERIFY2(spoken("entryList", 0).startsWith(u"Same, As it is now"_s), qPrintable(spoken("entryList", 0)));
    QVERIFY2(spoken("entryList", 1).startsWith(u"Changed, Changed since"_s),
             qPrintable(spoken("entryList", 1)));
    QVERIFY2(spoken("entryList", 2).startsWith(u"Begun since, Not in this backup"_s),
             qPrintable(spoken("entryList", 2)));
}

void TestRestoreDialog::speaksEachRow()
{
    (void)store(u"Discharge Together"_s, m_now.addDays(-1));
    backUp();
    openDialog();
    QTRY_COMPARE(part<QListView>("entryList").model()->rowCount(), 1);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&part<QListView>("entryList"));
    QVERIFY(list && list->childCount() > 0);
    const QString said = list->child(0)->text(QAccessible::Name);
    QVERIFY2(said.contains(u"Integrated Care System of the Year"_s) && said.contains(u"changed yesterday"_s),
             qPrintable(said));
}

void TestRestoreDialog::bringsAnEntryBackByTheKeyboard()
{
    (void)store(u"Other"_s, m_now.addDays(-1));
    const EntryId wanted = store(u"Wanted"_s, m_now.addDays(-2));
    backUp();
    rename(wanted, u"Spoilt"_s);
    openDialog();
    QTRY_COMPARE(part<QListView>("entryList").model()->rowCount(), 2);

    part<QListView>("entryList").setFocus();
    QTest::keyClick(&part<QListView>("entryList"), Qt::Key_Down);
    QTest::keyClick(&part<QListView>("entryList"), Qt::Key_Tab);
    QVERIFY(part<QPushButton>("bringBackButton").hasFocus());
    QTest::keyClick(&part<QPushButton>("bringBackButton"), Qt::Key_Space);

    QTRY_VERIFY(part<QLabel>("resultLabel").text().startsWith(u"‘Wanted’ is in the workspace once more"_s));
    QTRY_COMPARE(m_desk->services().entries.entries().size(), 3);
    QTRY_COMPARE(part<QListView>("entryList").model()->rowCount(), 3); // the copy is not in the backup
    QCOMPARE(part<QListView>("entryList").currentIndex().data().toString(), u"Wanted"_s);
    QVERIFY(part<QPushButton>("bringBackButton").hasFocus());
}

void TestRestoreDialog::bringsBackNothingThatOnlyTheWorkspaceHas()
{
    (void)store(u"Kept"_s, m_now.addDays(-1));
    backUp();
    (void)store(u"Begun since"_s, m_now);
    openDialog();
    QTRY_COMPARE(part<QListView>("entryList").model()->rowCount(), 2);
    QVERIFY(part<QPushButton>("bringBackButton").isEnabled());
    part<QListView>("entryList").setCurrentIndex(row("entryList", 1));
    QVERIFY(!part<QPushButton>("bringBackButton").isEnabled());
    QVERIFY(part<QPushButton>("replaceButton").isEnabled());
}

void TestRestoreDialog::replacesOnlyAfterASecondQuestion()
{
    (void)store(u"Kept"_s, m_now.addDays(-1));
    backUp();
    openDialog();
    QSignalSpy confirmed(m_dialog.get(), &RestoreDialog::replaceConfirmed);
    QTRY_VERIFY(part<QPushButton>("replaceButton").isEnabled());
    part<QPushButton>("replaceButton").click();
    const auto *question = m_dialog->findChild<QMessageBox *>(u"replaceQuestion"_s);
    QVERIFY(question->informativeText().contains(u"drafts (before restore"_s));
    answer(u"Cancel"_s);
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(m_dialog->isVisible());

    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"replaceQuestion"_s));
    part<QPushButton>("replaceButton").click();
    answer(u"Replace"_s);
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(QFile::exists(confirmed.first().first().toString()));
    QVERIFY(!m_dialog->isVisible());
}

void TestRestoreDialog::saysWhyABackupCannotBeRead()
{
    QVERIFY(QDir().mkpath(m_folder));
    const QString broken = m_folder + u"/2026-03-01T18-00-00Z.shortlist"_s;
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no backup at all") > 0);
    file.close();
    openDialog();
    QTRY_VERIFY(part<QLabel>("messageLabel").text().contains(QDir::toNativeSeparators(broken)));
    QVERIFY(part<QLabel>("messageLabel").isVisible());
    QVERIFY(!part<QPushButton>("bringBackButton").isEnabled());
    QVERIFY(!part<QPushButton>("replaceButton").isEnabled());
    QTRY_VERIFY(spoken("backupList", 0).contains(u"Cannot be read"_s));
}

void TestRestoreDialog::saysWhereThereAreNoBackups()
{
    openDialog();
    QTRY_VERIFY(part<QLabel>("messageLabel").text().contains(QDir::toNativeSeparators(m_folder)));
    QVERIFY(!part<QPushButton>("replaceButton").isEnabled());
}

void TestRestoreDialog::opensABackupFromElsewhere()
{
    (void)store(u"Kept"_s, m_now.addDays(-1));
    backUp();
    const QString backup = QDir(m_folder).entryInfoList({u"*.shortlist"_s}).first().filePath();
    const QString elsewhere = QFileInfo(m_folder).dir().filePath(u"from a stick.shortlist"_s);
    QVERIFY(QFile::copy(backup, elsewhere));
    openDialog();
    QTRY_COMPARE(part<QListView>("backupList").model()->rowCount(), 1);
    chooseFile(elsewhere);
    QCOMPARE(part<QListView>("backupList").currentIndex().data().toString(), u"from a stick.shortlist"_s);
    QTRY_COMPARE(part<QLabel>("placeLabel").text(), QDir::toNativeSeparators(elsewhere));
    QTRY_VERIFY(part<QPushButton>("replaceButton").isEnabled());
}

void TestRestoreDialog::doesNotTouchTheOpenWorkspace()
{
    openDialog();
    chooseFile(m_desk->folders().workspace);
    QVERIFY(part<QLabel>("resultLabel").text().contains(u"is the open workspace itself"_s));
    QCOMPARE(part<QListView>("backupList").model()->rowCount(), 0);
}

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
