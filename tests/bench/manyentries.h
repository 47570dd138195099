#pragma once

#include <QString>

/// Makes a workspace with @p entries entries of 8 answers, each answer of @p bytes bytes. Fails the running
/// test where it cannot.
void makeWorkspace(const QString &path, int entries, int bytes);

/// The @p number-th text of @p bytes bytes.
[[nodiscard]] QString answerText(int number, int bytes);

/// The id of the @p index-th of the 8 questions.
[[nodiscard]] QString questionId(int index);
