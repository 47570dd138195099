#pragma once

#include "gui/services.h"
#include "model/result.h"

#include <QObject>

class QWidget;

/// The menu of backups: makes one, shows what they hold, chooses their folder.
class BackupActions final : public QObject
{
    Q_OBJECT

public:
    BackupActions(const Services &services, QWidget &window);

    /// The workspace that is open, whose backups are made from now on.
    void watch(const QString &workspace, bool readOnly);
    void backUpNow();
    /// Shows the backups of the workspace at @p workspace, be it open or not.
    void showBackups(const QString &workspace);
    void chooseFolder();
    /// "5 entries · backed up today at 09:00".
    [[nodiscard]] QString standing() const;

signals:
    void standingChanged();
    /// Something is done, which nobody has to act on.
    void told(const QString &sentence);
    void failed(const Error &error);
    /// The person wants the workspace replaced by this backup.
    void replaceWanted(const QString &backup);

private:
    void onBackedUp();
    void onFailed(const Error &error);
    void onFolderChosen(const QString &folder);
    void askToCopy(int backups, const QString &from, const QString &advice);
    void copyAlong(const QString &from);
    /// That another drive would be safer, where it would be; else empty.
    [[nodiscard]] QString adviceOn(const QString &folder) const;
    [[nodiscard]] QString root() const;
    [[nodiscard]] QString folderOf(const QString &workspace) const;

    Services m_services;
    QWidget &m_window;
    QString m_workspace;
    bool m_readOnly = false;
    bool m_asked = false; ///< the backup that is being made was asked for
};
