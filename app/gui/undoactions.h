#pragma once

#include <QObject>

class DraftPage;
class QAction;
class QStackedWidget;

/// Undo and redo of the Edit menu: of the text that is being written, else of the category that is drafted.
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    UndoActions(QAction &undo, QAction &redo, QStackedWidget &pages);

    /// What can be undone has changed.
    void update();

private:
    void undo();
    void redo();
    [[nodiscard]] DraftPage *page() const;
    [[nodiscard]] QWidget *focus() const;
    /// Calls a slot of the widget that has the focus, where it has one of that name, else of the files page.
    void callFocused(const char *slot);

    QAction &m_undo;
    QAction &m_redo;
    QStackedWidget &m_pages;
};
