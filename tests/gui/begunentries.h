#pragma once

#include "model/entry.h"
#include "model/submission.h"

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
