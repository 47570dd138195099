#include "writing/checks.h"

#include "writing/everycheck.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace {
/// The role of a slot may be the id of something else.
QString fileKey(const QString &role)
{
    return u'/' + role;
}

/// Where each id stands in the category. The entry, whose place has no id, comes after its sections.
QHash<QString, qsizetype> orderOf(const Category &category)
{
    QHash<QString, qsizetype> order;
    const auto append = [&order](const QString &id) { order.insert(id, order.size()); };
    for (const Detail &detail : category.details)
        append(detail.id.value);
    for (const Section &section : category.sections) {
        append(section.id.value);
        for (const Question &question : section.questions)
            append(question.id.value);
    }
    append(QString());
    for (const FileSlot &slot : category.files)
        append(fileKey(slot.role));
    for (const Declaration &declaration : category.declarations)
        append(declaration.id.value);
    return order;
}
} // namespace

QList<Finding> checkEntry(const Category &category, const Entry &entry, const Tally &tally)
{
    QList<Finding> findings;
    for (Check *const check : everyCheck)
        findings += check(category, entry, tally);

    const QHash<QString, qsizetype> order = orderOf(category);
    const auto rank = [&order](const Finding &finding) {
        const bool files = finding.scope == Finding::Scope::Files;
        const QString key = files ? fileKey(finding.place) : finding.place;
        return std::pair(finding.severity != Finding::Severity::MustFix, order.value(key, order.size()));
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&rank](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
    return findings;
}
