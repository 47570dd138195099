#include "gui/historymodel.h"

#include "gui/writtendate.h"
#include "session/wording.h"

#include <algorithm>

HistoryModel::HistoryModel(Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{}

void HistoryModel::setTimeline(const QList<RevisionSummary> &timeline)
{
    const qsizetype newer = timeline.size() - m_timeline.size();
    const bool grows = newer > 0 && !m_timeline.isEmpty() && timeline.mid(newer) == m_timeline;
    if (timeline == m_timeline)
        return;
    if (grows)
        beginInsertRows({}, 1, static_cast<int>(newer));
    else
        beginResetModel();
    m_timeline = timeline;
    if (grows)
        endInsertRows();
    else
        endResetModel();
}

void HistoryModel::setWordsNow(int words)
{
    if (words == m_wordsNow)
        return;
    m_wordsNow = words;
    if (!m_timeline.isEmpty())
        emit dataChanged(index(0), index(0));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_timeline.isEmpty() ? 0 : static_cast<int>(m_timeline.size()) + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RevisionSummary *kept = revision(index);
    switch (role) {
    case Qt::DisplayRole:
        return timeOf(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(index);
    case WordsRole:
        return wordsWording(kept ? kept->words : m_wordsNow);
    case CauseRole:
        return kept ? causeWording(*kept) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

const RevisionSummary *HistoryModel::revision(const QModelIndex &index) const
{
    return index.isValid() && index.row() > 0 ? &m_timeline.at(index.row() - 1) : nullptr;
}

QModelIndex HistoryModel::indexOf(const RevisionId &id) const
{
    const auto found = std::find_if(m_timeline.cbegin(), m_timeline.cend(),
                                    [&](const RevisionSummary &summary) { return summary.id == id; });
    return found == m_timeline.cend() ? QModelIndex()
                                      : index(static_cast<int>(found - m_timeline.cbegin()) + 1);
}

QString HistoryModel::timeOf(const QModelIndex &index) const
{
    const RevisionSummary *kept = revision(index);
    return kept ? momentLabel(kept->at, m_clock()) : tr("Now");
}

QString HistoryModel::spoken(const QModelIndex &index) const
{
    const RevisionSummary *kept = revision(index);
    if (!kept)
        //: %1 is "86 words"
        return tr("Now, %1").arg(wordsWording(m_wordsNow));
    //: %1 is "Today 14:03", %2 "86 words", %3 "Before a large paste"
    return tr("%1, %2, %3").arg(timeOf(index), wordsWording(kept->words), causeWording(*kept));
}
