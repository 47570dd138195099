#pragma once

#include "criteria/stretches.h"

// What is said of a section in more than one way to set criteria out.

/// Begins a section without a title on the page, before the line at @p index.
void beginUnnamedSection(TakenLines &lines, qsizetype index);

/// Takes a heading like "Judging criteria (300 words each)", with its limit.
void takeAnnouncement(TakenLines &lines, qsizetype index);

/// Whether items are among the stretches from @p from on, before @p end.
[[nodiscard]] bool hasItems(const QList<Stretch> &stretches, qsizetype from, qsizetype end);
