#pragma once

#include "criteria/draftverdict.h"
#include "model/categorydraft.h"
#include "model/programmeset.h"

#include <QObject>

/// A category while a person makes or changes it: each change can be undone.
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

    /// Takes @p draft as the state after a change. @p what names it for the menu: "Change kind".
    /// An equal draft is no change.
    void change(const CategoryDraft &draft, const QString &what);
    /// Names the sections that the page names not after a set: one change.
    void nameAfter(const QString &setId);

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
