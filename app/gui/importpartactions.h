#pragma once

#include "model/categorydraft.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>

class CategoryDrafting;
class ImportDraftModel;
class QAction;
class QMenu;
class QWidget;

/// What can be done with the chosen parts, by menu and by key.
class ImportPartActions final : public QObject
{
    Q_OBJECT

public:
    /// The keys work in @p lists alone, so that a letter is a letter where text is written.
    ImportPartActions(const ImportDraftModel &model, const QList<QWidget *> &lists, QObject *parent);

    void setDrafting(CategoryDrafting *drafting);
    /// The parts that the actions are about, the current one first.
    void setPlaces(const QList<qsizetype> &places);
    /// All actions, the kinds in a menu below the first.
    void fill(QMenu &menu) const;
    void fillKinds(QMenu &menu) const;
    [[nodiscard]] QAction *confirmAction() const { return m_confirm; }

    void split(qsizetype place, const QString &text, int at);

signals:
    void editWanted(qsizetype place);
    void limitWanted(qsizetype place);
    /// The label of a question and whether it is required.
    void labelWanted(qsizetype place);
    /// A part has come, or has gone elsewhere.
    void placesChanged(const QList<qsizetype> &places);

private:
    [[nodiscard]] QAction *make(const QString &text, const QKeySequence &key, std::function<void()> action);
    void makeKinds();
    void makeChanges();
    void update();
    void moveTo(qsizetype to);
    void insert(PartKind kind, const QString &text);
    [[nodiscard]] qsizetype current() const;
    [[nodiscard]] const DraftPart *currentPart() const;

    const ImportDraftModel &m_model;
    QList<QWidget *> m_lists;
    QPointer<CategoryDrafting> m_drafting;
    QList<qsizetype> m_places;
    QList<QAction *> m_kinds;
    QList<QAction *> m_changes; ///< nullptr: a line between them
    QAction *m_edit = nullptr;
    QAction *m_join = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_limit = nullptr;
    QAction *m_label = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_remove = nullptr;
};
