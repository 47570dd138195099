#include "session/categorydrafting.h"

#include "criteria/draft.h"
#include "criteria/draftediting.h"
#include "criteria/shortlabel.h"
#include "criteria/usualcontents.h"
#include "criteria/usualnames.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace {
/// The titles that the page does not print, in their order.
QStringList usualTitles(const CategoryDraft &draft)
{
    QStringList titles;
    for (const DraftPart &part : draft.parts) {
        if (part.kind == PartKind::Section && part.from == Provenance::Usual)
            titles += part.text;
    }
    return titles;
}

QStringList titlesOf(const ProgrammeSet &set)
{
    QStringList titles;
    for (const UsualSection &section : set.sections)
        titles += section.title;
    return titles;
}

qsizetype sectionsFrom(const CategoryDraft &draft, Provenance from)
{
    return std::count_if(draft.parts.cbegin(), draft.parts.cend(), [from](const DraftPart &part) {
        return part.kind == PartKind::Section && part.from == from;
    });
}

/// What a person has named keeps its name, and its place among the usual ones.
void nameAround(CategoryDraft &draft, const ProgrammeSet *set)
{
    const qsizetype usual = sectionsFrom(draft, Provenance::Usual);
    const qsizetype own = sectionsFrom(draft, Provenance::Person);
    if (!set || set->sections.size() == usual || set->sections.size() != usual + own) {
        nameSections(draft, set);
        return;
    }
    const QList<DraftPart> before = draft.parts;
    for (DraftPart &part : draft.parts) {
        if (part.kind == PartKind::Section && part.from == Provenance::Person)
            part.from = Provenance::Usual;
    }
    nameSections(draft, set);
    for (qsizetype place = 0; place < before.size(); ++place) {
        if (before.at(place).from == Provenance::Person)
            draft.parts[place] = before.at(place);
    }
}

/// What pages do not say of the form, unless a person has changed it meanwhile.
void formAfter(Category &category, const ProgrammeSet &set, const QList<ProgrammeSet> &sets)
{
    const bool untouched = std::any_of(sets.cbegin(), sets.cend(), [&](const ProgrammeSet &other) {
        return other.details == category.details && other.files == category.files &&
               other.declarations == category.declarations && other.judging == category.judging;
    });
    if (untouched)
        takeForm(category, set);
}
} // namespace

CategoryDrafting::CategoryDrafting(CategoryDraft draft, QList<ProgrammeSet> sets, QObject *parent)
    : QObject(parent)
    , m_sets(std::move(sets))
    , m_states{{std::move(draft), {}}}
{}

Category CategoryDrafting::category() const
{
    Category category = categoryOf(draft());
    const QList<DraftPart> &begun = m_states.constFirst().draft.parts;
    const bool isNew =
        std::all_of(begun.cbegin(), begun.cend(), [](const DraftPart &part) { return part.id.isEmpty(); });
    const QString slug = slugOf(category.title);
    // The id of one that is used already stays; that of a new one is made of its title, as it is now.
    if (isNew && !slug.isEmpty() && category.title != draft().rest.title)
        category.id.value = category.id.value.section(u'/', 0, -2) + u'/' + slug;
    return category;
}

DraftVerdict CategoryDrafting::verdict() const
{
    return verdictOf(draft());
}

qsizetype CategoryDrafting::titlePlace() const
{
    const auto &parts = draft().parts;
    const auto found = std::find_if(parts.cbegin(), parts.cend(),
                                    [](const DraftPart &part) { return part.kind == PartKind::Title; });
    return found == parts.cend() ? -1 : found - parts.cbegin();
}

QList<qsizetype> CategoryDrafting::placesOfSection(qsizetype section) const
{
    return ::placesOfSection(draft(), section);
}

void CategoryDrafting::change(const CategoryDraft &draft, const QString &what)
{
    // A deadline in another zone may be the same moment, and is still another deadline to read.
    const bool sameZone = draft.rest.closes.timeZone() == this->draft().rest.closes.timeZone();
    if (draft == this->draft() && sameZone)
        return;
    m_states.resize(m_now + 1);
    m_states.append({draft, what});
    ++m_now;
    emit changed();
}

void CategoryDrafting::nameAfter(const QString &setId)
{
    const ProgrammeSet *set = setOfId(m_sets, setId);
    CategoryDraft named = draft();
    nameAround(named, set);
    giveUsualContents(named, set);
    if (set)
        formAfter(named.rest, *set, m_sets);
    change(named, tr("usual names"));
}

QString CategoryDrafting::setInUse() const
{
    const QStringList titles = usualTitles(draft());
    const auto found = std::find_if(m_sets.cbegin(), m_sets.cend(), [&](const ProgrammeSet &set) {
        const QStringList known = titlesOf(set);
        return !titles.isEmpty() && std::all_of(titles.cbegin(), titles.cend(),
                                                [&](const QString &title) { return known.contains(title); });
    });
    return found == m_sets.cend() ? QString() : found->id;
}

bool CategoryDrafting::fits(const ProgrammeSet &set) const
{
    const qsizetype usual = sectionsFrom(draft(), Provenance::Usual);
    const qsizetype own = sectionsFrom(draft(), Provenance::Person);
    return usual > 0 && (set.sections.size() == usual || set.sections.size() == usual + own);
}

void CategoryDrafting::setTitle(const QString &title)
{
    const qsizetype place = titlePlace();
    const CategoryDraft titled =
        place >= 0 ? withText(draft(), place, title) : withNewPart(draft(), 0, PartKind::Title, title);
    //: what can be undone, after "Undo:"
    change(titled, tr("title"));
}

void CategoryDrafting::setKind(const QList<qsizetype> &places, PartKind kind)
{
    change(withKind(draft(), places, kind), tr("kind"));
}

void CategoryDrafting::setText(qsizetype place, const QString &text)
{
    change(withText(draft(), place, text), tr("text"));
}

void CategoryDrafting::setLimit(qsizetype place, const std::optional<Limit> &limit)
{
    change(withLimit(draft(), place, limit), tr("limit"));
}

void CategoryDrafting::setShortLabel(qsizetype place, const QString &label)
{
    change(withShortLabel(draft(), place, label), tr("short label"));
}

void CategoryDrafting::setRequired(qsizetype place, bool required)
{
    change(withRequired(draft(), place, required), tr("whether an answer is required"));
}

void CategoryDrafting::setLabelAndRequired(qsizetype place, const QString &label, bool required)
{
    change(withRequired(withShortLabel(draft(), place, label), place, required), tr("label and requirement"));
}

QString CategoryDrafting::madeLabel(qsizetype place) const
{
    return shortLabelOf(draft().parts.at(place).text);
}

void CategoryDrafting::split(qsizetype place, const QString &text, qsizetype at)
{
    change(::split(withText(draft(), place, text), place, at), tr("split"));
}

void CategoryDrafting::joinWithNext(qsizetype place)
{
    change(joinedWithNext(draft(), place), tr("join"));
}

void CategoryDrafting::move(qsizetype from, qsizetype to)
{
    change(moved(draft(), from, to), tr("move"));
}

void CategoryDrafting::insert(qsizetype place, PartKind kind, const QString &text)
{
    change(withNewPart(draft(), place, kind, text), tr("new part"));
}

void CategoryDrafting::remove(const QList<qsizetype> &places)
{
    change(without(draft(), places), tr("leave out"));
}

void CategoryDrafting::confirm(const QList<qsizetype> &places)
{
    CategoryDraft confirmed = draft();
    for (const qsizetype place : places) {
        if (place >= 0 && place < confirmed.parts.size())
            confirmed = withKind(confirmed, {place}, confirmed.parts.at(place).kind);
    }
    change(confirmed, tr("looks right"));
}

void CategoryDrafting::setRest(const Category &rest, const QString &what)
{
    CategoryDraft changedDraft = draft();
    changedDraft.rest = rest;
    change(changedDraft, what);
}

QString CategoryDrafting::undoName() const
{
    return canUndo() ? m_states.at(m_now).what : QString();
}

QString CategoryDrafting::redoName() const
{
    return canRedo() ? m_states.at(m_now + 1).what : QString();
}

void CategoryDrafting::undo()
{
    if (!canUndo())
        return;
    --m_now;
    emit changed();
}

void CategoryDrafting::redo()
{
    if (!canRedo())
        return;
    ++m_now;
    emit changed();
}
