#pragma once

#include <QStringList>

/// The statements that lead from version 2 to version 3: files and proofs of what was sent, what endpoints
/// take, the order of answers in an organiser's form.
[[nodiscard]] QStringList schema3();
