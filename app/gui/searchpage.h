#pragma once

#include "gui/searchresultsmodel.h"
#include "gui/services.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class SearchPage;
}

/// What is found in all entries for the words being typed.
class SearchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPage(const Services &services, QWidget *parent = nullptr);
    ~SearchPage() override;

    /// Looks as soon as nothing more is typed for a moment. No words: nothing is shown.
    void lookFor(const QString &words);
    /// Of the row that the list stands on; empty where there is none.
    [[nodiscard]] EntryId currentEntry() const;
    /// Puts the keyboard into the list; false where nothing is in it.
    bool focusResults();

signals:
    void entryOpened(const EntryId &id);
    void placeOpened(const SearchHit &hit);
    void currentEntryChanged(const EntryId &id);
    void cleared();     ///< Esc: back to all entries
    void leftUpwards(); ///< from the first row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void showResults(const SearchResults &results);
    void open(const QModelIndex &index);

    std::unique_ptr<Ui::SearchPage> m_ui;
    Services m_services;
    EntrySearch m_search;
    SearchResultsModel m_results;
    QTimer m_pause;
    QString m_words;
};
