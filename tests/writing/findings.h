#pragma once

#include "writing/checks.h"
#include "writing/tallying.h"

#include <QStringList>

/// A category that is one detail; its choices are those of a kind of trust.
inline Category oneDetail(DetailKind kind, bool required = false)
{
    Detail detail;
    detail.id = {QStringLiteral("detail")};
    detail.kind = kind;
    detail.required = required;
    detail.choices = {QStringLiteral("Acute"), QStringLiteral("Community")};
    Category category;
    category.details = {detail};
    return category;
}

inline Entry answering(const QString &id, const QString &text)
{
    Entry entry;
    setTextOf(entry, {id}, text);
    return entry;
}

inline QList<Finding> findingsOf(const Category &category, const Entry &entry)
{
    return checkEntry(category, entry, tallyOf(category, entry));
}

/// "overLimit mustFix ambition-1": what a person would be told, in short.
inline QStringList shortly(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines += QStringLiteral("%1 %2 %3")
                     .arg(nameOf(finding.kind), nameOf(finding.severity), finding.place)
                     .trimmed();
    return lines;
}
