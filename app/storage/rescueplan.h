#pragma once

#include "model/rescue.h"
#include "storage/reserve.h"
#include "storage/salvage.h"

class QDateTime;

/// What a damaged workspace becomes.
struct RescuePlan
{
    QHash<Table, QList<SalvagedRow>> rows; ///< all that the workspace shall hold
    QStringList looseTexts;                ///< what fits no entry, for people to read
    RescueReport report;                   ///< without the names of files
    bool nothingLost = false; ///< every table that cannot be made anew was found whole, with all its rows
};

/// The keys of rows in @p damaged that are not whole, and of categories that are missing.
[[nodiscard]] QHash<Table, QSet<QString>> wantedFrom(const Salvage &damaged);

/// The best that can be made of @p damaged and @p reserve: each answer as its checksum proves it, else the
/// newest whole text of its history or of a backup. What is read of a text and not proven is kept beside.
[[nodiscard]] RescuePlan planRescue(const Salvage &damaged, const Reserve &reserve, const QDateTime &now);
