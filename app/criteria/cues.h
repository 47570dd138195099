#pragma once

#include <QString>

// What the words of a line say about its place on a page of an award. English pages only.

/// The step of an application that a line tells: "register", "start", "submit", "pay"; empty for others.
[[nodiscard]] QString stepIn(const QString &line);
/// "Best of luck!"
[[nodiscard]] bool isWish(const QString &line);
/// Marks, lone image names, copyright: nothing to read.
[[nodiscard]] bool isJunk(const QString &line);
/// It names a day by which entries must be in.
[[nodiscard]] bool tellsDeadline(const QString &line);
/// "The award is open to …"
[[nodiscard]] bool tellsEligibility(const QString &line);
/// It asks for something: a question, or "Describe …".
[[nodiscard]] bool asks(const QString &line);
/// It asks, or tells something first and asks then: "It matters most. Tell us …".
[[nodiscard]] bool comesToAsk(const QString &line);
/// It asks the reader something that no entry answers: "Are you proud of your team?"
[[nodiscard]] bool addressesReader(const QString &line);
/// It says what judges want without asking for it: "Judges will look for …".
[[nodiscard]] bool tellsWhatIsJudged(const QString &line);
