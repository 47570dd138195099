#pragma once

#include "storage/salvage.h"

enum class Proof {
    Right, ///< the row's checksum is that of its content
    Wrong,
    None, ///< the row has no checksum
};

/// What the checksums of a row say of its text, notes, title, file or body. A checksum that was hit itself,
/// and is only a few bits away from the right one, is put right.
[[nodiscard]] Proof prove(Table table, SalvagedRow &row);

/// The same for one part of an answer.
[[nodiscard]] Proof proveText(const SalvagedRow &answer);
[[nodiscard]] Proof proveNotes(const SalvagedRow &answer);

/// The uncompressed text and notes of a revision, where both can be read.
[[nodiscard]] std::optional<QByteArray> textOf(const SalvagedRow &revision);
[[nodiscard]] std::optional<QByteArray> notesOf(const SalvagedRow &revision);
