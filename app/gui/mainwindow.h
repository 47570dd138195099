#pragma once

#include "gui/services.h"
#include "model/entry.h"
#include "model/workspacecondition.h"
#include "session/settings.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class BackupActions;
class EditionOffer;
class EditorPage;
class EntryActions;
class EntryExport;
class EntrySwitch;
class HomePage;
class ImportPage;
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
    void showStart(const CategoryId &category = {});
    void showImport();
    void showDetails();
    void showFiles();
    void showCheck();
    /// Comes to the front, for a second start of the program.
    void comeForward(const QStringList &files);

signals:
    void workspaceOpened();
    void entryShown(const EntryId &id);

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
    void connectImport();
    void connectPasting();
    void showPasting(bool confirmation);
    /// Where a text is not being written, of the page that is shown.
    void undo();
    void redo();
    void updateUndo();
    void applyTheme();
    void setZoom(int percent);
    void chooseTheme(ThemeChoice choice);
    void connectWorkspaces();
    void setPagesEnabled(bool enabled);
    void onWorkspaceOpened(const WorkspaceCondition &condition);
    void showRescue(const RescueReport &report);
    void reopenEntry(const EntryId &id, const QuestionId &at);
    void showEditor();
    void purge(const QList<EntryId> &ids);
    void showEmptiedAnswers();
    /// By a backup, once the open entry is saved and closed.
    void replaceWorkspace(const QString &backup);
    void onEntryMoved(const EntryId &id, Shelf shelf);
    void showEntryStatus();
    void updateActions();
    void updateEditionActions();
    void showNotice(const QString &text);
    void askToCloseUnsaved();
    /// Calls a slot of the widget that has the focus, where it has one of that name: undo, redo.
    void callFocused(const char *slot);
    void chooseLanguage(const QString &language);
    [[nodiscard]] EntryId entryInHand() const;
    [[nodiscard]] QString titleOf(const EntryId &id) const;
    [[nodiscard]] bool atEditor() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services m_services;
    HomePage *m_home = nullptr;
    StartPage *m_start = nullptr;
    EditorPage *m_editor = nullptr;
    ImportPage *m_import = nullptr;
    EntrySwitch *m_switch = nullptr;
    EntryActions *m_entryActions = nullptr;
    EntryExport *m_export = nullptr;
    BackupActions *m_backups = nullptr;
    EditionOffer *m_editions = nullptr;
    WorkspaceSwitch *m_workspaces = nullptr;
    StatusLine *m_status = nullptr;
    QPointer<PasteWindow> m_pasting;
    bool m_readOnly = false;
    bool m_hasEntries = false;
    bool m_closeUnsaved = false; ///< the person said so
};
