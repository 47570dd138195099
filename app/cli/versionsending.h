#pragma once

#include "cli/entrylookup.h"
#include "model/endpoint.h"

/// For "submit --new-version": says what has changed since the version was sent whose place is to be taken.
/// Gives the report to end with where nothing is to be sent: without --yes, and where the organiser takes no
/// new version; nothing where the way is clear.
[[nodiscard]] Result<std::optional<Report>> stoppedNewVersion(const FoundEntry &found,
                                                              const Endpoint &endpoint,
                                                              const Arguments &arguments, Desk &desk);
