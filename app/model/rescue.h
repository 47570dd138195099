#pragma once

#include "model/id.h"

#include <QList>
#include <QString>

/// An answer that did not come whole out of a damaged workspace.
struct RescuedAnswer
{
    enum class Outcome {
        Damaged,     ///< what could be read of it is there; letters may be wrong
        FromHistory, ///< an earlier text of the same file took its place
        FromBackup,  ///< the text of a backup took its place
        Lost,        ///< no text of it was found anywhere
    };

    EntryId entry;
    QString entryTitle;
    QuestionId question; ///< or detail; empty where the entry as a whole is meant
    Outcome outcome = Outcome::Damaged;
    QString source; ///< when the text in its place was kept, or the backup it came from
    bool operator==(const RescuedAnswer &) const = default;
};

/// How a damaged workspace was made whole again.
struct RescueReport
{
    QString damagedFile; ///< the damaged file, kept
    QString backup;      ///< the backup that was drawn from; empty where none was needed or found
    int entries = 0;     ///< in the new file
    int answers = 0;     ///< in the new file
    QList<RescuedAnswer> notWhole;
    QString looseTexts; ///< a text file with what fits no entry any more; empty where there is none
    bool operator==(const RescueReport &) const = default;
};
