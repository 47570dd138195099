#pragma once

#include "gui/services.h"
#include "model/entry.h"

#include <QWidget>

#include <memory>

namespace Ui {
class HomePage;
}

/// All entries: closing dates, filter, search field, and the list with progress and state.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(const Services &services, QWidget *parent = nullptr);
    ~HomePage() override;

    /// The entry that the list stands on; empty where it stands on none.
    [[nodiscard]] EntryId currentEntry() const;
    void selectEntry(const EntryId &id);

public slots:
    void focusSearch();

signals:
    void entryOpened(const EntryId &id);
    void startRequested();
    void categoriesRequested(); ///< "Import a category": shows where category files go
    /// Something to be done with the entry, from its context menu or keys.
    void renameRequested(const EntryId &id);
    void duplicateRequested(const EntryId &id);
    void moveRequested(const EntryId &id, Shelf shelf);
    void currentChanged(const EntryId &id);

private:
    std::unique_ptr<Ui::HomePage> m_ui;
    Services m_services;
};
