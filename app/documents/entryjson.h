#pragma once

#include "model/category.h"
#include "model/entry.h"
#include "model/id.h"
#include "model/sentfile.h"
#include "model/tally.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

/// The entry as "shortlist-entry/1" (design: endpoint protocol): UTF-8, keys in the documented order, no
/// insignificant space, texts NFC with "\n" line ends. These are the bytes that are frozen and sent: the same
/// input gives the same bytes. Every detail, question and declaration of the category is in it, filled in or
/// not; @p createdAt is written in UTC to the second. @p supersedes is empty where it takes no other
/// version's place. Of @p files their role, name, size and digest are in it, for how they travel changes
/// nothing here.
[[nodiscard]] QByteArray entryJson(const Category &category, const Entry &entry, const Tally &tally,
                                   const SubmissionId &submission, const QDateTime &createdAt,
                                   const QList<SentFile> &files = {}, const SubmissionId &supersedes = {});

/// The same document for keeping, of an entry that is not being sent: without "submissionId".
[[nodiscard]] QByteArray entryJson(const Category &category, const Entry &entry, const Tally &tally,
                                   const QDateTime &createdAt);
