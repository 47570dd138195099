#include "criteria/editions.h"

#include "criteria/questionmatching.h"

#include <algorithm>

namespace {
using Kind = QuestionChange::Kind;

/// Which of @p numbers, all different, stand out of order: the fewest without which the others rise.
QList<bool> outOfOrder(const QList<qsizetype> &numbers)
{
    QList<qsizetype> ends;                         // of the best rising run of each length
    QList<qsizetype> previous(numbers.size(), -1); // in the run that ends with it
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), i, [&](qsizetype one, qsizetype other) {
            return numbers.at(one) < numbers.at(other);
        });
        if (at != ends.begin())
            previous[i] = *std::prev(at);
        if (at == ends.end())
            ends.append(i);
        else
            *at = i;
    }
    QList<bool> isOut(numbers.size(), true);
    for (qsizetype i = ends.isEmpty() ? -1 : ends.constLast(); i >= 0; i = previous.at(i))
        isOut[i] = false;
    return isOut;
}

class Comparing
{
public:
    explicit Comparing(const CategoryMatch &match);

    [[nodiscard]] EditionChanges changes();

private:
    void findMoved();
    void placeGone();
    [[nodiscard]] QuestionChange changeOf(qsizetype earlier, qsizetype later) const;
    [[nodiscard]] bool staysInSection(qsizetype later) const;

    const CategoryMatch &m_match;
    QList<bool> m_isMoved;            ///< for each later item
    QList<qsizetype> m_itemAfter;     ///< for each earlier item the later one, or -1
    QList<QList<qsizetype>> m_goneAt; ///< earlier items before each later one, and at the end
};

Comparing::Comparing(const CategoryMatch &match)
    : m_match(match)
    , m_isMoved(match.later.size(), false)
    , m_itemAfter(match.earlier.size(), -1)
    , m_goneAt(match.later.size() + 1)
{
    for (qsizetype later = 0; later < match.later.size(); ++later) {
        if (match.itemBefore.at(later) >= 0)
            m_itemAfter[match.itemBefore.at(later)] = later;
    }
}

bool Comparing::staysInSection(qsizetype later) const
{
    const qsizetype section = m_match.later.at(later).section;
    return section < 0 ||
           m_match.sectionBefore.at(section) == m_match.earlier.at(m_match.itemBefore.at(later)).section;
}

void Comparing::findMoved()
{
    QList<qsizetype> staying; // of one section
    const auto judge = [&] {
        QList<qsizetype> before;
        for (const qsizetype later : staying)
            before += m_match.itemBefore.at(later);
        const QList<bool> isOut = outOfOrder(before);
        for (qsizetype i = 0; i < staying.size(); ++i)
            m_isMoved[staying.at(i)] = isOut.at(i);
        staying.clear();
    };
    for (qsizetype later = 0; later < m_match.later.size(); ++later) {
        const AskedItem &item = m_match.later.at(later);
        if (later > 0 && m_match.later.at(later - 1).section != item.section)
            judge();
        if (m_match.itemBefore.at(later) < 0 || item.isDetail())
            continue;
        if (staysInSection(later))
            staying += later;
        else
            m_isMoved[later] = true;
    }
    judge();
}

/// Each where it stood: behind its neighbour above, or before the one below, within its section; a whole
/// section behind the one that stood above it.
void Comparing::placeGone()
{
    const auto stays = [&](qsizetype earlier) {
        return m_itemAfter.at(earlier) >= 0 && !m_isMoved.at(m_itemAfter.at(earlier));
    };
    const auto endOfSection = [&](qsizetype later) {
        const qsizetype section = m_match.later.at(later).section;
        while (later < m_match.later.size() && m_match.later.at(later).section == section)
            ++later;
        return later;
    };
    QList<qsizetype> below(m_match.earlier.size() + 1, -1); // the next one that stays, in the same section
    for (qsizetype i = m_match.earlier.size() - 1; i >= 0; --i) {
        const bool isLast = i + 1 == m_match.earlier.size() ||
                            m_match.earlier.at(i + 1).section != m_match.earlier.at(i).section;
        below[i] = stays(i) ? m_itemAfter.at(i) : (isLast ? -1 : below.at(i + 1));
    }
    qsizetype place = 0;
    bool isBehindNeighbour = false;
    for (qsizetype i = 0; i < m_match.earlier.size(); ++i) {
        if (i > 0 && m_match.earlier.at(i - 1).section != m_match.earlier.at(i).section) {
            place = place > 0 ? endOfSection(place - 1) : 0;
            isBehindNeighbour = false;
        }
        if (stays(i)) {
            place = m_itemAfter.at(i) + 1;
            isBehindNeighbour = true;
        } else if (m_itemAfter.at(i) < 0) {
            m_goneAt[isBehindNeighbour || below.at(i) < 0 ? place : below.at(i)] += i;
        }
    }
}

/// Either may be -1.
QuestionChange Comparing::changeOf(qsizetype earlier, qsizetype later) const
{
    QuestionChange change;
    change.kind = earlier < 0 ? Kind::New : Kind::Gone;
    if (earlier >= 0) {
        const AskedItem &item = m_match.earlier.at(earlier);
        change.before = item.id;
        change.wordingBefore = item.wording;
        change.sectionBefore = item.sectionTitle;
        change.limitBefore = item.limit;
        change.isDetail = item.isDetail();
    }
    if (later >= 0) {
        const AskedItem &item = m_match.later.at(later);
        change.after = item.id;
        change.wordingAfter = item.wording;
        change.sectionAfter = item.sectionTitle;
        change.limitAfter = item.limit;
        change.isDetail = item.isDetail();
    }
    if (earlier >= 0 && later >= 0) {
        const Kind wording = m_match.isReworded.at(later) ? Kind::Reworded : Kind::Same;
        change.kind = m_isMoved.at(later) ? Kind::Moved : wording;
    }
    return change;
}

EditionChanges Comparing::changes()
{
    findMoved();
    placeGone();
    EditionChanges changes;
    for (qsizetype later = 0; later <= m_match.later.size(); ++later) {
        for (const qsizetype gone : m_goneAt.at(later))
            changes += changeOf(gone, -1);
        if (later < m_match.later.size())
            changes += changeOf(m_match.itemBefore.at(later), later);
    }
    return changes;
}
} // namespace

EditionChanges compareEditions(const Category &before, const Category &after)
{
    const CategoryMatch match = matchCategories(before, after, IdsAre::Stable);
    return Comparing(match).changes();
}

QList<SharedLimitChange> compareSharedLimits(const Category &before, const Category &after)
{
    QList<SharedLimitChange> changes;
    if (!isSameBound(before.limit, after.limit))
        changes += {{}, before.limit, after.limit};
    const CategoryMatch match = matchCategories(before, after, IdsAre::Stable);
    for (qsizetype i = 0; i < after.sections.size(); ++i) {
        const Section &section = after.sections.at(i);
        const qsizetype earlier = match.sectionBefore.at(i);
        const auto limit = earlier < 0 ? section.limit : before.sections.at(earlier).limit;
        if (!isSameBound(limit, section.limit))
            changes += {section.title, limit, section.limit};
    }
    return changes;
}

EditionChanges matchQuestions(const Category &from, const Category &into)
{
    const CategoryMatch match = matchCategories(from, into, IdsAre::Foreign);
    return Comparing(match).changes();
}
