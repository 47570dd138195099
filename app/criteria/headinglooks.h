#pragma once

#include "criteria/takenlines.h"

class SectionNames;

/// Which of the lines that are still open stand as headings over others.
class HeadingLooks
{
public:
    HeadingLooks(const TakenLines &lines, const SectionNames &names)
        : m_lines(lines)
        , m_names(names)
    {}

    [[nodiscard]] bool isHeading(qsizetype index) const;

private:
    [[nodiscard]] qsizetype nextText(qsizetype index) const;
    [[nodiscard]] bool isOverItems(qsizetype index, qsizetype next) const;
    [[nodiscard]] bool isAmongItems(qsizetype index) const;
    [[nodiscard]] bool isLastQuestion(qsizetype index) const;
    [[nodiscard]] bool isByLooks(qsizetype index) const;

    const TakenLines &m_lines;
    const SectionNames &m_names;
};
