#include "gui/pastefieldmodel.h"

#include "session/pastewording.h"

PasteFieldModel::PasteFieldModel(PasteSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    const auto reset = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(&session, &PasteSession::loaded, this, reset);
    connect(&session, &PasteSession::planChanged, this, reset);
    connect(&session, &PasteSession::fieldChanged, this,
            [this](int field) { emit dataChanged(index(field), index(field)); });
    connect(&session, &PasteSession::finished, this, [this] {
        const QModelIndex last = index(rowCount() - 1);
        emit dataChanged(last, last);
    });
}

int PasteFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session.fields().size()) + 1;
}

bool PasteFieldModel::isLast(const QModelIndex &index) const
{
    return index.row() == m_session.fields().size();
}

QString PasteFieldModel::stateText(const QModelIndex &index) const
{
    if (!isLast(index))
        return wordingOf(m_session.state(index.row()));
    return m_session.isRecorded() ? tr("Recorded") : tr("To do");
}

QVariant PasteFieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString name = isLast(index) ? tr("Confirmation") : m_session.nameOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: a field of a form and how it stands: "Title, copied"
        return tr("%1, %2").arg(name, stateText(index));
    case StateRole:
        return isLast(index) ? QVariant() : QVariant(static_cast<int>(m_session.state(index.row())));
    case StateTextRole:
        return stateText(index);
    default:
        return {};
    }
}

Qt::ItemFlags PasteFieldModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}
