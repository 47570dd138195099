#pragma once

#include "model/rescue.h"

#include <functional>

/// What a person calls a question of an entry, in a word or two.
using QuestionLabels = std::function<QString(const EntryId &, const QuestionId &)>;

/// "Your workspace file was damaged. 212 of 214 answers are whole; …": whole sentences, the answers first.
[[nodiscard]] QString rescueSummary(const RescueReport &report);
/// Where the damaged file and what fits no entry are kept; empty where nothing is kept apart.
[[nodiscard]] QString rescuePlaces(const RescueReport &report);
/// What became of one answer or entry.
[[nodiscard]] QString wordingOf(const RescuedAnswer &answer);
/// All of it as plain text.
[[nodiscard]] QString rescueList(const RescueReport &report, const QuestionLabels &labelOf);
