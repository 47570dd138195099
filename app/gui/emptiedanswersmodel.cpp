#include "gui/emptiedanswersmodel.h"

#include "gui/backupdelegate.h"
#include "gui/writtendate.h"
#include "session/wording.h"

EmptiedAnswersModel::EmptiedAnswersModel(Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{}

void EmptiedAnswersModel::setPlaces(const QList<EmptiedPlace> &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

const EmptiedPlace *EmptiedAnswersModel::placeAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_places.at(index.row()) : nullptr;
}

int EmptiedAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant EmptiedAnswersModel::data(const QModelIndex &index, int role) const
{
    const EmptiedPlace *place = placeAt(index);
    if (!place)
        return {};
    const RevisionSummary &last = place->emptied.last;
    const QString title =
        place->emptied.entryTitle.isEmpty() ? tr("Untitled entry") : place->emptied.entryTitle;
    const QString time = momentLabel(last.at, m_clock());
    switch (role) {
    case Qt::DisplayRole:
        return place->label;
    case BackupDelegate::DetailRole:
        //: %1 an entry's title, %2 a time, %3 "120 words"
        return tr("%1 · %2 · %3").arg(title, time, wordsWording(last.words));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 a question, %2 the entry's title, %3 a time, %4 "120 words"
        return tr("%1 of ‘%2’, %3, %4").arg(place->label, title, time, wordsWording(last.words));
    default:
        return {};
    }
}
