#pragma once

#include "model/category.h"
#include "model/finding.h"
#include "model/submission.h"

#include <QList>
#include <QString>

/// A part of an entry that an organiser's answer names as wrong. Its place is said as a finding says it.
struct RefusedPart
{
    Finding::Scope scope = Finding::Scope::Entry;
    QString place; ///< the id of the question, detail or declaration, or the role of the file
    QString label; ///< what the entry that was sent calls it; empty for the entry
    QString words; ///< what is wrong with it; may be empty

    bool operator==(const RefusedPart &) const = default;
};

/// What a submission's detail says of parts of the entry: its lines "#/answers/0/text is too long", held
/// against the bytes that were sent.
[[nodiscard]] QList<RefusedPart> refusedPartsOf(const Submission &submission);

/// "‘Outcome’: Is too long." of a part whose label is @p label.
[[nodiscard]] QString wordingOf(const RefusedPart &part, const QString &label);
/// What a person calls it now, or what it was called where the category does not have it any more.
[[nodiscard]] QString labelOf(const RefusedPart &part, const Category &category);

/// The detail with the names of the parts in place of their pointers.
[[nodiscard]] QString detailWording(const Submission &submission);
/// Its lines that name no part.
[[nodiscard]] QString restOfDetail(const Submission &submission);
