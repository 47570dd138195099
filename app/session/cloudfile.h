#pragma once

class QFileInfo;

/// Whether only the name of the file is on this computer and its bytes are fetched when somebody reads it.
[[nodiscard]] bool isOnlyInTheCloud(const QFileInfo &file);
