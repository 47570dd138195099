#include "gui/changedpartmodel.h"

#include "gui/backupdelegate.h"

ChangedPartModel::ChangedPartModel(const QList<ChangedPart> &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_parts(parts)
{}

const ChangedPart *ChangedPartModel::partAt(const QModelIndex &index) const
{
    const bool isThere = index.isValid() && index.row() < m_parts.size();
    return isThere ? &m_parts.at(index.row()) : nullptr;
}

int ChangedPartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QString ChangedPartModel::fateOf(const ChangedPart &part)
{
    //: %1 is a kind of part such as "Answer"
    if (part.earlier.isEmpty())
        return tr("%1, new").arg(wordingOf(part.kind));
    //: %1 is a kind of part such as "Answer"
    if (part.later.isEmpty())
        return tr("%1, not there any more").arg(wordingOf(part.kind));
    //: %1 is a kind of part such as "Answer"
    return tr("%1, changed").arg(wordingOf(part.kind));
}

QVariant ChangedPartModel::data(const QModelIndex &index, int role) const
{
    const ChangedPart *part = partAt(index);
    if (!part)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return part->label;
    case Qt::ToolTipRole:
        return part->label;
    case BackupDelegate::DetailRole:
        return fateOf(*part);
    case BackupDelegate::BrokenRole:
        return false;
    case Qt::AccessibleTextRole:
        //: %1 is a question, %2 "Answer, changed"
        return tr("%1, %2").arg(part->label, fateOf(*part));
    default:
        return {};
    }
}
