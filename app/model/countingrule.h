#pragma once

#include <QString>

#include <optional>

enum class CountingPreset {
    Spaces,       ///< runs of non-space: GOV.UK's counter and, by report, Word
    LibreOffice,  ///< also parted at en and em dashes and "--"
    PortalStrict, ///< also parted at hyphens and slashes
    CkEditor,     ///< runs that hold a letter or a digit
};

/// What counts as a word. Its id and version travel with every export and submission.
struct CountingRule
{
    CountingPreset preset = CountingPreset::Spaces;
    int version = 1;
    bool splitDash = false;             ///< part at en dash, em dash and "--"
    bool splitHyphen = false;           ///< part at hyphens
    bool splitSlash = false;            ///< part at slashes
    bool ignoreLonePunctuation = false; ///< a run needs a letter or a digit to count
    bool cjkPerCharacter = false;       ///< each Chinese, Japanese, Korean or Thai letter is a word

    bool operator==(const CountingRule &) const = default;
};

/// The rule of a preset, with the flags that the preset stands for.
[[nodiscard]] CountingRule countingRule(CountingPreset preset);

[[nodiscard]] QString nameOf(CountingPreset preset);
[[nodiscard]] std::optional<CountingPreset> countingPresetNamed(QStringView name);
