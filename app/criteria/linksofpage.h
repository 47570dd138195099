#pragma once

#include <QString>

/// "Start your entry", "Share this page", "Privacy | Cookies": buttons or links without their pages.
[[nodiscard]] bool isLinkOfPage(const QString &line);
