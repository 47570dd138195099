#pragma once

#include "gui/backupentrymodel.h"
#include "gui/backuplistmodel.h"
#include "gui/services.h"
#include "session/backupshelf.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RestoreDialog;
}

/// Shows what the backups hold before anything is replaced, and brings single entries back. To replace the
/// workspace is left to the one who listens.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p workspace is the path of the open one, @p folder that of its backups.
    RestoreDialog(const Services &services, const QString &workspace, const QString &folder,
                  QWidget *parent = nullptr);
    ~RestoreDialog() override;

signals:
    /// The person has seen what will be replaced and wants it.
    void replaceConfirmed(const QString &backup);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    void arrange();
    void onListed();
    void chooseFile();
    void addFile(const QString &path);
    /// Reads the current backup, unless it is the one that is shown.
    void showCurrent();
    void onRead(const QString &path, const Result<QList<EntrySummary>> &entries);
    void compare();
    void showMessage(const QString &text);
    void updateButtons();
    void bringBack();
    void onBroughtBack(const QString &title, const Result<BroughtBack> &brought);
    void askToReplace();
    void tell(const QString &text, const QString &role);
    [[nodiscard]] const ShelvedBackup *current() const;

    std::unique_ptr<Ui::RestoreDialog> m_ui;
    Services m_services;
    QString m_workspace;
    QString m_folder;
    BackupShelf m_shelf;
    BackupListModel m_backups;
    BackupEntryModel m_entries;
    QString m_shown;                           ///< the path of the backup that is shown or being read
    std::optional<QList<EntrySummary>> m_read; ///< what it holds
    bool m_listed = false;
    bool m_bringing = false;
};
