#include "criteria/questionmatching.h"

#include "criteria/comparedtexts.h"
#include "criteria/promptwords.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
// Found by trying: the questions of the shipped categories, reworded, are above, and any two others below.
constexpr double alikeWithId = 0.3;
constexpr double alikeEnough = 0.5;
constexpr double alikeEnoughToPropose = 0.35;

constexpr double forTheSameWords = 1;
constexpr double forTheSameId = 0.2;
constexpr double forTheSameSection = 0.05;

/// More than a person's categories hold; a hostile pair of files is matched by ids and equal wordings alone.
constexpr qint64 mostWork = 4'000'000;
constexpr qsizetype mostOfOneWording = 16;

QList<AskedItem> askedIn(const Category &category)
{
    QList<AskedItem> items;
    for (const Detail &detail : category.details)
        items.append({detail.id, detail.label, -1, {}, detail.limit});
    for (qsizetype i = 0; i < category.sections.size(); ++i) {
        const Section &section = category.sections.at(i);
        for (const Question &question : section.questions)
            items.append({question.id, question.prompt, i, section.title, question.limit});
    }
    return items;
}

QStringList wordingsOf(const QList<AskedItem> &items)
{
    QStringList wordings;
    for (const AskedItem &item : items)
        wordings += item.wording;
    return wordings;
}

QString titleKey(const QString &title)
{
    return promptWords(title).join(u' ');
}

struct Candidate
{
    double points = 0;
    qsizetype earlier = 0;
    qsizetype later = 0;
};

class Matching
{
public:
    Matching(const Category &earlier, const Category &later, IdsAre ids);

    [[nodiscard]] CategoryMatch match();

private:
    [[nodiscard]] double pointsOf(qsizetype earlier, qsizetype later) const;
    void consider(qsizetype earlier, qsizetype later);
    void considerAll();
    void considerLikely();
    void matchItems();
    void matchIds();
    void take(qsizetype earlier, qsizetype later);
    void matchSections(const Category &earlier, const Category &later);

    const Category &m_earlier;
    const Category &m_later;
    IdsAre m_ids;
    CategoryMatch m_match;
    ComparedTexts m_texts;
    QStringList m_earlierTitles;
    QStringList m_laterTitles;
    std::vector<Candidate> m_candidates;
    QList<bool> m_isTaken; ///< for each earlier item
};

Matching::Matching(const Category &earlier, const Category &later, IdsAre ids)
    : m_earlier(earlier)
    , m_later(later)
    , m_ids(ids)
    , m_match{askedIn(earlier), askedIn(later), {}, {}, {}}
    , m_texts(wordingsOf(m_match.earlier), wordingsOf(m_match.later))
{
    for (const Section &section : earlier.sections)
        m_earlierTitles += titleKey(section.title);
    for (const Section &section : later.sections)
        m_laterTitles += titleKey(section.title);
}

/// How much speaks for it that both are one question; 0 where they are not.
double Matching::pointsOf(qsizetype earlier, qsizetype later) const
{
    const AskedItem &one = m_match.earlier.at(earlier);
    const AskedItem &other = m_match.later.at(later);
    if (one.isDetail() != other.isDetail())
        return 0;
    if (one.id == projectTitleId() || other.id == projectTitleId())
        return one.id == other.id ? forTheSameWords + 1 : 0;
    const bool isSameId = one.id == other.id && (m_ids != IdsAre::Foreign || one.isDetail());
    const double likeness = m_texts.likeness(earlier, later);
    const double enough = m_ids == IdsAre::Foreign ? alikeEnoughToPropose : alikeEnough;
    if (likeness < (isSameId ? alikeWithId : enough))
        return 0;
    const bool isSameSection =
        !one.isDetail() && m_earlierTitles.at(one.section) == m_laterTitles.at(other.section);
    return likeness + (m_texts.isSame(earlier, later) ? forTheSameWords : 0) + (isSameId ? forTheSameId : 0) +
           (isSameSection ? forTheSameSection : 0);
}

void Matching::consider(qsizetype earlier, qsizetype later)
{
    const double points = pointsOf(earlier, later);
    if (points > 0)
        m_candidates.push_back({points, earlier, later});
}

void Matching::considerAll()
{
    for (qsizetype later = 0; later < m_match.later.size(); ++later) {
        for (qsizetype earlier = 0; earlier < m_match.earlier.size(); ++earlier)
            consider(earlier, later);
    }
}

void Matching::considerLikely()
{
    QHash<QString, QList<qsizetype>> ofWording;
    QHash<QuestionId, qsizetype> ofId;
    for (qsizetype i = 0; i < m_match.earlier.size(); ++i) {
        QList<qsizetype> &same = ofWording[m_texts.earlierWords(i)];
        if (same.size() < mostOfOneWording)
            same += i;
        ofId.insert(m_match.earlier.at(i).id, i);
    }
    for (qsizetype later = 0; later < m_match.later.size(); ++later) {
        const QList<qsizetype> same = ofWording.value(m_texts.laterWords(later));
        for (const qsizetype earlier : same)
            consider(earlier, later);
        if (const auto found = ofId.constFind(m_match.later.at(later).id); found != ofId.constEnd())
            consider(*found, later);
    }
}

/// The surest first; of equally sure ones those that stand first, so that equal wordings keep their order.
void Matching::matchItems()
{
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &one, const Candidate &other) {
        if (one.points != other.points)
            return one.points > other.points;
        return one.later != other.later ? one.later < other.later : one.earlier < other.earlier;
    });
    m_match.itemBefore = QList<qsizetype>(m_match.later.size(), -1);
    m_match.isReworded = QList<bool>(m_match.later.size(), false);
    m_isTaken = QList<bool>(m_match.earlier.size(), false);
    for (const Candidate &candidate : m_candidates)
        take(candidate.earlier, candidate.later);
}

void Matching::take(qsizetype earlier, qsizetype later)
{
    if (m_isTaken.at(earlier) || m_match.itemBefore.at(later) >= 0)
        return;
    m_isTaken[earlier] = true;
    m_match.itemBefore[later] = earlier;
    m_match.isReworded[later] = !m_texts.isSame(earlier, later);
}

/// What no text was found for goes on under its id, in whatever words.
void Matching::matchIds()
{
    QHash<QuestionId, qsizetype> ofId;
    for (qsizetype i = 0; i < m_match.earlier.size(); ++i)
        ofId.insert(m_match.earlier.at(i).id, i);
    for (qsizetype later = 0; later < m_match.later.size(); ++later) {
        const AskedItem &item = m_match.later.at(later);
        const auto found = ofId.constFind(item.id);
        if (found != ofId.constEnd() && m_match.earlier.at(*found).isDetail() == item.isDetail())
            take(*found, later);
    }
}

/// By title; those that were renamed by the most questions that they have in common.
void Matching::matchSections(const Category &earlier, const Category &later)
{
    m_match.sectionBefore = QList<qsizetype>(later.sections.size(), -1);
    QList<bool> isTaken(earlier.sections.size(), false);
    const auto take = [&](qsizetype before, qsizetype after) {
        if (isTaken.at(before) || m_match.sectionBefore.at(after) >= 0)
            return;
        isTaken[before] = true;
        m_match.sectionBefore[after] = before;
    };
    QMultiHash<QString, qsizetype> ofTitle;
    for (qsizetype i = earlier.sections.size() - 1; i >= 0; --i)
        ofTitle.insert(m_earlierTitles.at(i), i);
    for (qsizetype after = 0; after < later.sections.size(); ++after) {
        if (const auto found = ofTitle.constFind(m_laterTitles.at(after)); found != ofTitle.constEnd()) {
            take(*found, after);
            ofTitle.erase(found);
        }
    }
    QMap<std::pair<qsizetype, qsizetype>, int> inCommon;
    for (qsizetype i = 0; i < m_match.later.size(); ++i) {
        const qsizetype before = m_match.itemBefore.at(i);
        if (before >= 0 && !m_match.later.at(i).isDetail())
            ++inCommon[{m_match.later.at(i).section, m_match.earlier.at(before).section}];
    }
    QList<std::pair<qsizetype, qsizetype>> pairs = inCommon.keys();
    std::stable_sort(pairs.begin(), pairs.end(), [&](const auto &one, const auto &other) {
        return inCommon.value(one) > inCommon.value(other);
    });
    for (const auto &[after, before] : pairs)
        take(before, after);
}

CategoryMatch Matching::match()
{
    if (m_texts.work() <= mostWork)
        considerAll();
    else
        considerLikely();
    matchItems();
    if (m_ids == IdsAre::Stable)
        matchIds();
    matchSections(m_earlier, m_later);
    return m_match;
}
} // namespace

CategoryMatch matchCategories(const Category &earlier, const Category &later, IdsAre ids)
{
    return Matching(earlier, later, ids).match();
}
