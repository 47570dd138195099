#pragma once

#include "criteria/takenlines.h"

class SectionNames;

/// What a page calls itself.
struct PageTitle
{
    QString title;     ///< without the programme's name; empty where the page has none
    QString programme; ///< "HSJ Awards 2024"; empty where it is not named
    QString year;      ///< "2024"; empty where it is not named
    QStringList notes; ///< where the page's titles disagree
};

/// Finds the title, and takes every line that is one.
[[nodiscard]] PageTitle takeTitle(TakenLines &lines, const Page &page, const SectionNames &names);

/// "HSJ Awards 2024 - Trust of the Year" in its parts. Where nothing marks a programme, all is the title.
[[nodiscard]] PageTitle titleParts(const QString &text);
