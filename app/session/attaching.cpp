#include "session/attaching.h"

#include "session/entrysession.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

Attaching::Attaching(EntrySession &session, StorageThread &storage, Clock clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_storage(storage)
    , m_clock(std::move(clock))
{
    m_taking.setMaxThreadCount(1);
    m_looking.setMaxThreadCount(1);
}

Attaching::~Attaching()
{
    *m_giveUp = true;
    m_taking.waitForDone();
    m_looking.waitForDone();
}

void Attaching::attach(const FileSlot &slot, const QString &path)
{
    take(slot, path, {});
}

void Attaching::replace(const AttachmentId &id, const QString &path)
{
    if (const auto file = find(id))
        take(slotOf(*file), path, id);
}

void Attaching::take(const FileSlot &slot, const QString &path, const std::optional<AttachmentId> &replaces)
{
    const TakingOrder order{m_session.entry().id, slot, path, replaces};
    const auto progress = [this, name = QFileInfo(path).fileName()](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [=, this] { emit progressed(name, done, total); });
    };
    run({slot.role}, replaces ? Change::Kind::Replaced : Change::Kind::Attached,
        [this, order, progress, giveUp = m_giveUp] {
            return takeFile(m_storage, m_clock, order, progress, *giveUp);
        });
}

void Attaching::clearPhoto(const AttachmentId &id)
{
    if (const auto file = find(id))
        run(file->slot, Change::Kind::Cleared,
            [this, file = *file] { return takeCleared(m_storage, m_clock, file); });
}

void Attaching::run(const FileSlotId &slot, Change::Kind kind, Job job)
{
    countUnderWay(1);
    whenReady(inBackground(std::move(job), m_taking), this,
              [this, slot, kind](const Result<TakenFile> &taken) {
                  onTaken(slot, kind, taken);
                  countUnderWay(-1);
              });
}

void Attaching::onTaken(const FileSlotId &slot, Change::Kind kind, const Result<TakenFile> &taken)
{
    if (!taken) {
        emit refused(slot, taken.error());
        return;
    }
    QList<Attachment> files = m_session.entry().files;
    const auto replaced = std::find_if(files.begin(), files.end(), [&](const Attachment &each) {
        return taken->replaced && each.id == taken->replaced->id;
    });
    if (replaced == files.end())
        files += taken->attachment;
    else
        *replaced = taken->attachment;
    m_session.setFiles(files);
    noteChange(Change{kind, taken->replaced, taken->attachment});
    emit attached(taken->attachment, taken->notice);
    reload();
}

void Attaching::remove(const AttachmentId &id)
{
    if (const auto file = find(id))
        change(file->slot, {Change::Kind::Removed, file, {}}, true);
}

void Attaching::rename(const AttachmentId &id, const QString &name)
{
    const auto file = find(id);
    if (!file || file->name == name)
        return;
    Attachment renamed = *file;
    renamed.name = name;
    change(file->slot, {Change::Kind::Renamed, file, renamed}, true);
}

void Attaching::undo()
{
    if (!m_lastChange || isBusy())
        return;
    const Change last = *m_lastChange;
    const Attachment &any = last.before ? *last.before : *last.after;
    change(any.slot, {last.kind, last.after, last.before}, false);
}

void Attaching::change(const FileSlotId &slot, const Change &change, bool canBeUndone)
{
    countUnderWay(1);
    const auto stored = m_storage.post([change](Workspace &workspace) -> Result<> {
        WorkspaceFiles files = workspace.files();
        if (change.before && change.after)
            return files.exchange(change.before->id, *change.after);
        return change.before ? files.detach(change.before->id) : files.attach(*change.after);
    });
    whenReady(stored, this, [this, slot, change, canBeUndone](const Result<> &done) {
        if (done)
            noteChange(canBeUndone ? std::optional(change) : std::nullopt);
        else
            emit refused(slot, done.error());
        reload();
        countUnderWay(-1);
    });
}

void Attaching::exportTo(const AttachmentId &id, const QString &path)
{
    const auto file = find(id);
    if (!file)
        return;
    countUnderWay(1);
    const auto written = inBackground(
        [this, file = *file, path, giveUp = m_giveUp] { return giveFile(m_storage, file, path, *giveUp); },
        m_taking);
    whenReady(written, this, [this, file = *file, path](const Result<> &done) {
        countUnderWay(-1);
        if (done)
            emit exported(file, path);
        else
            emit refused(file.slot, done.error());
    });
}

QFuture<FileLook> Attaching::look(const Attachment &file)
{
    return inBackground(
        [this, file, giveUp = m_giveUp] { return *giveUp ? FileLook() : lookAt(m_storage, file); },
        m_looking);
}

void Attaching::cancel()
{
    *m_giveUp = true;
    m_giveUp = std::make_shared<std::atomic_bool>(false);
}

void Attaching::countUnderWay(int by)
{
    const bool wasBusy = isBusy();
    m_underWay += by;
    if (wasBusy != isBusy())
        emit busyChanged(isBusy());
}

void Attaching::noteChange(const std::optional<Change> &change)
{
    m_lastChange = change;
    emit undoChanged();
}

/// In the order that the workspace gives them.
void Attaching::reload()
{
    const auto files = m_storage.post([entry = m_session.entry().id](Workspace &workspace) {
        return workspace.files().attachments(entry);
    });
    countUnderWay(1);
    whenReady(files, this, [this](const Result<QList<Attachment>> &read) {
        if (read)
            m_session.setFiles(*read);
        countUnderWay(-1);
    });
}

std::optional<Attachment> Attaching::find(const AttachmentId &id) const
{
    const QList<Attachment> &files = m_session.entry().files;
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const Attachment &each) { return each.id == id; });
    return found == files.end() ? std::nullopt : std::optional(*found);
}

FileSlot Attaching::slotOf(const Attachment &file) const
{
    const QList<FileSlot> &all = m_session.category().files;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const FileSlot &each) { return each.role == file.slot.value; });
    if (found != all.end())
        return *found;
    FileSlot unknown;
    unknown.role = file.slot.value;
    return unknown;
}
