#pragma once

#include "model/submission.h"

#include <QByteArray>
#include <QList>

#include <chrono>

/// The way on which a fault meets a submission.
enum class Road {
    Uploads,    ///< a file by tus, then the entry
    EntryFirst, ///< the entry, then a file by tus
    Form,       ///< entry and file in one form
    Json,       ///< the entry alone
    NoStatus,   ///< the same to an endpoint that cannot be asked
    Nowhere,    ///< to an address where nobody is
};

/// One fault of the table, as the receiver plays it, and what has to come of it.
struct FaultRow
{
    const char *name; ///< the number in the table of faults, and what happens
    Road road = Road::Uploads;
    const char *faults = ""; ///< members of the receiver's orders, as JSON without braces
    SubmissionState state;   ///< after one attempt
    SendingTrouble trouble;  ///< the same
    SubmissionState end = SubmissionState::Submitted;
    int stored = 1;                   ///< entries that the receiver has in the end
    std::chrono::seconds waits{0};    ///< before the next attempt, at least
    std::chrono::seconds silence{20}; ///< that is borne
};

/// One of the table that is not played here.
struct FaultElsewhere
{
    const char *name;
    const char *reason;
};

[[nodiscard]] QList<FaultRow> faultsOfConnections();
[[nodiscard]] QList<FaultRow> faultsOfServers();
[[nodiscard]] QList<FaultRow> faultsOfTheRoad();
/// Those that end otherwise where the files follow their entry.
[[nodiscard]] QList<FaultRow> faultsAfterTheEntry();
[[nodiscard]] QList<FaultElsewhere> faultsElsewhere();
