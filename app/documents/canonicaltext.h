#pragma once

#include <QString>

/// Text as it is exchanged: NFC, every kind of line end "\n".
[[nodiscard]] QString canonicalText(const QString &text);
