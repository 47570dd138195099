#include "gui/homepage.h"

#include "gui/closingdates.h"
#include "gui/filterbar.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/searchpage.h"
#include "gui/theme.h"
#include "session/entrylibrary.h"
#include "ui_homepage.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

HomePage::HomePage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HomePage>())
    , m_services(services)
    , m_filtered(m_entries)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    applyTheme();
    showEntries();
}

HomePage::~HomePage() = default;

void HomePage::build()
{
    auto *flow = new FlowLayout(m_ui->header);
    flow->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->headingLabel, m_ui->searchEdit,
                                                          m_ui->importButton, m_ui->newButton})
        flow->addWidget(part);
    m_searchIcon = m_ui->searchEdit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_searchIcon->setEnabled(false); // a picture, nothing to press
    m_ui->searchEdit->installEventFilter(this);

    m_closing = new ClosingDatesLine(m_services.theme, m_ui->closingCard);
    m_ui->closingLayout->addWidget(m_closing);
    m_filters = new FilterBar(m_services.theme, m_ui->listPage);
    m_ui->filterLayout->addWidget(m_filters);
    m_ui->entryTable->setUp(m_filtered, m_services.theme);
    QWidget::setTabOrder(m_filters->lastButton(), m_ui->entryTable);
    QWidget::setTabOrder(m_ui->entryTable, m_ui->emptyBinButton);
    m_search = new SearchPage(m_services, m_ui->pages);
    m_ui->pages->addWidget(m_search);
}

void HomePage::connectParts()
{
    EntryTable *table = m_ui->entryTable;
    connect(table, &EntryTable::entryOpened, this, &HomePage::entryOpened);
    connect(table, &EntryTable::renameRequested, this, &HomePage::renameRequested);
    connect(table, &EntryTable::duplicateRequested, this, &HomePage::duplicateRequested);
    connect(table, &EntryTable::moveRequested, this, &HomePage::moveRequested);
    connect(table, &EntryTable::purgeRequested, this,
            [this](const EntryId &id) { emit purgeRequested({id}); });
    connect(m_ui->emptyBinButton, &QPushButton::clicked, this, &HomePage::emptyBin);
    connect(table, &EntryTable::currentEntryChanged, this, &HomePage::currentChanged);
    connect(m_ui->newButton, &QPushButton::clicked, this, &HomePage::startRequested);
    connect(m_ui->importButton, &QPushButton::clicked, this, &HomePage::categoriesRequested);
    connect(m_ui->emptyStartButton, &QPushButton::clicked, this, &HomePage::startRequested);
    connect(m_ui->emptyImportButton, &QPushButton::clicked, this, &HomePage::categoriesRequested);

    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &HomePage::onSearchChanged);
    connect(m_search, &SearchPage::entryOpened, this, &HomePage::entryOpened);
    connect(m_search, &SearchPage::placeOpened, this, &HomePage::placeOpened);
    connect(m_search, &SearchPage::currentEntryChanged, this, &HomePage::currentChanged);
    connect(m_search, &SearchPage::leftUpwards, this, [this] { m_ui->searchEdit->setFocus(); });
    connect(m_search, &SearchPage::cleared, this, [this] {
        m_ui->searchEdit->clear();
        m_ui->searchEdit->setFocus();
    });
    connect(m_filters, &FilterBar::chosen, &m_filtered, &EntryFilterModel::setFilter);
    connect(m_filters, &FilterBar::chosen, this, &HomePage::onListChanged);
    connect(&m_services.entries, &EntryLibrary::changed, this, &HomePage::showEntries);
    connect(&m_services.theme, &Theme::changed, this, &HomePage::applyTheme);
}

EntryId HomePage::currentEntry() const
{
    return isSearching() ? m_search->currentEntry() : m_ui->entryTable->currentEntry();
}

bool HomePage::isSearching() const
{
    return !m_ui->searchEdit->text().trimmed().isEmpty();
}

void HomePage::selectEntry(const EntryId &id)
{
    m_wanted = id;
    if (m_services.entries.find(id))
        showEntries();
}

void HomePage::focusEntries()
{
    if (m_services.entries.entries().isEmpty())
        m_ui->emptyStartButton->setFocus(Qt::OtherFocusReason);
    else if (!isSearching())
        m_ui->entryTable->setFocus(Qt::OtherFocusReason);
    else if (!focusResults())
        m_ui->searchEdit->setFocus(Qt::OtherFocusReason);
}

bool HomePage::focusResults()
{
    if (!m_search->focusResults())
        return false;
    m_ui->scrollArea->ensureWidgetVisible(m_search); // where a narrow window has the list further down
    return true;
}

void HomePage::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

bool HomePage::event(QEvent *event)
{
    // The days left are told by a clock that goes on while the window lies in the background.
    if (event->type() == QEvent::WindowActivate)
        showEntries();
    return QWidget::event(event);
}

bool HomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_ui->pages->currentWidget() == m_ui->listPage)
            m_ui->entryTable->setFocus(Qt::TabFocusReason);
        else
            focusResults();
        return true;
    case Qt::Key_Escape:
        m_ui->searchEdit->clear();
        return true;
    default:
        return false;
    }
}

void HomePage::onSearchChanged(const QString &words)
{
    m_search->lookFor(words);
    showEntries();
    emit currentChanged(currentEntry());
}

void HomePage::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->contentLayout->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(6));
    m_ui->contentLayout->setSpacing(theme.space(5));
    m_ui->header->layout()->setSpacing(theme.space(3));
    m_ui->listLayout->setSpacing(theme.space(3));
    m_ui->searchEdit->setMinimumWidth(theme.space(44));
    m_ui->searchEdit->setMaximumWidth(theme.space(70));
    m_ui->closingLayout->setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3));
    // Room for the round corners above and below the rows.
    m_ui->listCardLayout->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    m_ui->emptyLayout->setSpacing(theme.space(4));

    m_searchIcon->setIcon(icon(u"search"_s, theme.colours().muted));
    m_ui->newButton->setIcon(icon(u"plus"_s, theme.colours().onAccent));
}

void HomePage::showEntries()
{
    const QDateTime now = m_services.clock();
    const QList<EntrySummary> &entries = m_services.entries.entries();
    m_entries.setEntries(entries, now);
    m_filters->count(entries, now);
    const QList<ClosingDate> dates = closingDatesOf(entries, now);
    m_closing->setDates(dates, now);
    const bool empty = entries.isEmpty();
    const bool searching = isSearching();
    m_ui->closingCard->setVisible(!dates.isEmpty() && !searching);
    m_ui->pages->setCurrentWidget(empty       ? m_ui->emptyPage
                                  : searching ? static_cast<QWidget *>(m_search)
                                              : m_ui->listPage);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->searchEdit, m_ui->importButton, m_ui->newButton})
        part->setVisible(!empty);

    if (m_services.entries.find(m_wanted)) {
        if (!m_ui->entryTable->selectEntry(m_wanted)) {
            m_filters->choose(EntryFilter::All);
            m_ui->entryTable->selectEntry(m_wanted);
        }
        m_wanted = {};
    }
    onListChanged();
}

void HomePage::emptyBin()
{
    QList<EntryId> binned;
    for (const EntrySummary &entry : m_services.entries.entries()) {
        if (entry.shelf == Shelf::Bin)
            binned += entry.id;
    }
    emit purgeRequested(binned);
}

void HomePage::onListChanged()
{
    const bool nothing = m_filtered.rowCount() == 0;
    m_ui->emptyBinButton->setVisible(!nothing && m_filtered.filter() == EntryFilter::Bin);
    m_ui->listCard->setVisible(!nothing);
    m_ui->nothingLabel->setVisible(nothing);
    m_ui->entryTable->fit();
    const QMargins margins = m_ui->listCardLayout->contentsMargins();
    m_ui->listCard->setMaximumHeight(m_ui->entryTable->maximumHeight() + margins.top() + margins.bottom() +
                                     2 * m_ui->listCard->frameWidth());
    if (!nothing && !m_ui->entryTable->currentIndex().isValid())
        m_ui->entryTable->setCurrentIndex(m_filtered.index(0, EntryListModel::Title));
}
