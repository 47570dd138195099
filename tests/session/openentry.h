#pragma once

#include "session/entrysession.h"
#include "session/openworkspace.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <memory>

/// Keeps the storage thread from its work, so that what is posted meanwhile is surely under way.
class HeldStorage
{
public:
    explicit HeldStorage(StorageThread &storage)
        : m_held(storage.post([gate = m_gate](Workspace &) {
            gate->acquire();
            return Result<>();
        }))
    {}
    ~HeldStorage() { release(); }
    Q_DISABLE_COPY_MOVE(HeldStorage)

    void release() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    QFuture<Result<>> m_held;
};

/// A workspace in a folder of its own with one new entry, and the session that has it open.
class OpenEntry
{
public:
    explicit OpenEntry(AutosaveTiming timing)
        : m_timing(timing)
    {
        start();
        m_id = valueOf(m_run->entries.create(gardenCategory(), QStringLiteral("Roof garden")));
        m_session = open(m_id);
    }

    [[nodiscard]] EntrySession &session() { return *m_session; }
    [[nodiscard]] StorageThread &storage() { return m_run->storage; }
    [[nodiscard]] EntryLibrary &entries() { return m_run->entries; }
    [[nodiscard]] TestClock &clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("drafts.shortlist")); }
    [[nodiscard]] QString otherPath() const { return m_folder.filePath(QStringLiteral("other.shortlist")); }

    /// The entry as the file has it now.
    [[nodiscard]] Entry stored() { return valueOf(m_run->entries.load(m_id)).entry; }
    [[nodiscard]] Entry stored(const EntryId &id) { return valueOf(m_run->entries.load(id)).entry; }

    [[nodiscard]] std::unique_ptr<EntrySession> open(const EntryId &id)
    {
        const OpenedEntry opened = valueOf(m_run->entries.load(id));
        return std::make_unique<EntrySession>(opened.category, opened.entry, m_run->storage, m_clock.clock(),
                                              m_timing);
    }

    void closeSession() { m_session.reset(); }
    /// Ends the program and starts it again, without a session.
    void restart()
    {
        m_session.reset();
        m_run.reset();
        start();
    }

private:
    void start()
    {
        m_run = std::make_unique<OpenWorkspace>(path(), m_clock.clock());
        if (!m_run->opened)
            qFatal("%s", qPrintable(m_run->opened.error().message));
    }

    QTemporaryDir m_folder;
    TestClock m_clock;
    AutosaveTiming m_timing;
    EntryId m_id;
    std::unique_ptr<OpenWorkspace> m_run;
    std::unique_ptr<EntrySession> m_session;
};
