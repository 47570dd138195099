#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What the columns of a table say, where its first row tells it: beside the texts, how long an answer may be
/// and what it weighs.
class TableColumns
{
public:
    /// Whether @p cells are such a first row. Only the first one asked about may be.
    bool takeHead(const QStringList &cells);
    void forget();

    [[nodiscard]] bool isKnown() const { return m_columns.contains(Column::Limit) || hasWeights(); }
    /// "250 words", for a cell that says no more than how much; empty for others.
    [[nodiscard]] QString limitIn(qsizetype column, const QString &cell) const;
    [[nodiscard]] bool isWeight(qsizetype column, const QString &cell) const;

private:
    enum class Column { Text, Limit, Weight };

    [[nodiscard]] bool hasWeights() const { return m_columns.contains(Column::Weight); }
    [[nodiscard]] static Column columnOf(const QString &head);

    QList<Column> m_columns;
    QString m_unit;
    bool m_asked = false;
};

/// Whether a cell names the column below it: "Criterion".
[[nodiscard]] bool isHeadOfTable(const QString &cell);
