#pragma once

#include "model/pastedback.h"
#include "model/tally.h"
#include "session/pastesession.h"
#include "session/wording.h"

/// What is said to a person who pastes an entry into a form.

/// As the form calls it, or as the category calls what it takes.
[[nodiscard]] QString nameOfField(const PasteField &field, const Category &category);

/// "243 of 250 words, as this form counts"; "31 words over the 250 that this form takes" where it is too
/// long.
[[nodiscard]] QString wordingOf(const Measure &measure);
/// "Copied, not ticked": a state in a word or two.
[[nodiscard]] QString wordingOf(PasteSession::FieldState state);
/// What there is to do about a field, in whole sentences.
[[nodiscard]] QString adviceOn(PasteSession::FieldState state);
/// "Cut off: 243 words arrived, …"
[[nodiscard]] QString wordingOf(const PastedBack &back);

/// How an entry stands that was put into a form by a person.
[[nodiscard]] SendingWording wordingOfPasted(const Submission &submission);
