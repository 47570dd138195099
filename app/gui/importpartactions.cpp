#include "gui/importpartactions.h"

#include "gui/importdraftmodel.h"
#include "gui/importwording.h"
#include "session/categorydrafting.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

ImportPartActions::ImportPartActions(const ImportDraftModel &model, const QList<QWidget *> &lists,
                                     QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_lists(lists)
{
    makeKinds();
    makeChanges();
    update();
}

QAction *ImportPartActions::make(const QString &text, const QKeySequence &key, std::function<void()> action)
{
    auto *made = new QAction(text, this);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut);
    made->setShortcutVisibleInContextMenu(true);
    connect(made, &QAction::triggered, this, std::move(action));
    for (QWidget *list : std::as_const(m_lists))
        list->addAction(made);
    return made;
}

void ImportPartActions::makeKinds()
{
    for (const PartKind kind : partKinds()) {
        m_kinds += make(wordOf(kind), keyOf(kind), [this, kind] { m_drafting->setKind(m_places, kind); });
        m_kinds.constLast()->setCheckable(true);
    }
}

void ImportPartActions::makeChanges()
{
    m_confirm = make(tr("Looks &right"), Qt::Key_R, [this] { m_drafting->confirm(m_places); });
    m_edit = make(tr("&Write or split the text"), Qt::Key_F2, [this] { emit editWanted(current()); });
    m_edit->setShortcuts({Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter, Qt::CTRL | Qt::Key_Return});
    m_join = make(tr("&Join with the next"), Qt::Key_J, [this] { m_drafting->joinWithNext(current()); });
    m_limit = make(tr("&Limit…"), Qt::CTRL | Qt::Key_L, [this] { emit limitWanted(current()); });
    m_label =
        make(tr("La&bel and requirement…"), Qt::SHIFT | Qt::Key_F2, [this] { emit labelWanted(current()); });
    m_up = make(tr("Move &up"), Qt::ALT | Qt::Key_Up, [this] { moveTo(m_model.placeAbove(current())); });
    m_down =
        make(tr("Move &down"), Qt::ALT | Qt::Key_Down, [this] { moveTo(m_model.placeBelow(current())); });
    QAction *question = make(tr("New &question below"), Qt::Key_Insert,
                             [this] { insert(PartKind::Question, tr("New question")); });
    QAction *section = make(tr("New &section below"), Qt::SHIFT | Qt::Key_Insert,
                            [this] { insert(PartKind::Section, tr("New section")); });
    m_remove = make(tr("Leave &out"), Qt::Key_Delete, [this] { m_drafting->remove(m_places); });
    m_changes = {m_confirm, nullptr, m_edit,  m_label,  m_join,  m_limit, nullptr,
                 m_up,      m_down,  nullptr, question, section, nullptr, m_remove};
}

void ImportPartActions::setDrafting(CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    m_drafting = drafting;
    if (drafting)
        connect(drafting, &CategoryDrafting::changed, this, &ImportPartActions::update);
    setPlaces({});
}

void ImportPartActions::setPlaces(const QList<qsizetype> &places)
{
    m_places = places;
    update();
}

void ImportPartActions::fillKinds(QMenu &menu) const
{
    menu.addActions(m_kinds);
}

void ImportPartActions::fill(QMenu &menu) const
{
    QMenu *kinds = menu.addMenu(tr("&Kind"));
    kinds->setEnabled(!m_places.isEmpty());
    fillKinds(*kinds);
    for (QAction *action : m_changes) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

void ImportPartActions::update()
{
    const DraftPart *part = currentPart();
    const bool isOne = part && m_places.size() == 1 && part->kind != PartKind::LeftOut;
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        m_kinds.at(i)->setEnabled(part);
        m_kinds.at(i)->setChecked(part && part->kind == partKinds().at(i));
    }
    const bool unsure =
        m_drafting && std::any_of(m_places.cbegin(), m_places.cend(), [&](qsizetype place) {
            return place < m_drafting->draft().parts.size() && !m_drafting->draft().parts.at(place).sure;
        });
    m_confirm->setEnabled(unsure);
    m_edit->setEnabled(isOne);
    m_join->setEnabled(isOne && part->kind != PartKind::Section);
    m_limit->setEnabled(isOne && (part->kind == PartKind::Section || part->kind == PartKind::Question));
    m_label->setEnabled(isOne && part->kind == PartKind::Question);
    m_up->setEnabled(isOne && m_model.placeAbove(current()) >= 0);
    m_down->setEnabled(isOne && m_model.placeBelow(current()) >= 0);
    m_remove->setEnabled(part && (part->kind != PartKind::LeftOut || m_places.size() > 1));
}

/// The part is found again by what it says, since others have taken its position.
void ImportPartActions::moveTo(qsizetype to)
{
    const DraftPart *part = currentPart();
    if (!part || to < 0)
        return;
    const DraftPart wanted = *part;
    m_drafting->move(current(), to);
    const QList<DraftPart> &parts = m_drafting->draft().parts;
    const auto found = std::find_if(parts.cbegin(), parts.cend(), [&](const DraftPart &other) {
        return other.line == wanted.line && other.kind == wanted.kind && other.text == wanted.text &&
               other.id == wanted.id;
    });
    if (found != parts.cend())
        emit placesChanged({found - parts.cbegin()});
}

void ImportPartActions::insert(PartKind kind, const QString &text)
{
    const qsizetype end = m_drafting->draft().parts.size();
    const qsizetype place = currentPart() ? current() + 1 : end;
    m_drafting->insert(place, kind, text);
    if (m_drafting->draft().parts.size() == end)
        return;
    emit placesChanged({place});
    emit editWanted(place);
}

void ImportPartActions::split(qsizetype place, const QString &text, int at)
{
    m_drafting->split(place, text, at);
    emit placesChanged({place});
}

qsizetype ImportPartActions::current() const
{
    return m_places.value(0, -1);
}

const DraftPart *ImportPartActions::currentPart() const
{
    const qsizetype place = current();
    return m_drafting && place >= 0 && place < m_drafting->draft().parts.size()
               ? &m_drafting->draft().parts.at(place)
               : nullptr;
}
