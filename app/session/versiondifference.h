#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"
#include "model/sententry.h"
#include "model/submission.h"

#include <QList>
#include <QString>

/// A part of an entry that is not as it was when it was sent.
struct ChangedPart
{
    enum class Kind { Title, Category, Detail, Answer, Declaration, File };
    Kind kind = Kind::Answer;
    QString label;   ///< what a person calls it: the question, the name of the file
    QString earlier; ///< as it was sent; empty where there was nothing
    QString later;
    bool operator==(const ChangedPart &) const = default;
};

/// The entry as it would stand in the bytes if it were sent now, so that it can be held against what was.
[[nodiscard]] SentEntry entryAsSent(const Category &category, const Entry &entry);

/// What differs, in the order of the later one; what only the earlier one has comes last of its kind.
[[nodiscard]] QList<ChangedPart> changedParts(const SentEntry &earlier, const SentEntry &later);

/// What has changed in an entry since @p sent was frozen; an error where its bytes cannot be read.
[[nodiscard]] Result<QList<ChangedPart>> changesSince(const Submission &sent, const Category &category,
                                                      const Entry &entry);

/// "Answer", "Declaration": what kind of part it is, in a word or two.
[[nodiscard]] QString wordingOf(ChangedPart::Kind kind);
