#pragma once

#include "model/submission.h"

/// It waits for a set time and then goes on by itself.
[[nodiscard]] bool goesOnByItself(const Submission &submission);
/// Nothing more is sent of it until a person lets it go on.
[[nodiscard]] bool waitsForPerson(const Submission &submission);
/// By the person, until they let it go on.
[[nodiscard]] bool isHeld(const Submission &submission);
/// What is handed over cannot be held back any more; files that follow it can.
[[nodiscard]] bool canBeHeld(const Submission &submission);
