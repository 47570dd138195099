#pragma once

#include "model/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

using RevisionId = Id<struct RevisionTag>;
using SnapshotId = Id<struct SnapshotTag>;

/// Why a text was kept.
enum class RevisionCause {
    Sitting,    ///< as it was before the first edit of a sitting
    Editing,    ///< while it was being written: at least one in five minutes
    Paste,      ///< before a large paste
    Deletion,   ///< before a large deletion
    Restore,    ///< before an earlier text was put back
    Restored,   ///< an earlier text, put back
    Import,     ///< before a text came in from a file
    Submission, ///< as it was submitted
    Snapshot,   ///< kept by hand, with a name
    Rescue,     ///< an earlier text of an answer that was damaged
    Move,       ///< before its entry went to another edition; the name is the question as it was asked
    Copy,       ///< as it was taken from another entry; the name says from where
};

/// One point on the timeline of an answer.
struct RevisionSummary
{
    RevisionId id;
    QuestionId question; ///< or detail; "project-title" is the entry's title
    RevisionCause cause = RevisionCause::Editing;
    QString name;        ///< of a snapshot, or what its cause says
    SnapshotId snapshot; ///< the same for all answers kept together; empty for one that was kept alone
    RevisionId parent;   ///< the newest revision of the answer when this one was kept
    QString author;
    QString device;
    QDateTime at;
    int words = 0; ///< of the text, by the rule of the entry's category
    bool operator==(const RevisionSummary &) const = default;
};

/// A whole text as it was once, never a difference to another.
struct Revision
{
    RevisionSummary about;
    QString text;
    QString notes;
    bool operator==(const Revision &) const = default;
};

/// Who writes, and on which computer: stands in every revision.
struct Authorship
{
    QString author;
    QString device;
    bool operator==(const Authorship &) const = default;
};

[[nodiscard]] QString nameOf(RevisionCause cause);
[[nodiscard]] std::optional<RevisionCause> revisionCauseNamed(QStringView name);
