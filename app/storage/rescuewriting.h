#pragma once

#include "model/result.h"

class Connection;
class QString;
struct RescuePlan;
struct Salvage;

/// Makes a workspace of the plan at @p path, checks it and gets it onto the disk.
[[nodiscard]] Result<> writeRescued(const QString &path, const RescuePlan &plan);

/// Changes in one transaction what @p plan has otherwise than the workspace holds: for a file whose structure
/// is sound. Nothing is removed but texts of the history that cannot be read.
[[nodiscard]] Result<> mendInPlace(const Connection &connection, const RescuePlan &plan,
                                   const Salvage &damaged);
