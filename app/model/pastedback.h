#pragma once

#include "model/comparison.h"

#include <QString>

/// What a form shows, held against the text that was copied for it.
struct PastedBack
{
    enum class Kind {
        Same,     ///< to the letter; line ends of another kind are no difference
        Harmless, ///< every word is there, and only marks or spaces are written in another way
        CutOff,   ///< it stops early, and up to there every word is the same
        Changed,  ///< words are other ones, missing or new
    };
    Kind kind = Kind::Same;

    // For Harmless: what is written in another way.
    bool spaces = false; ///< or line breaks
    bool quotes = false;
    bool dashes = false; ///< or ellipses

    // Where the end is missing: for CutOff, and for Changed where it also stops early.
    int arrived = 0; ///< words that are there, for CutOff
    int missing = 0; ///< words that are missing at the end
    QString lastArrived;
    QString firstMissing;
    bool withinWord = false; ///< the last word that arrived is not whole

    Comparison comparison; ///< of what was copied with what came back

    bool operator==(const PastedBack &) const = default;
};
