#include "writing/everycheck.h"

QList<Finding> checkDeclarations(const Category &category, const Entry &entry, const Tally &)
{
    QList<Finding> findings;
    for (const Declaration &declaration : category.declarations) {
        if (!declaration.required || entry.agreed.contains(declaration.id))
            continue;
        Finding finding;
        finding.kind = Finding::Kind::UndecidedDeclaration;
        finding.scope = Finding::Scope::Declaration;
        finding.place = declaration.id.value;
        findings.append(finding);
    }
    return findings;
}
