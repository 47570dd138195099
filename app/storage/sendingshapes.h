#pragma once

#include "storage/tableshapes.h"

/// The shapes of the tables about sending: endpoints, submissions and their steps.
[[nodiscard]] std::vector<TableShape> sendingShapes();
/// Of what goes with submissions, and how answers are pasted.
[[nodiscard]] std::vector<TableShape> sentFileShapes();
