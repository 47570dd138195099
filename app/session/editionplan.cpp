#include "session/editionplan.h"

#include "criteria/categorywriter.h"
#include "criteria/editions.h"
#include "session/wording.h"
#include "writing/checks.h"
#include "writing/tallying.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto apart = "~"_L1; // in no id of a category file

bool asks(const Category &category, const QuestionId &id)
{
    return findQuestion(category, id) || findDetail(category, id);
}

template<typename Tag>
Id<Tag> freeId(const Id<Tag> &id, const QString &edition, const QSet<Id<Tag>> &taken)
{
    Id<Tag> free{id.value + apart + edition};
    while (taken.contains(free))
        free.value += apart;
    return free;
}

QSet<QuestionId> answeredIds(const Entry &entry)
{
    return {entry.answers.keyBegin(), entry.answers.keyEnd()};
}

/// Every id that the edition asks or the entry has an answer under.
QSet<QuestionId> knownIds(const Category &category, const Entry &entry)
{
    QSet<QuestionId> ids = answeredIds(entry);
    for (const Detail &detail : category.details)
        ids.insert(detail.id);
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions)
            ids.insert(question.id);
    }
    ids.remove(projectTitleId()); // the title is the entry's own
    return ids;
}

QHash<QuestionId, QuestionId> newIdOfEach(const Category &before, const Category &after)
{
    QHash<QuestionId, QuestionId> ids;
    const EditionChanges changes = compareEditions(before, after);
    for (const QuestionChange &change : changes) {
        const bool isTitle = change.before == projectTitleId() || change.after == projectTitleId();
        if (!isTitle && !change.before.isEmpty() && !change.after.isEmpty())
            ids.insert(change.before, change.after);
    }
    return ids;
}

QHash<DeclarationId, DeclarationId> reworded(const Category &before, const Entry &entry,
                                             const Category &after)
{
    QHash<DeclarationId, DeclarationId> ids;
    for (const DeclarationId &id : entry.agreed) {
        const Declaration *then = findDeclaration(before, id);
        const Declaration *now = findDeclaration(after, id);
        if (now && (!then || then->text != now->text))
            ids.insert(id, freeId(id, before.edition, entry.agreed));
    }
    return ids;
}

/// Tells one revision of an edition from another.
QString digestOf(Category category)
{
    category.source = {};
    const QByteArray sha256 =
        QCryptographicHash::hash(categoryJson(category), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(sha256.first(12));
}

QString overSentence(const QList<Finding> &findings, const QuestionId &id, const Category &category)
{
    for (const Finding &finding : findings) {
        if (!id.isEmpty() && finding.place == id.value && finding.scope != Finding::Scope::Section)
            return wordingOf(finding, category);
    }
    return {};
}

/// What of @p present is no longer to stand where something else is to come.
template<typename Tag>
void giveWay(QHash<Id<Tag>, Id<Tag>> &ids, const QSet<Id<Tag>> &present, const QString &edition)
{
    const QSet<Id<Tag>> wanted(ids.cbegin(), ids.cend());
    for (const Id<Tag> &id : present) {
        if (wanted.contains(id) && !ids.contains(id))
            ids.insert(id, freeId(id, edition, present));
    }
}
} // namespace

MovedIds idsAfterMove(const Category &before, const Entry &entry, const Category &after)
{
    const QHash<QuestionId, QuestionId> newIds = newIdOfEach(before, after);
    const QSet<QuestionId> known = knownIds(before, entry);
    MovedIds ids;
    for (const QuestionId &id : known) {
        const auto moved = newIds.constFind(id);
        if (moved != newIds.constEnd() && *moved != id)
            ids.questions.insert(id, *moved);
        else if (moved == newIds.constEnd() && asks(after, id))
            ids.questions.insert(id, freeId(id, before.edition, known));
    }
    ids.declarations = reworded(before, entry, after);
    return ids;
}

MovedIds idsAfterUndo(MovedIds back, const Entry &entry, const QString &edition)
{
    giveWay(back.questions, answeredIds(entry), edition);
    giveWay(back.declarations, entry.agreed, edition);
    return back;
}

Entry withIds(Entry entry, const MovedIds &ids)
{
    QHash<QuestionId, Answer> answers;
    for (auto it = entry.answers.cbegin(); it != entry.answers.cend(); ++it)
        answers.insert(ids.questions.value(it.key(), it.key()), it.value());
    QSet<DeclarationId> agreed;
    for (const DeclarationId &id : std::as_const(entry.agreed))
        agreed.insert(ids.declarations.value(id, id));
    entry.answers = answers;
    entry.agreed = agreed;
    return entry;
}

EditionPlan planMove(const Category &before, const Entry &entry, const Category &after)
{
    const MovedIds ids = idsAfterMove(before, entry, after);
    const Entry moved = withIds(entry, ids);
    const Tally tally = tallyOf(after, moved);
    QList<Finding> over = checkEntry(after, moved, tally);
    over.removeIf([](const Finding &finding) { return finding.kind != Finding::Kind::OverLimit; });

    EditionPlan plan;
    plan.totals = tally.totals;
    plan.limits = compareSharedLimits(before, after);
    for (const Finding &finding : over)
        plan.overLimits += wordingOf(finding, after);
    const EditionChanges changes = compareEditions(before, after);
    for (const QuestionChange &change : changes) {
        const QuestionId id =
            change.after.isEmpty() ? ids.questions.value(change.before, change.before) : change.after;
        plan.answers += {change, textOf(moved, id), moved.answers.value(id).notes,
                         overSentence(over, change.after, after)};
    }
    return plan;
}

bool isTheSame(Category one, Category other)
{
    one.source = {};
    other.source = {};
    return makeTheSameFile(one, other);
}

bool isRevisionOf(const Category &newer, const Category &category)
{
    return newer.id == category.id && newer.edition == category.edition && !isTheSame(newer, category);
}

DeclarationId stayingWithout(const Category &newer, const Category &category)
{
    const QString edition = u"stays-without"_s + apart + newer.edition;
    return {newer.edition == category.edition ? edition + apart + digestOf(newer) : edition};
}

QList<QuestionId> answersWithoutQuestion(const Entry &entry, const Category &category)
{
    QList<QuestionId> ids;
    for (auto it = entry.answers.cbegin(); it != entry.answers.cend(); ++it) {
        const bool hasWords = !it->text.isEmpty() || !it->notes.isEmpty();
        if (hasWords && it.key() != projectTitleId() && !asks(category, it.key()))
            ids += it.key();
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}
