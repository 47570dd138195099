#pragma once

#include "model/result.h"

#include <QFuture>

class EntrySession;

/// Gets every change of an open entry to the disk; ends when the disk has it, or with the first failure.
[[nodiscard]] QFuture<Result<>> saved(EntrySession &session);
