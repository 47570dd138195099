#pragma once

#include "model/categorydraft.h"

#include <QAbstractListModel>
#include <QPointer>

class CategoryDrafting;

/// A category that is being made: its sections with their questions, then what it says about itself. A flat
/// list with headings, because a tree is silent to screen readers. What was left out is not in it.
class ImportDraftModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Row { Group, Section, Part };
    enum Role {
        RowRole = Qt::UserRole, ///< a Row as int
        NumberRole,             ///< of a section or a question, as text; empty for others
        WordRole,               ///< "Question", "Question?"
        DetailRole,             ///< "5 questions · limit 400 words"
        SureRole,
    };

    explicit ImportDraftModel(QObject *parent = nullptr);

    void setDrafting(CategoryDrafting *drafting);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The part in that row; -1 for a heading of ours.
    [[nodiscard]] qsizetype placeAt(int row) const;
    /// -1 where it is left out.
    [[nodiscard]] int rowOf(qsizetype place) const;
    /// Before which part a part has to stand to be one further up or down; -1 where it is at the end.
    [[nodiscard]] qsizetype placeAbove(qsizetype place) const;
    [[nodiscard]] qsizetype placeBelow(qsizetype place) const;

private:
    struct Line
    {
        Row row = Row::Part;
        qsizetype place = -1;
        int number = 0; ///< 0: it has none
        QString heading;
    };

    void refresh();
    void take(const QList<Line> &lines);
    [[nodiscard]] QList<Line> linesOf(const CategoryDraft &draft) const;
    [[nodiscard]] const DraftPart *partAt(int row) const;
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString detail(int row) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] int endOf(int row) const;
    [[nodiscard]] int questionsBelow(int row) const;

    QPointer<CategoryDrafting> m_drafting;
    QList<Line> m_lines;
};
