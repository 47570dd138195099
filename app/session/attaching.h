#pragma once

#include "model/clock.h"
#include "session/filelook.h"
#include "session/filetaking.h"
#include "session/inbackground.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <optional>

class EntrySession;

/// The supporting files of the open entry: attaches them in the background, one after another, and undoes
/// the last change. The session of the entry knows what is attached.
class Attaching final : public QObject
{
    Q_OBJECT

public:
    /// What was changed last. Can be undone until the workspace is closed, or an entry is deleted for ever.
    struct Change
    {
        enum class Kind { Attached, Replaced, Removed, Renamed, Cleared };
        Kind kind = Kind::Attached;
        std::optional<Attachment> before;
        std::optional<Attachment> after;
    };

    Attaching(EntrySession &session, StorageThread &storage, Clock clock, QObject *parent = nullptr);
    /// Waits until nothing is under way; what was is given up.
    ~Attaching() override;

    /// Each is taken in its turn; attached() or refused() follows.
    void attach(const FileSlot &slot, const QString &path);
    void replace(const AttachmentId &id, const QString &path);
    /// In the place of the photo, a copy that says nothing of place, device, time and people.
    void clearPhoto(const AttachmentId &id);
    void remove(const AttachmentId &id);
    void rename(const AttachmentId &id, const QString &name);
    void undo();
    [[nodiscard]] const std::optional<Change> &lastChange() const { return m_lastChange; }

    /// Writes a file out; exported() or refused() follows.
    void exportTo(const AttachmentId &id, const QString &path);
    [[nodiscard]] QFuture<FileLook> look(const Attachment &file);

    /// For what else is to be shown of a file: @p job is done before this object is gone.
    template<typename Job>
    [[nodiscard]] auto inTheBackground(Job job)
    {
        return inBackground(std::move(job), m_looking);
    }

    /// Gives up what is under way and what waits.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_underWay > 0; }

signals:
    /// Of the file that is being read; in bytes.
    void progressed(const QString &name, qint64 done, qint64 total);
    void attached(const Attachment &file, const QString &notice);
    void refused(const FileSlotId &slot, const Error &error);
    void exported(const Attachment &file, const QString &path);
    void undoChanged();
    void busyChanged(bool busy);

private:
    using Job = std::function<Result<TakenFile>()>;

    void take(const FileSlot &slot, const QString &path, const std::optional<AttachmentId> &replaces);
    void run(const FileSlotId &slot, Change::Kind kind, Job job);
    void onTaken(const FileSlotId &slot, Change::Kind kind, const Result<TakenFile> &taken);
    void change(const FileSlotId &slot, const Change &change, bool canBeUndone);
    void countUnderWay(int by);
    void noteChange(const std::optional<Change> &change);
    void reload();
    [[nodiscard]] std::optional<Attachment> find(const AttachmentId &id) const;
    [[nodiscard]] FileSlot slotOf(const Attachment &file) const;

    EntrySession &m_session;
    StorageThread &m_storage;
    Clock m_clock;
    QThreadPool m_taking; ///< one thread: one file after another
    QThreadPool m_looking;
    std::shared_ptr<std::atomic_bool> m_giveUp = std::make_shared<std::atomic_bool>(false);
    int m_underWay = 0;
    std::optional<Change> m_lastChange;
};
