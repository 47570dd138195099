#pragma once

#include "gui/services.h"
#include "gui/theme.h"
#include "session/backupkeeper.h"
#include "session/categorylibrary.h"
#include "session/endpointbook.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/folders.h"
#include "session/networkwitness.h"
#include "session/pageimport.h"
#include "session/retries.h"
#include "session/sendingahead.h"
#include "session/settings.h"
#include "session/storagethread.h"
#include "session/submissionqueue.h"
#include "session/workspacekeeper.h"

#include <QApplication>
#include <QFuture>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// All that a part of the window is given, on real files in a folder of its own.
class WritingDesk
{
public:
    WritingDesk();
    /// Waits for what is still on its way from the storage thread.
    ~WritingDesk() { (void)taken(m_entries.list()); }

    [[nodiscard]] Services services()
    {
        return {m_storage,    m_categories, m_entries,  m_endpoints, m_submissions,
                m_workspaces, m_backups,    m_settings, theme(),     m_folders,
                m_clock,      m_pages,      m_witness,  m_network,   m_ahead};
    }

    /// Begins an entry in a shipped category and opens it.
    [[nodiscard]] std::unique_ptr<EntrySession> openNew(const QString &title);
    [[nodiscard]] std::unique_ptr<EntrySession> open(const EntryId &id);
    /// Fills in and agrees to all that the category asks for.
    static void complete(EntrySession &session);
    [[nodiscard]] EndpointId addEndpoint(const QUrl &address, StatusRoad road = StatusRoad::Derived);

    [[nodiscard]] EndpointBook &endpoints() { return m_endpoints; }
    [[nodiscard]] SubmissionQueue &submissions() { return m_submissions; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] const Folders &folders() const { return m_folders; }

    /// The application's style holds on to its theme: there is one for all desks.
    [[nodiscard]] static Theme &theme();

    template<typename T>
    [[nodiscard]] static T taken(const QFuture<T> &future)
    {
        const bool finished = QTest::qWaitFor([&] { return future.isFinished(); }, 30'000); // a busy disk
        Q_ASSERT(finished);
        return future.result();
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
    Folders m_folders;
    Clock m_clock;
    QNetworkAccessManager m_network;
    NetworkWitness m_witness;
    StorageThread m_storage;
    CategoryLibrary m_categories;
    EntryLibrary m_entries;
    EndpointBook m_endpoints;
    SubmissionQueue m_submissions;
    Settings m_settings;
    SendingAhead m_ahead;
    WorkspaceKeeper m_workspaces;
    BackupKeeper m_backups;
    PageImport m_pages;
};
