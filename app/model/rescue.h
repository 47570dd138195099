#pragma once

#include "model/id.h"

#include <QList>
#include <QString>
#include <QStringList>

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
    int textsLost = 0;       ///< of the history: earlier texts that could not be read
    int submissionsLost = 0; ///< what was prepared or sent, and is no longer what it was
    QStringList filesLost;   ///< names of attached files of which bytes are missing
    QString looseTexts;      ///< a text file with what fits no entry any more; empty where there is none
    bool operator==(const RescueReport &) const = default;
};
