#pragma once

#include "gui/begunentries.h"
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

/// An edition of @p category that is content with an entry's title.
inline QByteArray undemandingCategory(const Category &category)
{
    const QString json = QStringLiteral(R"({
        "format": "shortlist-category/1", "id": "%1", "edition": "%2", "language": "en-GB",
        "title": "%3", "programme": { "name": "Shed Awards", "organiser": "The Shed" },
        "details": [ { "id": "project-title", "label": "Name", "kind": "line", "required": true } ],
        "sections": [ { "id": "soil", "title": "Soil", "questions": [
            { "id": "soil-1", "prompt": "What is it made of?", "short": "Soil", "required": false } ] } ]
    })");
    return json.arg(category.id.value, category.edition, category.title).toUtf8();
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
    if (isComplete(summary.totals)) // and stands up to the checks
        stored.categoryJson = undemandingCategory(loaded.category);
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
