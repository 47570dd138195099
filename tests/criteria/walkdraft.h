#pragma once

#include "criteria/draft.h"

inline DraftPart part(PartKind kind, const QString &text, int line, bool sure = true)
{
    DraftPart made;
    made.kind = kind;
    made.text = text;
    made.line = line;
    made.sure = sure;
    return made;
}

inline DraftPart limitPart(const QString &text, int line, int most, LimitScope scope)
{
    DraftPart made = part(PartKind::Limit, text, line);
    made.limit = Limit{LimitUnit::Words, 0, most, Provenance::Page};
    made.scope = scope;
    return made;
}

/// Two sections, of which the first has a junk line, two points and a limit.
inline CategoryDraft walk()
{
    CategoryDraft draft;
    draft.parts = {
        part(PartKind::Title, QStringLiteral("Walk of the Year"), 1),
        part(PartKind::Section, QStringLiteral("Why"), 2),
        part(PartKind::Definition, QStringLiteral("The reasons."), 3),
        part(PartKind::Question, QStringLiteral("Why this hill? Why then?"), 4, false),
        part(PartKind::Point, QStringLiteral("View"), 5),
        part(PartKind::LeftOut, QStringLiteral("*"), 6),
        part(PartKind::Point, QStringLiteral("Inn"), 7),
        limitPart(QStringLiteral("(200 words)"), 8, 200, LimitScope::Here),
        part(PartKind::Question, QStringLiteral("Why on foot?"), 9),
        part(PartKind::LeftOut, QStringLiteral("Share"), 10),
        part(PartKind::Section, QStringLiteral("Who"), 11),
        part(PartKind::Question, QStringLiteral("Who came along?"), 12),
        part(PartKind::LeftOut, QStringLiteral("Cookies"), 13),
        part(PartKind::Contact, QStringLiteral("Boots, contact Jo Hill"), 14),
    };
    return draft;
}

/// The numbers of the lines in the order that the draft has them.
inline QString order(const CategoryDraft &draft)
{
    QStringList lines;
    for (const DraftPart &each : draft.parts)
        lines += QString::number(each.line);
    return lines.join(u' ');
}

/// "Why: Why this hill? (200), …" by what the draft makes.
inline QString outline(const CategoryDraft &draft)
{
    QStringList sections;
    const Category category = categoryOf(draft);
    for (const Section &section : category.sections) {
        QStringList questions;
        for (const Question &question : section.questions) {
            questions += question.prompt;
            if (!question.points.isEmpty())
                questions.last() += QStringLiteral(" [%1]").arg(question.points.join(u' '));
            if (question.limit)
                questions.last() += QStringLiteral(" (%1)").arg(question.limit->most);
        }
        const QString limit = section.limit ? QStringLiteral(" (%1)").arg(section.limit->most) : QString();
        sections += QStringLiteral("%1%2: %3").arg(section.title, limit, questions.join(u"; "));
    }
    return sections.join(u" | ");
}

inline std::optional<Limit> words(int most)
{
    return Limit{LimitUnit::Words, 0, most, Provenance::Page};
}
