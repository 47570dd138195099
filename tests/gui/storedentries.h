#pragma once

#include "gui/services.h"
#include "model/submission.h"
#include "session/categorylibrary.h"
#include "session/entrylibrary.h"
#include "session/storagethread.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

/// An entry with some answers, whose title is its id as well.
inline EntrySummary begunEntry(const QString &title, const QDateTime &changedAt)
{
    EntrySummary entry;
    entry.id.value = title;
    entry.title = title;
    entry.categoryTitle = QStringLiteral("Integrated Care System of the Year");
    entry.totals = {18, 4, 388, 0};
    entry.createdAt = changedAt;
    entry.changedAt = changedAt;
    return entry;
}

/// One entry for each filter of the list, each changed a day before the one that stands above it.
inline QList<EntrySummary> entriesOfEveryKind(const QDateTime &now)
{
    EntrySummary ready = begunEntry(QStringLiteral("ready"), now.addDays(-1));
    ready.totals = {18, 18, 1932, 0};
    EntrySummary tooLong = begunEntry(QStringLiteral("long"), now.addDays(-2));
    tooLong.totals = {18, 14, 2207, 2};
    EntrySummary sent = begunEntry(QStringLiteral("sent"), now.addDays(-3));
    sent.totals = {18, 18, 2000, 0};
    sent.submission = SubmissionState::Submitted;
    sent.receiptReference = QStringLiteral("R-1");
    EntrySummary archived = begunEntry(QStringLiteral("put by"), now.addDays(-4));
    archived.shelf = Shelf::Archived;
    EntrySummary binned = begunEntry(QStringLiteral("thrown away"), now.addDays(-5));
    binned.shelf = Shelf::Bin;
    return {begunEntry(QStringLiteral("begun"), now), ready, tooLong, sent, archived, binned};
}

/// A submission of the entry that has come as far as the summary says.
inline void storeSubmission(const Services &services, const EntrySummary &summary)
{
    Submission begun;
    begun.id.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    begun.entry = summary.id;
    begun.endpoint.id.value = QStringLiteral("endpoint");
    begun.endpoint.name = QStringLiteral("Endpoint");
    begun.endpoint.address = QUrl(QStringLiteral("http://127.0.0.1:9/"));
    begun.body = "{}";
    begun.sha256 = QCryptographicHash::hash(begun.body, QCryptographicHash::Sha256).toHex();
    begun.frozenAt = services.clock();
    begun.changedAt = services.clock();
    Submission reached = begun;
    reached.state = summary.submission.value();
    if (reached.state == SubmissionState::Submitted)
        reached.receipt = Receipt{summary.receiptReference, services.clock(), begun.sha256, "{}"};
    const auto stored = services.storage.post([begun, reached](Workspace &workspace) {
        return workspace.outbox().freeze(begun).and_then(
            [&] { return workspace.outbox().recordStep(reached); });
    });
    if (const auto result = stored.result(); !result)
        qFatal("%s", qPrintable(result.error().message));
}

/// Puts an entry into the workspace as the list of entries is to show it.
inline EntryId storeEntry(const Services &services, EntrySummary summary)
{
    if (summary.id.isEmpty())
        summary.id.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const LoadedCategory &loaded = services.categories.categories().constFirst();
    StoredEntry stored{{}, loaded.json};
    stored.entry.id = summary.id;
    stored.entry.category = loaded.category.id;
    stored.entry.edition = loaded.category.edition;
    stored.entry.title = summary.title;
    stored.entry.createdAt = summary.changedAt;
    stored.entry.changedAt = summary.changedAt;
    const auto created = services.storage.post([stored, summary](Workspace &workspace) {
        return workspace.createEntry(stored, summary).and_then([&] {
            return workspace.moveEntry(summary.id, summary.shelf);
        });
    });
    if (const auto result = created.result(); !result)
        qFatal("%s", qPrintable(result.error().message));
    if (summary.submission)
        storeSubmission(services, summary);
    return summary.id;
}

/// Has the list of entries read again and waits for it.
inline void refreshEntries(const Services &services)
{
    QSignalSpy changed(&services.entries, &EntryLibrary::changed);
    services.entries.refresh();
    // Where the storage thread was quick, the signal has come already.
    if (changed.isEmpty() && !changed.wait())
        qFatal("The list of entries was not read.");
}
