#pragma once

#include "gui/services.h"
#include "model/entry.h"
#include "model/result.h"
#include "model/savestate.h"
#include "model/workspacecondition.h"
#include "session/settings.h"

#include <QMainWindow>

#include <memory>

class EditorPage;
class EntryActions;
class EntryExport;
class HomePage;
class QLabel;
class StartPage;
struct OpenedEntry;

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
    void openEntry(const EntryId &id, const QuestionId &at = {});
    void showHome();
    void showStart(const CategoryId &category = {});
    void showDetails();
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
    void buildStatusBar();
    void applyTheme();
    void setZoom(int percent);
    void chooseTheme(ThemeChoice choice);
    void onWorkspaceOpened(const Result<WorkspaceCondition> &condition);
    void onEntryLoaded(const EntryId &id, const QuestionId &at, const Result<OpenedEntry> &opened);
    void onSaveStateChanged(const SaveState &state);
    void onEntryMoved(const EntryId &id, Shelf shelf);
    void showEntryStatus();
    void updateActions();
    void showNotice(const QString &text);
    void askToCloseUnsaved();
    [[nodiscard]] EntryId entryInHand() const;
    [[nodiscard]] bool atEditor() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    Services m_services;
    HomePage *m_home = nullptr;
    StartPage *m_start = nullptr;
    EditorPage *m_editor = nullptr;
    EntryActions *m_entryActions = nullptr;
    EntryExport *m_export = nullptr;
    QLabel *m_saveLabel = nullptr;
    QLabel *m_wordsLabel = nullptr;
    QLabel *m_closingLabel = nullptr;
    QLabel *m_zoomLabel = nullptr;
    QString m_workspace;
    bool m_readOnly = false;
    bool m_closing = false;
};
