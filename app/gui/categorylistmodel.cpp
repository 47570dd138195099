#include "gui/categorylistmodel.h"

#include "session/categorylibrary.h"

#include <QFileInfo>

CategoryListModel::CategoryListModel(const CategoryLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&library, &CategoryLibrary::changed, this, &CategoryListModel::read);
    read();
}

void CategoryListModel::read()
{
    beginResetModel();
    m_categories = static_cast<int>(m_library.categories().size());
    m_broken = static_cast<int>(m_library.broken().size());
    endResetModel();
}

const LoadedCategory *CategoryListModel::categoryAt(int row) const
{
    return row >= 0 && row < m_categories ? &m_library.categories().at(row) : nullptr;
}

const BrokenCategory *CategoryListModel::brokenAt(int row) const
{
    const int broken = row - m_categories - 1;
    return broken >= 0 && broken < m_broken ? &m_library.broken().at(broken) : nullptr;
}

int CategoryListModel::rowOf(const CategoryId &id, const QString &edition) const
{
    for (int row = 0; row < m_categories; ++row) {
        const Category &category = m_library.categories().at(row).category;
        if (category.id == id && category.edition == edition)
            return row;
    }
    if (const LoadedCategory *wanted = m_library.find(id))
        return rowOfFile(wanted->file);
    return m_categories > 0 ? 0 : -1;
}

int CategoryListModel::rowOfFile(const QString &file) const
{
    for (int row = 0; !file.isEmpty() && row < rowCount(); ++row) {
        if (fileAt(row) == file)
            return row;
    }
    return -1;
}

QString CategoryListModel::fileAt(int row) const
{
    if (const LoadedCategory *loaded = categoryAt(row))
        return loaded->file;
    const BrokenCategory *broken = brokenAt(row);
    return broken ? broken->file : QString();
}

int CategoryListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_broken > 0 ? m_categories + 1 + m_broken : m_categories;
}

QString CategoryListModel::tipAt(int row) const
{
    const QString file = fileAt(row);
    return file.isEmpty() ? QString() : line(row) + u'\n' + file;
}

QVariant CategoryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString below = detail(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line(index.row());
    case Qt::AccessibleTextRole:
        //: the two lines of an item
        return below.isEmpty() ? line(index.row()) : tr("%1, %2").arg(line(index.row()), below);
    case Qt::ToolTipRole:
        return tipAt(index.row());
    case DetailRole:
        return below;
    case KindRole:
        return int(kindOf(index.row()));
    default:
        return {};
    }
}

Qt::ItemFlags CategoryListModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && kindOf(index.row()) == Kind::Heading;
    return heading ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractListModel::flags(index);
}

CategoryListModel::Kind CategoryListModel::kindOf(int row) const
{
    if (row < m_categories)
        return Kind::Category;
    return row == m_categories ? Kind::Heading : Kind::Broken;
}

QString CategoryListModel::line(int row) const
{
    if (const LoadedCategory *loaded = categoryAt(row))
        return loaded->category.title;
    if (const BrokenCategory *broken = brokenAt(row))
        return QFileInfo(broken->file).fileName();
    return tr("Files that could not be read");
}

QString CategoryListModel::awardLine(const Category &category)
{
    if (category.programme.name.contains(category.edition))
        return category.programme.name;
    if (category.programme.name.isEmpty())
        return category.edition;
    //: %1 is an awards programme, %2 its edition, mostly a year
    return tr("%1 · %2").arg(category.programme.name, category.edition);
}

QString CategoryListModel::detail(int row) const
{
    if (const LoadedCategory *loaded = categoryAt(row)) {
        const QString award = awardLine(loaded->category);
        //: %1 is an awards programme and its edition; the category came with Shortlist and was changed since
        return loaded->hidesShipped ? tr("%1 · your copy").arg(award) : award;
    }
    if (const BrokenCategory *broken = brokenAt(row))
        return tr("%Ln problem(s)", nullptr, static_cast<int>(broken->problems.size()));
    return {};
}
