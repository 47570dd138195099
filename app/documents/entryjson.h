#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/id.h"
#include "model/tally.h"

#include <QByteArray>
#include <QDateTime>

/// The entry as "shortlist-entry/1" (design: endpoint protocol): UTF-8, keys in the documented order, no
/// insignificant space, texts NFC with "\n" line ends. These are the bytes that are frozen and sent: the same
/// input gives the same bytes. Every detail, question and declaration of the category is in it, filled in or
/// not; @p createdAt is written in UTC to the second.
[[nodiscard]] QByteArray entryJson(const Category &category, const Entry &entry, const Tally &tally,
                                   const SubmissionId &submission, const QDateTime &createdAt);

/// The same document for keeping, of an entry that is not being sent: without "submissionId".
[[nodiscard]] QByteArray entryJson(const Category &category, const Entry &entry, const Tally &tally,
                                   const QDateTime &createdAt);
