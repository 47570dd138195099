#pragma once

#include "storage/workspace.h"

/// Starts on a morning in March and is a second later each time it is read.
[[nodiscard]] Clock risingClock();
[[nodiscard]] StoredEntry sampleEntry(const QString &id,
                                      const QString &title = QStringLiteral("Better care"));
[[nodiscard]] EntrySummary sampleSummary();
[[nodiscard]] EntryChanges changesTo(const QString &entry, const QString &question, const QString &text);
/// The @p count-th text of somebody who writes on and on: known by its number, and long enough for several
/// pages.
[[nodiscard]] QString typedText(int count);
/// The @p count-th text as the answer e1, q1, with the one before it for its history.
[[nodiscard]] EntryChanges typedChanges(int count);
[[nodiscard]] Submission sampleSubmission(const QString &id, const QString &entry);
/// A file of the role "evidence" as it goes with a submission.
[[nodiscard]] SentFile sampleFile(const QByteArray &bytes,
                                  const QString &name = QStringLiteral("letter.pdf"));
/// Bytes that are other ones at each place of a chunk and in each chunk.
[[nodiscard]] QByteArray photoOf(qsizetype size);
[[nodiscard]] Attachment attachmentOf(const QByteArray &bytes, const QString &id,
                                      const QString &entry = QStringLiteral("e1"));
/// Puts all bytes of a file, of no more than 8 MiB, into the workspace.
[[nodiscard]] Result<> putFile(Workspace &workspace, const QByteArray &bytes);
/// Of the answer q1.
[[nodiscard]] Revision sampleRevision(const QString &id, const QString &text,
                                      RevisionCause cause = RevisionCause::Snapshot);
[[nodiscard]] QByteArray bytesOf(const QString &path);
[[nodiscard]] bool writeBytes(const QString &path, const QByteArray &bytes);
