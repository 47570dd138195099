#pragma once

#include "model/attachment.h"
#include "model/category.h"
#include "model/endpoint.h"
#include "model/entry.h"
#include "model/result.h"
#include "model/submission.h"
#include "session/sentahead.h"

class Workspace;

/// What a person wants to be sent when they press Submit.
struct SendingOrder
{
    Category category;
    Entry entry; ///< as it is now
    Endpoint endpoint;
    bool asNewVersion = false;           ///< in the place of the one that has arrived
    std::optional<SentAhead> ahead = {}; ///< files that the endpoint has already
};

/// What is attached, as it goes along, in the order of the category's slots.
[[nodiscard]] QList<SentFile> filesOf(const Category &category, const QList<Attachment> &attachments);

/// @p submission as it was taken back by the person at @p now.
[[nodiscard]] Submission takenBack(Submission submission, const QDateTime &now);

/// For the storage thread: freezes the entry with the files that are attached to it, and gives the submission
/// that stands for it now. Where an earlier one is unfinished or has arrived that is the earlier one, unless
/// a new version is wanted; one that has certainly not arrived gives way to another endpoint.
[[nodiscard]] Result<Submission> freezeOrTakeUp(Workspace &workspace, const SendingOrder &order,
                                                const QDateTime &now);
