#pragma once

#include <QString>

/// SELECTs the SHA-256 of each file that must not go, some more than once: what is attached, what was frozen
/// with a submission whose content is kept, and the proofs. @p schema is that of the tables.
[[nodiscard]] QString selectFilesInUse(const QString &schema);
