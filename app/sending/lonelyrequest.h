#pragma once

#include <QNetworkRequest>

/// A request that is redirected nowhere by itself, and neither brings nor leaves cookies, passwords or cached
/// answers.
[[nodiscard]] QNetworkRequest lonelyRequest(const QUrl &address);
