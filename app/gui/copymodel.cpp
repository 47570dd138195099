#include "gui/copymodel.h"

#include "gui/backupdelegate.h"
#include "gui/theme.h"

#include <algorithm>

void CopyModel::setPlan(const CopyPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_choice = proposalOf(plan);
    endResetModel();
    emit choiceChanged();
}

void CopyModel::choose(const QModelIndex &index, const QuestionId &source)
{
    const CopyTarget *target = targetAt(index);
    if (!target || m_choice.value(target->id) == source)
        return;
    if (source.isEmpty())
        m_choice.remove(target->id);
    else
        m_choice.insert(target->id, source);
    emit dataChanged(index, index);
    emit choiceChanged();
}

const CopyTarget *CopyModel::targetAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_plan.targets.at(index.row()) : nullptr;
}

const CopySource *CopyModel::sourceAt(const QModelIndex &index) const
{
    const CopyTarget *target = targetAt(index);
    if (!target)
        return nullptr;
    const QuestionId id = m_choice.value(target->id);
    const auto found = std::find_if(m_plan.sources.cbegin(), m_plan.sources.cend(),
                                    [&](const CopySource &source) { return source.id == id; });
    return found == m_plan.sources.cend() ? nullptr : &*found;
}

int CopyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.targets.size());
}

QVariant CopyModel::data(const QModelIndex &index, int role) const
{
    const CopyTarget *target = targetAt(index);
    if (!target)
        return {};
    const CopySource *source = sourceAt(index);
    //: %1 is the question whose answer is copied, in a word or two
    const QString answered = source ? tr("Answered with ‘%1’").arg(source->label) : tr("Stays empty");
    const bool isProposed = source && source->id == target->proposed;
    const QString how = !source ? QString() : isProposed ? tr("Proposed") : tr("Chosen");
    switch (role) {
    case Qt::DisplayRole:
        return target->label;
    case BackupDelegate::DetailRole:
        return answered;
    case BackupDelegate::ChipRole:
        return how;
    case BackupDelegate::ToneRole:
        return int(isProposed ? Tone::Accent : Tone::Good);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!source)
            //: %1 a question in a word or two, %2 "Stays empty"
            return tr("%1. %2.").arg(target->label, answered);
        //: %1 a question in a word or two, %2 "Answered with ‘Outcome’", %3 "Proposed"
        return tr("%1. %2. %3.").arg(target->label, answered, how);
    default:
        return {};
    }
}
