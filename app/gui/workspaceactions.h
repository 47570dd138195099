#pragma once

#include <QObject>

#include <functional>

class QAction;
class QFileDialog;
class QMenu;
class QWidget;
class WorkspaceKeeper;

/// Asks which workspace is meant, for the File menu.
class WorkspaceActions final : public QObject
{
    Q_OBJECT

public:
    WorkspaceActions(WorkspaceKeeper &keeper, QWidget &window);

    /// Fills the menu each time it is opened.
    void fill(QMenu &recent);
    void askForNew();
    void askToOpen();
    void askToMove();
    void askToCopy();

signals:
    void newRequested(const QString &path);
    void openRequested(const QString &path);
    void moveRequested(const QString &path);
    void copyRequested(const QString &path);

private:
    void listRecent(QMenu &menu);
    QFileDialog *ask(const QString &title, std::function<void(const QString &)> then);
    /// For a file that is not there yet.
    void askForName(const QString &title, const QString &accept, std::function<void(const QString &)> then);

    WorkspaceKeeper &m_keeper;
    QWidget &m_window;
};
