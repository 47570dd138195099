#pragma once

#include "model/result.h"
#include "session/categorylibrary.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QPushButton;
class QWidget;

/// What can be done with the category that is chosen: change it, export its file, remove it.
class CategoryActions final : public QObject
{
    Q_OBJECT

public:
    CategoryActions(CategoryLibrary &library, QWidget &page);

    /// nullptr: none is chosen.
    void setCategory(const LoadedCategory *category);
    void fill(QMenu &menu) const;
    /// The buttons do what the actions do.
    void connectButtons(QPushButton &change, QPushButton &exporting, QPushButton &remove);

signals:
    void changeWanted(const LoadedCategory &category);
    void told(const QString &sentence);
    void failed(const Error &error);

private:
    void askWhereToExport();
    void exportTo(const LoadedCategory &category, const QString &path);
    void askToRemove();
    void remove(const LoadedCategory &category);

    CategoryLibrary &m_library;
    QWidget &m_page;
    std::optional<LoadedCategory> m_category;
    QAction *m_change;
    QAction *m_export;
    QAction *m_remove;
};
