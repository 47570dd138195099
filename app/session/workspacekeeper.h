#pragma once

#include "model/placekind.h"
#include "model/result.h"
#include "model/workspacecondition.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

class Settings;
class StorageThread;
struct Folders;

/// That the open workspace lies where files come to harm, and a better place for it.
struct PlaceWarning
{
    QString text;
    QString better; ///< a file that is not there yet; empty where no better place is known
};

/// Which workspace is open, and which ones were. Opens, makes, copies and moves them.
class WorkspaceKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class IfMissing { Refuse, Make };

    WorkspaceKeeper(StorageThread &storage, Settings &settings, const Folders &folders,
                    QObject *parent = nullptr);

    /// The one to open at a start where none is named: the last one, or this user's own.
    [[nodiscard]] QString first() const;
    /// The open one, or empty.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &ownPath() const;
    /// What a window may call the open one; empty for this user's own.
    [[nodiscard]] QString name() const;
    /// Those that were open before, newest first, without the open one.
    [[nodiscard]] QStringList recent() const;
    void forgetRecent(const QString &path);

    /// The one that is open stays open until another one is. A file that is not there is made only where
    /// @p ifMissing says so, or where it is this user's own workspace.
    void open(const QString &path, IfMissing ifMissing = IfMissing::Refuse);
    /// Refused where there is a file of that name.
    void create(const QString &path);
    /// All that the open workspace holds, as a second file that is not opened.
    void copyTo(const QString &path);
    /// Opens a copy at @p path, and puts the old file into the system's bin.
    void moveTo(const QString &path);
    /// Puts the backup in the place of the workspace at @p path, be it open or not to be opened.
    void restore(const QString &path, const QString &backup);
    /// The person has read the warning about the place of the open workspace.
    void acceptPlace();

signals:
    void opened(const WorkspaceCondition &condition);
    /// What was open before still is, unless path() is empty.
    void openingFailed(const QString &path, const Error &error);
    void copied(const QString &path);
    /// @p leftBehind is the old file where it could not be put into the bin.
    void moved(const QString &path, const QString &leftBehind);
    /// Comes after opened(). @p kept is the workspace that was replaced; empty where there was none.
    void restored(const QString &kept);
    void failed(const Error &error);
    void placeDoubted(const PlaceWarning &warning);
    /// Said once until there is room again; the sentence names the figure.
    void roomRanLow(const QString &sentence);

private:
    void start(const QString &path);
    void onOpened(const WorkspaceCondition &condition);
    void onMoved(const QString &old, const WorkspaceCondition &condition);
    void moveBackups(const QString &old, const QString &path) const;
    void lookAtPlace();
    void onPlaceKnown(const QString &path, PlaceKind kind, const QString &service, bool ownPlaceIsLocal);
    void lookAtRoom();
    void onRoomKnown(const QString &path, qint64 bytes);

    StorageThread &m_storage;
    Settings &m_settings;
    const Folders &m_folders;
    QString m_path;
    QTimer m_roomTimer;
    bool m_saidLow = false;
};
