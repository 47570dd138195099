#pragma once

#include "criteria/sectionnames.h"
#include "criteria/stretches.h"

#include <optional>

/// Takes the questions of a section, with their points and limits.
class QuestionTaking
{
public:
    explicit QuestionTaking(TakenLines &lines);

    /// The outermost items are questions, those within them what an answer should cover.
    void takeItems(const Stretch &items);
    void takeQuestion(qsizetype index, bool sure);
    /// The text behind a label.
    void addQuestion(qsizetype index, const QString &text);

private:
    TakenLines &m_lines;
};

/// "Innovation: how new is it?", "Value – what was saved?": a label of a few words and its text.
[[nodiscard]] std::optional<SectionNames::Glued> labelledText(const QString &line, const SectionNames &names);
