#pragma once

#include "session/pastesession.h"

#include <QAbstractListModel>

/// The fields of a form and how each stands; the last row is the confirmation.
class PasteFieldModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< PasteSession::FieldState, as int; nothing for the last row
        StateTextRole,            ///< "Copied"
    };

    explicit PasteFieldModel(PasteSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isLast(const QModelIndex &index) const;
    [[nodiscard]] QString stateText(const QModelIndex &index) const;

    PasteSession &m_session;
};
