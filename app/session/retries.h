#pragma once

/// What becomes of a sending that is to be tried again.
enum class Retries {
    ByItself, ///< it waits and goes on
    Never,    ///< one attempt for each call
};
