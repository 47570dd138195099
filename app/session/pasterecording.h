#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/result.h"
#include "model/submission.h"
#include "session/prooffile.h"

#include <QDateTime>

class Workspace;

/// What a person has in hand after the form was sent: each part may be missing, and can come later.
struct PasteOutcome
{
    QString reference; ///< the confirmation number
    QList<ProofFile> proofs;

    [[nodiscard]] bool isProven() const { return !reference.isEmpty() || !proofs.isEmpty(); }
};

/// Whether @p sent has the words that the entry has now.
[[nodiscard]] bool hasSameWords(const Submission &sent, const Category &category, const Entry &entry);

/// For the storage thread: records that the entry was put into the organiser's form as it is. Where the
/// latest submission is the same words in the same form, the proof is added to that one.
[[nodiscard]] Result<Submission> recordPasting(Workspace &workspace, const Category &category,
                                               const Entry &entry, const PasteOutcome &outcome,
                                               const QDateTime &now);
