#pragma once

#include "gui/mainwindow.h"
#include "gui/services.h"
#include "gui/theme.h"
#include "session/backupkeeper.h"
#include "session/categorylibrary.h"
#include "session/endpointbook.h"
#include "session/entrylibrary.h"
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
#include <QDir>
#include <QNetworkAccessManager>

/// The program as main() puts it together, over a folder: made again on the same folder, it is the next run.
class ProgramRun final
{
public:
    explicit ProgramRun(const QString &folder)
        : m_folders{QDir(folder).filePath(QStringLiteral("drafts.shortlist")),
                    QDir(folder).filePath(QStringLiteral("categories")),
                    QDir(folder).filePath(QStringLiteral("shortlist.ini")),
                    QDir(folder).filePath(QStringLiteral("backups")),
                    QDir(folder).filePath(QStringLiteral("emergency"))}
    {
        m_theme.choose(m_settings.theme());
        m_theme.setZoom(m_settings.zoom());
    }

    /// Shows the window over the opened workspace.
    void start();
    /// An entry begun in a shipped category, open in the window.
    void beginEntry(const QString &category, const QString &title);
    void openEntry(const EntryId &id, const QuestionId &question = {});

    template<typename WidgetType>
    [[nodiscard]] WidgetType *find(const char *name) const
    {
        return m_window.findChild<WidgetType *>(QString::fromLatin1(name));
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] EntryLibrary &entries() { return m_entries; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] const Folders &folders() const { return m_folders; }
    [[nodiscard]] Services services()
    {
        return {m_storage,    m_categories, m_entries,  m_endpoints, m_submissions,
                m_workspaces, m_backups,    m_settings, m_theme,     m_folders,
                m_clock,      m_pages,      m_witness,  m_network,   m_ahead};
    }

private:
    Folders m_folders;
    Clock m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    QNetworkAccessManager m_network;
    NetworkWitness m_witness{m_network, m_clock};
    Settings m_settings{m_folders.settings};
    Theme m_theme{*qApp};
    StorageThread m_storage{m_clock};
    CategoryLibrary m_categories{QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/categories"),
                                 m_folders.ownCategories};
    EntryLibrary m_entries{m_storage, m_clock};
    EndpointBook m_endpoints{m_storage};
    SubmissionQueue m_submissions{m_storage, m_network, m_clock, Retries::ByItself};
    SendingAhead m_ahead{m_storage, m_network, m_settings};
    WorkspaceKeeper m_workspaces{m_storage, m_settings, m_folders};
    BackupKeeper m_backups{m_storage, m_clock};
    PageImport m_pages{m_network, QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/programmes"), m_clock};
    MainWindow m_window{services()};
};
