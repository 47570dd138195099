#pragma once

#include "gui/entryfilter.h"
#include "gui/entrylistmodel.h"
#include "gui/services.h"
#include "model/entry.h"
#include "model/searchhit.h"

#include <QWidget>

#include <memory>

class ClosingDatesLine;
class FilterBar;
class SearchPage;

namespace Ui {
class HomePage;
}

/// All entries: closing dates, filter, and the list with progress and state; a search field, and what it
/// finds in all answers in place of them.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(const Services &services, QWidget *parent = nullptr);
    ~HomePage() override;

    /// The entry that the list stands on; empty where it stands on none.
    [[nodiscard]] EntryId currentEntry() const;
    /// An entry that is not in the list yet is selected when it comes.
    void selectEntry(const EntryId &id);

public slots:
    void focusSearch();
    /// Puts the keyboard into the list of entries.
    void focusEntries();

signals:
    void entryOpened(const EntryId &id);
    void placeOpened(const SearchHit &hit); ///< one that was searched for
    void startRequested();
    void categoriesRequested(); ///< "Import a category": shows where category files go
    /// Something to be done with the entry, from its context menu or keys.
    void renameRequested(const EntryId &id);
    void duplicateRequested(const EntryId &id);
    void moveRequested(const EntryId &id, Shelf shelf);
    void purgeRequested(const QList<EntryId> &ids); ///< of entries in the bin
    void currentChanged(const EntryId &id);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    /// Shows the entries as the library has them, by the clock's now.
    void showEntries();
    void onListChanged();
    void emptyBin();
    [[nodiscard]] bool isSearching() const;
    bool focusResults();
    void onSearchChanged(const QString &words);

    std::unique_ptr<Ui::HomePage> m_ui;
    Services m_services;
    EntryListModel m_entries;
    EntryFilterModel m_filtered;
    FilterBar *m_filters = nullptr;
    ClosingDatesLine *m_closing = nullptr;
    SearchPage *m_search = nullptr;
    QAction *m_searchIcon = nullptr;
    EntryId m_wanted; ///< to be selected when it comes
};
