#pragma once

#include "model/id.h"
#include "model/sentfile.h"

#include <QList>

/// Files that an upload server was sent before their entry, and the id under which they wait for it there:
/// that of the next submission to that server, and of no other.
struct SentAhead
{
    SubmissionId id;
    QUrl uploads; ///< where they were sent
    QList<SentFile> files;

    bool operator==(const SentAhead &) const = default;
};

/// For keeping between runs of the program.
[[nodiscard]] QByteArray jsonOf(const SentAhead &ahead);
[[nodiscard]] std::optional<SentAhead> sentAheadIn(const QByteArray &json);

/// @p files as far as the same bytes were sent ahead.
[[nodiscard]] QList<SentFile> takenOver(QList<SentFile> files, const SentAhead &ahead);
