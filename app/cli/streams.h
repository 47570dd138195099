#pragma once

/// Whether standard error goes to a terminal, where a person is looking.
[[nodiscard]] bool standardErrorIsWatched();

/// Keeps the system from changing bytes on their way through standard input and output.
void keepStreamsAsBytes();
