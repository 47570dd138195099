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
    WritingDesk()
        : m_folders{path("drafts.shortlist"), path("categories"), path("settings.ini"), path("backups"),
                    path("emergency")}
        , m_clock([] { return QDateTime::currentDateTimeUtc(); })
        , m_witness(m_network, m_clock)
        , m_storage(m_clock)
        , m_categories(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/categories"), m_folders.ownCategories)
        , m_entries(m_storage, m_clock)
        , m_endpoints(m_storage)
        , m_submissions(m_storage, m_network, m_clock, Retries::ByItself)
        , m_settings(m_folders.settings)
        , m_ahead(m_storage, m_network, m_settings)
        , m_workspaces(m_storage, m_settings, m_folders)
        , m_backups(m_storage, m_clock)
        , m_pages(m_network, QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/programmes"), m_clock)
    {
        m_categories.reload();
        const auto opened = taken(m_storage.open(m_folders.workspace));
        Q_ASSERT(opened);
    }

    /// Waits for what is still on its way from the storage thread.
    ~WritingDesk() { (void)taken(m_entries.list()); }

    [[nodiscard]] Services services()
    {
        return {m_storage,    m_categories, m_entries,  m_endpoints, m_submissions,
                m_workspaces, m_backups,    m_settings, theme(),     m_folders,
                m_clock,      m_pages,      m_witness,  m_network,   m_ahead};
    }

    /// Begins an entry in a shipped category and opens it.
    [[nodiscard]] std::unique_ptr<EntrySession> openNew(const QString &title)
    {
        const LoadedCategory *category =
            m_categories.find({QStringLiteral("hsj/integrated-care-system-of-the-year")});
        return open(*taken(m_entries.create(*category, title)));
    }

    [[nodiscard]] std::unique_ptr<EntrySession> open(const EntryId &id)
    {
        const auto opened = taken(m_entries.load(id));
        return std::make_unique<EntrySession>(opened->category, opened->entry, m_storage, m_clock);
    }

    /// Fills in and agrees to all that the category asks for.
    static void complete(EntrySession &session)
    {
        const Category category = session.category();
        for (const Detail &detail : category.details)
            session.setText(detail.id, sampleOf(detail));
        for (const Section &section : category.sections) {
            for (const Question &question : section.questions)
                session.setText(question.id,
                                QStringLiteral("We listened first, and then we built it together."));
        }
        for (const Declaration &declaration : category.declarations)
            session.setAgreed(declaration.id, true);
    }

    [[nodiscard]] EndpointId addEndpoint(const QUrl &address, StatusRoad road = StatusRoad::Derived)
    {
        EndpointDraft draft;
        draft.name = QStringLiteral("Awards office");
        draft.address = address.toString();
        draft.statusRoad = road;
        const auto endpoint = EndpointBook::fromDraft(draft);
        const auto saved = taken(m_endpoints.save(*endpoint));
        Q_ASSERT(saved);
        return endpoint->id;
    }

    [[nodiscard]] EndpointBook &endpoints() { return m_endpoints; }
    [[nodiscard]] SubmissionQueue &submissions() { return m_submissions; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] const Folders &folders() const { return m_folders; }

    /// The application's style holds on to its theme: there is one for all desks.
    [[nodiscard]] static Theme &theme()
    {
        static auto *theme = [] {
            auto *made = new Theme(*qApp);
            made->setParent(qApp);
            return made;
        }();
        return *theme;
    }

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

    [[nodiscard]] static QString sampleOf(const Detail &detail)
    {
        switch (detail.kind) {
        case DetailKind::Email:
            return QStringLiteral("team@example.org");
        case DetailKind::Phone:
            return QStringLiteral("020 7946 0000");
        default:
            return QStringLiteral("Discharge Together");
        }
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
