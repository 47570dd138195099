#include "gui/rescuelistmodel.h"

#include "gui/backupdelegate.h"
#include "session/rescuewording.h"

using namespace Qt::Literals::StringLiterals;

RescueListModel::RescueListModel(QList<RescuedAnswer> answers, QObject *parent)
    : QAbstractListModel(parent)
    , m_answers(std::move(answers))
{}

QList<EntryId> RescueListModel::entries() const
{
    QList<EntryId> ids;
    for (const RescuedAnswer &answer : m_answers) {
        if (!ids.contains(answer.entry))
            ids += answer.entry;
    }
    return ids;
}

QString RescueListModel::labelOf(const EntryId &entry, const QuestionId &question) const
{
    return m_labels.value(entry).value(question, question.value);
}

void RescueListModel::setLabels(const EntryId &entry, const QHash<QuestionId, QString> &labels)
{
    m_labels.insert(entry, labels);
    if (!m_answers.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int RescueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answers.size());
}

QVariant RescueListModel::data(const QModelIndex &index, int role) const
{
    const RescuedAnswer &answer = m_answers.at(index.row());
    //: the title of an entry and the label of a question
    const QString place = answer.question.isEmpty()
                              ? answer.entryTitle
                              : tr("%1 · %2").arg(answer.entryTitle, labelOf(answer.entry, answer.question));
    switch (role) {
    case Qt::DisplayRole:
        return place;
    case BackupDelegate::DetailRole:
        return wordingOf(answer);
    case BackupDelegate::BrokenRole:
        return answer.outcome == RescuedAnswer::Outcome::Lost;
    case Qt::ToolTipRole:
        return QString(place + u'\n' + wordingOf(answer));
    case Qt::AccessibleTextRole:
        return QString(place + u". "_s + wordingOf(answer));
    default:
        return {};
    }
}
