#pragma once

#include <QByteArray>

/// Two sections of two questions each, with nothing to be unsure of.
inline const QByteArray smallPage =
    R"(<!doctype html><title>Spade of the Year</title><h1>Spade of the Year</h1>
    <p>Garden Awards 2026</p><p>This award is for spades that have dug deeper than all others.</p>
    <h2>Ambition</h2><ul><li>Describe what had to be dug.</li><li>Explain why it mattered.</li></ul>
    <h2>Outcome</h2><ul><li>Show how deep the hole became.</li><li>Give figures for the depth.</li></ul>)";

/// Three groups of two questions each, without titles.
inline const QByteArray headlessPage = R"(Spade of the Year

This award is for spades that have dug deeper than all others.

* Describe what had to be dug.
* Explain why it mattered.

* Show how deep the hole became.
* Give figures for the depth.

* Describe who else could dig so deep.
* Explain how they are told.
)";
