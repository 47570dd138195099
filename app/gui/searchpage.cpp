#include "gui/searchpage.h"

#include "gui/announcing.h"
#include "gui/searchresultdelegate.h"
#include "gui/theme.h"
#include "session/entrylibrary.h"
#include "ui_searchpage.h"

#include <QKeyEvent>

using namespace std::chrono_literals;

namespace {
constexpr auto typingPause = 150ms; // longer than between two letters
}

SearchPage::SearchPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SearchPage>())
    , m_services(services)
    , m_search(services.storage)
{
    m_ui->setupUi(this);
    m_ui->resultsView->setModel(&m_results);
    m_ui->resultsView->setItemDelegate(new SearchResultDelegate(services.theme, this));
    m_ui->resultsView->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_search.search(m_words); });
    connect(&m_search, &EntrySearch::found, this, &SearchPage::showResults);
    connect(&m_search, &EntrySearch::failed, this, [this](const Error &error) {
        showResults({});
        m_ui->countLabel->setText(error.message);
    });
    connect(m_ui->resultsView, &QListView::activated, this, &SearchPage::open);
    connect(m_ui->resultsView, &QListView::clicked, this, &SearchPage::open);
    connect(m_ui->resultsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentEntryChanged(currentEntry()); });
    connect(&services.entries, &EntryLibrary::changed, this, [this] { lookFor(m_words); });
    connect(&services.theme, &Theme::changed, this, &SearchPage::applyTheme);
    applyTheme();
}

SearchPage::~SearchPage() = default;

void SearchPage::lookFor(const QString &words)
{
    m_words = words;
    if (!words.trimmed().isEmpty()) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    m_search.cancel();
    showResults({});
    m_ui->countLabel->clear();
}

EntryId SearchPage::currentEntry() const
{
    const QModelIndex current = m_ui->resultsView->currentIndex();
    return current.isValid() ? m_results.entryAt(current.row()) : EntryId();
}

bool SearchPage::focusResults()
{
    if (m_results.rowCount() == 0)
        return false;
    m_ui->resultsView->setFocus(Qt::TabFocusReason);
    return true;
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->resultsView || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        emit cleared();
        return true;
    case Qt::Key_Up:
        if (m_ui->resultsView->currentIndex().row() > 0)
            return false;
        emit leftUpwards();
        return true;
    default:
        return false;
    }
}

void SearchPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->pageLayout->setSpacing(theme.space(3));
    m_ui->resultsLayout->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    m_ui->resultsView->doItemsLayout();
}

void SearchPage::showResults(const SearchResults &results)
{
    // The list is read again after every change elsewhere: who stands in it stays where he is.
    const bool same = results == m_results.results();
    const int row = same ? m_ui->resultsView->currentIndex().row() : 0;
    m_results.setResults(results, m_services.entries.entries());
    m_ui->resultsView->setCurrentIndex(m_results.index(row, 0));
    m_ui->resultsCard->setVisible(m_results.rowCount() > 0);
    m_ui->countLabel->setText(countWording(results));
    if (same)
        return;
    announce(*m_ui->countLabel);
}

void SearchPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const FoundPlace *found = m_results.placeAt(index.row()))
        emit placeOpened(found->hit);
    else
        emit entryOpened(m_results.entryAt(index.row()));
}
