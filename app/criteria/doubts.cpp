#include "criteria/doubts.h"

#include "criteria/announcements.h"
#include "criteria/cues.h"
#include "criteria/limitphrase.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
void doubt(DraftPart &part, const char *why)
{
    if (!part.sure)
        return;
    part.sure = false;
    part.why = QCoreApplication::translate("Doubts", why);
}

bool isText(const DraftPart &part)
{
    return part.kind == PartKind::Introduction || part.kind == PartKind::Eligibility;
}

/// Limits that nothing has, and tasks that no section has.
void doubtTexts(QList<DraftPart> &parts)
{
    QSet<int> limited; // lines whose limit was taken
    for (const DraftPart &part : parts) {
        if (part.limit)
            limited.insert(part.line);
    }
    for (DraftPart &part : parts) {
        const bool mayHide = isText(part) || part.kind == PartKind::Definition ||
                             part.kind == PartKind::LeftOut || part.kind == PartKind::Step;
        if (mayHide && !limited.contains(part.line) && limitIn(part.text))
            doubt(part,
                  QT_TRANSLATE_NOOP("Doubts", "It tells how long a text may be, of which it is not clear."));
        else if (isText(part) && part.text.endsWith(u'?') && asks(part.text) && !addressesReader(part.text))
            doubt(part,
                  QT_TRANSLATE_NOOP("Doubts", "It asks for something and stands outside the criteria."));
    }
}

/// Where a heading says who may enter, what stands above it is easily about something else.
void doubtEligibility(QList<DraftPart> &parts)
{
    qsizetype heading = 0;
    while (heading + 1 < parts.size() && (parts.at(heading).kind != PartKind::LeftOut ||
                                          parts.at(heading + 1).kind != PartKind::Eligibility ||
                                          announcedBy(parts.at(heading).text) != Announces::Eligibility))
        ++heading;
    if (heading + 1 >= parts.size())
        return;
    for (qsizetype i = 0; i < heading; ++i) {
        if (parts.at(i).kind == PartKind::Eligibility)
            doubt(parts[i], QT_TRANSLATE_NOOP("Doubts", "The page says further down who may enter."));
    }
}

/// The parts of one section.
struct Span
{
    qsizetype begin = 0; ///< of the section's own part
    qsizetype end = 0;
    int questions = 0;
    int tasks = 0; ///< of these, how many ask for something
    bool isLimited = false;
};

QList<Span> sectionsIn(const QList<DraftPart> &parts)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const DraftPart &part = parts.at(i);
        if (part.kind == PartKind::Section)
            spans.append(Span{i, i, 0, 0, part.limit.has_value()});
        if (spans.isEmpty())
            continue;
        Span &span = spans.last();
        span.end = i + 1;
        const bool isHere = part.scope == LimitScope::Here || part.scope == LimitScope::Section;
        span.isLimited = span.isLimited || (part.limit && isHere);
        if (part.kind != PartKind::Question)
            continue;
        ++span.questions;
        span.tasks += asks(part.text) || tellsWhatIsJudged(part.text) ? 1 : 0;
    }
    return spans;
}

bool hasLimitForAll(const QList<DraftPart> &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(), [](const DraftPart &part) {
        return part.kind == PartKind::Limit && part.scope != LimitScope::Here &&
               part.scope != LimitScope::Section;
    });
}

/// A section that is unlike most others is easily none.
void doubtSections(QList<DraftPart> &parts)
{
    const QList<Span> spans = sectionsIn(parts);
    const auto asking =
        std::count_if(spans.cbegin(), spans.cend(), [](const Span &span) { return span.tasks > 0; });
    const auto limited =
        std::count_if(spans.cbegin(), spans.cend(), [](const Span &span) { return span.isLimited; });
    const bool limitsVary = limited > 0 && limited < spans.size() && !hasLimitForAll(parts);
    for (const Span &span : spans) {
        DraftPart &section = parts[span.begin];
        if (span.questions == 0)
            doubt(section,
                  QT_TRANSLATE_NOOP("Doubts", "It stands as a heading, and nothing is asked below it."));
        else if (span.tasks == 0 && asking * 2 > spans.size())
            doubt(section,
                  QT_TRANSLATE_NOOP("Doubts", "The other sections ask for something, and it does not."));
        else if (limitsVary && !span.isLimited)
            doubt(section, QT_TRANSLATE_NOOP("Doubts", "Other sections have a limit, and it has none."));
    }
}
} // namespace

void doubtOddParts(QList<DraftPart> &parts)
{
    doubtTexts(parts);
    doubtEligibility(parts);
    doubtSections(parts);
}
