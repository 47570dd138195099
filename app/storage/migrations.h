#pragma once

#include "model/result.h"

#include <QStringList>

class Connection;

/// One step of the schema: from the version before to this one. Never edited once released.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// The steps from nothing to the schema of this program, in their order.
[[nodiscard]] const QList<Migration> &migrations();

/// The version that the last step leads to.
[[nodiscard]] int newestVersion(const QList<Migration> &steps);

/// The version of an open file.
[[nodiscard]] Result<int> versionOf(const Connection &connection);

/// Brings the file up to the last of @p steps in one transaction: a step that fails leaves it as it was.
/// A file that holds something is first copied to NAME.vN.bak, N being its version.
[[nodiscard]] Result<> migrate(const Connection &connection, const QList<Migration> &steps);
/// The same for a file that is a copy itself.
[[nodiscard]] Result<> migrateWithoutCopy(const Connection &connection, const QList<Migration> &steps);
