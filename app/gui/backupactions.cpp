#include "gui/backupactions.h"

#include "gui/restoredialog.h"
#include "gui/writtendate.h"
#include "session/backupfolder.h"
#include "session/backupkeeper.h"
#include "session/carryingbackups.h"
#include "session/entrylibrary.h"
#include "session/folders.h"
#include "session/samefile.h"
#include "session/settings.h"
#include "session/whenready.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

BackupActions::BackupActions(const Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
    connect(&m_services.backups, &BackupKeeper::backedUp, this, &BackupActions::onBackedUp);
    connect(&m_services.backups, &BackupKeeper::failed, this, &BackupActions::onFailed);
    connect(&m_services.backups, &BackupKeeper::newestKnown, this, &BackupActions::standingChanged);
    connect(&m_services.entries, &EntryLibrary::changed, this, &BackupActions::standingChanged);
}

void BackupActions::watch(const QString &workspace, bool readOnly)
{
    m_workspace = workspace;
    m_readOnly = readOnly;
    m_asked = false;
    m_services.backups.watch({workspace, root(), m_services.folders.backups});
    emit standingChanged();
}

void BackupActions::backUpNow()
{
    m_asked = true;
    m_services.backups.backUpNow();
}

void BackupActions::onBackedUp()
{
    if (std::exchange(m_asked, false))
        emit told(tr("The workspace is backed up in %1.")
                      .arg(QDir::toNativeSeparators(m_services.backups.folder())));
    emit standingChanged();
}

void BackupActions::onFailed(const Error &error)
{
    // What cannot be written to has nothing new that would have to be backed up.
    if (std::exchange(m_asked, false) || !m_readOnly)
        emit failed(error);
}

void BackupActions::showBackups(const QString &workspace)
{
    auto *dialog = new RestoreDialog(m_services, workspace, folderOf(workspace), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::replaceConfirmed, this, &BackupActions::replaceWanted);
    dialog->open();
}

void BackupActions::chooseFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Choose the folder for backups"), root());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"backupFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupActions::onFolderChosen);
    dialog->open();
}

void BackupActions::onFolderChosen(const QString &folder)
{
    if (!QFileInfo(folder).isWritable()) {
        emit failed({Error::Kind::File,
                     tr("%1 may be read but not written to. Choose another folder for backups.")
                         .arg(QDir::toNativeSeparators(folder)),
                     folder});
        return;
    }
    const QString before = folderOf(m_workspace);
    const bool isOwn = isSameFile(folder, m_services.folders.backups);
    m_services.settings.setBackupFolder(isOwn ? QString() : folder);
    watch(m_workspace, m_readOnly);

    const QString advice = adviceOn(folder);
    const int backups = backupCount(before);
    if (backups > 0 && before != folderOf(m_workspace)) {
        askToCopy(backups, before, advice);
        return;
    }
    const QString done = tr("Backups go to %1 from now on.").arg(QDir::toNativeSeparators(folder));
    emit told(advice.isEmpty() ? done : done + u' ' + advice);
}

void BackupActions::askToCopy(int backups, const QString &from, const QString &advice)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Backup folder"),
        tr("Backups go to %1 from now on. Copy the %Ln backup(s) made so far along?", nullptr, backups)
            .arg(QDir::toNativeSeparators(root())),
        QMessageBox::NoButton, &m_window);
    box->setObjectName(u"copyBackupsQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QString kept =
        tr("They stay in %1 either way. Those that are not copied can still be restored from "
           "there as files.")
            .arg(QDir::toNativeSeparators(from));
    box->setInformativeText(advice.isEmpty() ? kept : kept + u"\n\n"_s + advice);
    const QPushButton *copy = box->addButton(tr("&Copy them"), QMessageBox::AcceptRole);
    box->addButton(tr("&Leave them there"), QMessageBox::RejectRole);
    connect(copy, &QPushButton::clicked, this, [this, from] { copyAlong(from); });
    box->open();
}

void BackupActions::copyAlong(const QString &from)
{
    const QString to = folderOf(m_workspace);
    whenReady(copyBackups(from, to), this, [this, to](const Result<> &copied) {
        if (!copied) {
            emit failed(copied.error());
            return;
        }
        emit told(tr("The backups made so far are in %1 too.").arg(QDir::toNativeSeparators(to)));
        if (to == folderOf(m_workspace))
            watch(m_workspace, m_readOnly); // the newest of them counts
    });
}

QString BackupActions::adviceOn(const QString &folder) const
{
    const QStorageInfo backups(folder);
    const QStorageInfo workspace(QFileInfo(m_workspace).path());
    if (backups.device() != workspace.device())
        return {};
    return tr(
        "This folder is on the same disk as the workspace. Backups on another drive are there even when "
        "this disk fails.");
}

QString BackupActions::standing() const
{
    const QList<EntrySummary> &all = m_services.entries.entries();
    const auto count = std::count_if(all.begin(), all.end(),
                                     [](const EntrySummary &entry) { return entry.shelf == Shelf::Current; });
    const QDateTime &newest = m_services.backups.newest();
    if (!newest.isValid())
        return tr("%Ln entry(s)", nullptr, int(count));
    //: %1 is "today at 09:00" or "on Mon 2 March at 09:00"
    return tr("%Ln entry(s) · backed up %1", nullptr, int(count))
        .arg(momentPhrase(newest, m_services.clock()));
}

QString BackupActions::root() const
{
    const QString chosen = m_services.settings.backupFolder();
    return chosen.isEmpty() ? m_services.folders.backups : chosen;
}

QString BackupActions::folderOf(const QString &workspace) const
{
    return backupFolderFor(root(), workspace);
}
