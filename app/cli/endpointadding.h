#pragma once

#include "cli/command.h"

/// "endpoint add": from an organiser's address or file, or by hand.
[[nodiscard]] QFuture<Result<Report>> addEndpoint(const Arguments &arguments, Desk &desk);
