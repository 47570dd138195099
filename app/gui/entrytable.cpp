#include "gui/entrytable.h"

#include "gui/entrydelegate.h"
#include "gui/entryfilter.h"
#include "gui/entrylistmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What a narrow window does without, the first to go first. The tooltip of the title tells all of it.
constexpr EntryListModel::Column dispensable[] = {EntryListModel::LastChange, EntryListModel::Words,
                                                  EntryListModel::Progress, EntryListModel::Closes};
/// More than any screen has room for, and few enough for a height in pixels.
constexpr int mostRowsShown = 200;
constexpr int rowsMeasured = 200;
} // namespace

EntryTable::EntryTable(QWidget *parent)
    : QTableView(parent)
{}

void EntryTable::setUp(EntryFilterModel &entries, const Theme &theme)
{
    m_entries = &entries;
    m_theme = &theme;
    m_delegate = new EntryDelegate(theme, this);
    setItemDelegate(m_delegate);
    setModel(&entries);
    sortByColumn(EntryListModel::LastChange, Qt::DescendingOrder);

    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(EntryListModel::Title, QHeaderView::Stretch);
    header->setResizeContentsPrecision(rowsMeasured);
    header->setSectionsClickable(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    connect(this, &QTableView::doubleClicked, this, [this] { emit entryOpened(currentEntry()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentEntryChanged(currentEntry()); });
    connect(&theme, &Theme::changed, this, &EntryTable::applyTheme);
    applyTheme();
}

void EntryTable::fit()
{
    fitColumns();
    setMaximumHeight(fullHeight());
    updateGeometry();
}

EntryId EntryTable::currentEntry() const
{
    const EntrySummary *entry = current();
    return entry ? entry->id : EntryId();
}

bool EntryTable::selectEntry(const EntryId &id)
{
    const QModelIndexList found = m_entries->match(m_entries->index(0, EntryListModel::Title),
                                                   EntryListModel::IdRole, id.value, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    setCurrentIndex(found.constFirst());
    return true;
}

int EntryTable::fullHeight() const
{
    return heightOf(std::clamp(model()->rowCount(), 1, mostRowsShown));
}

/// Small, so that a long list scrolls by itself and not with the page around it.
QSize EntryTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightOf(2)};
}

QSize EntryTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightOf(2)};
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    const EntrySummary *entry = current();
    if (!entry || !handleKey(*event, *entry))
        QTableView::keyPressEvent(event);
}

void EntryTable::contextMenuEvent(QContextMenuEvent *event)
{
    const EntrySummary *entry = current();
    if (!entry)
        return;
    const EntryId id = entry->id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, id] { emit entryOpened(id); });
    menu->addAction(tr("Re&name…"), this, [this, id] { emit renameRequested(id); });
    menu->addAction(tr("&Duplicate"), this, [this, id] { emit duplicateRequested(id); });
    menu->addSeparator();
    if (entry->shelf != Shelf::Current)
        menu->addAction(tr("&Bring back"), this, [this, id] { emit moveRequested(id, Shelf::Current); });
    if (entry->shelf == Shelf::Current)
        menu->addAction(tr("&Archive"), this, [this, id] { emit moveRequested(id, Shelf::Archived); });
    if (entry->shelf != Shelf::Bin)
        menu->addAction(tr("&Move to the bin"), this, [this, id] { emit moveRequested(id, Shelf::Bin); });
    else
        menu->addAction(tr("Delete &for ever…"), this, [this, id] { emit purgeRequested(id); });
    addSorting(*menu);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

/// For those who cannot click a header, and for the columns that a narrow window leaves out.
void EntryTable::addSorting(QMenu &menu)
{
    menu.addSeparator();
    QMenu *sorting = menu.addMenu(tr("&Sort by"));
    for (int column = 0; column < EntryListModel::ColumnCount; ++column) {
        const QString name = m_entries->headerData(column, Qt::Horizontal).toString();
        QAction *sort = sorting->addAction(name, this, [this, column] { sortAgain(column); });
        sort->setCheckable(true);
        sort->setChecked(column == m_entries->sortColumn());
    }
}

/// The column that sorts already turns its order round, as a click on its header does.
void EntryTable::sortAgain(int column)
{
    const bool turn = column == m_entries->sortColumn() && m_entries->sortOrder() == Qt::AscendingOrder;
    sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void EntryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EntryTable::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    QFont font = m_theme->font(u"small"_s);
    font.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(font);
    horizontalHeader()->setFixedHeight(QFontMetrics(font).height() + m_theme->space(5));
    fit();
}

void EntryTable::fitColumns()
{
    if (!m_entries)
        return;
    int free = viewport()->width() - m_theme->space(60);
    for (int column = EntryListModel::Title + 1; column < EntryListModel::ColumnCount; ++column)
        free -= std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    for (const EntryListModel::Column column : dispensable) {
        setColumnHidden(column, free < 0);
        if (free < 0)
            free += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    }
}

int EntryTable::heightOf(int rows) const
{
    return horizontalHeader()->minimumHeight() + rows * verticalHeader()->defaultSectionSize() +
           2 * frameWidth();
}

const EntrySummary *EntryTable::current() const
{
    return m_entries ? m_entries->entryAt(currentIndex()) : nullptr;
}

bool EntryTable::handleKey(const QKeyEvent &event, const EntrySummary &entry)
{
    const EntryId id = entry.id;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        emit entryOpened(id);
    else if (event.key() == Qt::Key_F2)
        emit renameRequested(id);
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        emit duplicateRequested(id);
    else if (event.key() == Qt::Key_Delete && entry.shelf != Shelf::Bin)
        emit moveRequested(id, Shelf::Bin);
    else if (event.key() == Qt::Key_Delete)
        emit purgeRequested(id);
    else
        return false;
    return true;
}
