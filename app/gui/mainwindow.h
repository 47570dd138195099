#pragma once

#include "gui/services.h"
#include "model/entry.h"
#include "model/workspacecondition.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class BackupActions;
class CategoryDesk;
class EditionOffer;
class EditorPage;
class EndpointDesk;
class EntryActions;
class EntryExport;
class EntrySwitch;
class HomePage;
class PasteWindow;
class StartPage;
class StatusLine;
class WorkspaceSwitch;

namespace Ui {
class MainWindow;
}

/// Arranges the pages and owns the menus; what the pages do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the workspace and then shows the entries, or says what is in the way.
    void openWorkspace(const QString &path);
    /// The one that was open last, or this user's own.
    void openLastWorkspace();
    void openEntry(const EntryId &id, const QuestionId &at = {});
    void showHome();
    void showStart(const CategoryId &category = {}, const QString &edition = {});
    void showImport();
    void showDetails();
    void showFiles();
    void showCheck();
    /// Comes to the front and takes @p files in, for a second start of the program.
    void comeForward(const QStringList &files);

signals:
    void workspaceOpened();
    void entryShown(const EntryId &id);
    void networkRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void connectPages();
    void connectActions();
    void connectViewActions();
    void connectSearchAndBin();
    void connectBackups();
    void connectEditions();
    void connectPasting();
    void connectSending();
    void showOutbox();
    void showSendingOf(const EntryId &entry);
    void connectSent();
    void showPasting(bool confirmation);
    void connectCategories();
    void takeFiles(const QStringList &files);
    void applyTheme();
    void connectWorkspaces();
    void setPagesEnabled(bool enabled);
    void onWorkspaceOpened(const WorkspaceCondition &condition);
    void showRescue(const RescueReport &report);
    void reopenEntry(const EntryId &id, const QuestionId &at);
    void showEditor();
    void purge(const QList<EntryId> &ids);
    void showEmptiedAnswers();
    void replaceByBackup(const QString &backup);
    void onEntryMoved(const EntryId &id, Shelf shelf);
    void showEntryStatus();
    void updateActions();
    void updateEditionActions();
    void showNotice(const QString &text);
    void showDone(const QString &text);
    void askToCloseUnsaved();
    [[nodiscard]] EntryId entryInHand() const;
    [[nodiscard]] QString titleOf(const EntryId &id) const;
    [[nodiscard]] bool atEditor() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services m_services;
    HomePage *m_home = nullptr;
    StartPage *m_start = nullptr;
    EditorPage *m_editor = nullptr;
    CategoryDesk *m_desk = nullptr;
    EndpointDesk *m_endpoints = nullptr;
    EntrySwitch *m_switch = nullptr;
    EntryActions *m_entryActions = nullptr;
    EntryExport *m_export = nullptr;
    BackupActions *m_backups = nullptr;
    EditionOffer *m_editions = nullptr;
    WorkspaceSwitch *m_workspaces = nullptr;
    StatusLine *m_status = nullptr;
    QPointer<PasteWindow> m_pasting;
    bool m_readOnly = false;
    bool m_closeUnsaved = false; ///< the person said so
};
