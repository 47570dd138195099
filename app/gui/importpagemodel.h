#pragma once

#include "model/categorydraft.h"

#include <QAbstractListModel>
#include <QPointer>

class CategoryDrafting;

/// The lines of a page with what each was taken for.
class ImportPageModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WordRole = Qt::UserRole, ///< "Question", "Limit, Point?"
        ToneRole,                ///< a Tone as int
        GapRole,                 ///< blank lines before it
        TakenRole,               ///< bool: it is in the category
    };

    explicit ImportPageModel(QObject *parent = nullptr);

    void setDrafting(const CategoryDrafting *drafting);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The parts that stand on the line in that row.
    [[nodiscard]] QList<qsizetype> placesAt(int row) const;
    /// The row of the line that a part stands on; -1 where it stands on none.
    [[nodiscard]] int rowOf(qsizetype place) const;

private:
    void refresh();
    [[nodiscard]] QList<DraftPart> partsAt(int row) const;
    [[nodiscard]] QString word(int row) const;
    [[nodiscard]] QString text(int row) const;
    [[nodiscard]] int tone(int row) const;

    QPointer<const CategoryDrafting> m_drafting;
    QList<PageLine> m_lines;
    QList<QList<qsizetype>> m_places; ///< of each line
};
