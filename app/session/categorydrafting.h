#pragma once

#include "criteria/draftverdict.h"
#include "model/categorydraft.h"
#include "model/programmeset.h"

#include <QObject>

/// A category while a person makes or changes it: each change can be undone. Places are positions in the
/// draft's parts; an edit that changes nothing is none.
class CategoryDrafting final : public QObject
{
    Q_OBJECT

public:
    explicit CategoryDrafting(CategoryDraft draft, QList<ProgrammeSet> sets, QObject *parent = nullptr);

    [[nodiscard]] const CategoryDraft &draft() const { return m_states.at(m_now).draft; }
    [[nodiscard]] Category category() const;
    [[nodiscard]] DraftVerdict verdict() const;
    [[nodiscard]] const QList<ProgrammeSet> &sets() const { return m_sets; }
    [[nodiscard]] bool isChanged() const { return m_now > 0; }
    /// The position of the part that is the title; -1 where there is none.
    [[nodiscard]] qsizetype titlePlace() const;
    /// The positions of a section and of all that belongs to it.
    [[nodiscard]] QList<qsizetype> placesOfSection(qsizetype section) const;

    /// Takes @p draft as the state after a change. @p what names it for the menu: "Change kind".
    /// An equal draft is no change.
    void change(const CategoryDraft &draft, const QString &what);
    /// Names the sections that the page names not after a set, or numbers them where there is no such set:
    /// one change. Usual limits, meanings and what else is known of the form go with the names.
    void nameAfter(const QString &setId);
    /// The id of the set that the sections without a name of the page's bear the names of; empty where none.
    [[nodiscard]] QString setInUse() const;

    /// Whether there are as many sections without a name of the page's as the set has names.
    [[nodiscard]] bool fits(const ProgrammeSet &set) const;

    void setTitle(const QString &title);
    void setKind(const QList<qsizetype> &places, PartKind kind);
    void setText(qsizetype place, const QString &text);
    void setLimit(qsizetype place, const std::optional<Limit> &limit);
    void setShortLabel(qsizetype place, const QString &label);
    void setRequired(qsizetype place, bool required);
    /// Both as one change.
    void setLabelAndRequired(qsizetype place, const QString &label, bool required);
    /// The short label that a question without one of its own has: made of its text.
    [[nodiscard]] QString madeLabel(qsizetype place) const;
    /// Gives the part @p text and begins a second one at its character @p at.
    void split(qsizetype place, const QString &text, qsizetype at);
    void joinWithNext(qsizetype place);
    /// To stand before the part that is at @p to now.
    void move(qsizetype from, qsizetype to);
    void insert(qsizetype place, PartKind kind, const QString &text);
    void remove(const QList<qsizetype> &places);
    /// A person says that these were taken rightly.
    void confirm(const QList<qsizetype> &places);
    /// What the parts do not say: programme, edition, deadline, details, files.
    void setRest(const Category &rest, const QString &what);

    [[nodiscard]] bool canUndo() const { return m_now > 0; }
    [[nodiscard]] bool canRedo() const { return m_now + 1 < m_states.size(); }
    /// The name of the change that would be undone; empty where there is none.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    void undo();
    void redo();

signals:
    void changed();

private:
    struct State
    {
        CategoryDraft draft;
        QString what; ///< the change that led to it
    };

    QList<ProgrammeSet> m_sets;
    QList<State> m_states;
    qsizetype m_now = 0;
};
