#pragma once

#include <QAbstractListModel>

/// One thing that a category asks for.
struct FormRow
{
    QString key; ///< its id, by which it is found again
    QString title;
    QString about; ///< what holds for it, in a line
    bool operator==(const FormRow &) const = default;
};

/// What a category asks for beside its questions, as rows. Drawn by BackupDelegate.
class FormListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Says what came and went, so that the list stays where it was scrolled to.
    void setRows(const QList<FormRow> &rows);
    [[nodiscard]] const QList<FormRow> &rows() const { return m_rows; }
    /// -1 where there is none.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FormRow> m_rows;
};
