#include "gui/formlistmodel.h"

#include "gui/backupdelegate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void FormListModel::setRows(const QList<FormRow> &rows)
{
    const int more = int(rows.size() - m_rows.size());
    const auto differing = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const int at =
        std::min(int(differing.first - m_rows.cbegin()), int(std::min(rows.size(), m_rows.size())));
    if (more > 0)
        beginInsertRows({}, at, at + more - 1);
    else if (more < 0)
        beginRemoveRows({}, at, at - more - 1);
    m_rows = rows;
    if (more > 0)
        endInsertRows();
    else if (more < 0)
        endRemoveRows();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int FormListModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const FormRow &row) { return row.key == key; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int FormListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FormListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FormRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case BackupDelegate::DetailRole:
        return row.about;
    case Qt::ToolTipRole:
        return QString(row.title + u'\n' + row.about);
    case Qt::AccessibleTextRole:
        //: for a screen reader: "Project title: line of text, required"
        return tr("%1: %2").arg(row.title, row.about);
    default:
        return {};
    }
}
