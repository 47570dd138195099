#pragma once

#include <QStringView>

#include <array>
#include <cstddef>

/// What a character is to a counter of words.
enum class CharacterClass : unsigned char {
    Space,       ///< Unicode White_Space, the no-break spaces among them
    Invisible,   ///< soft hyphen, zero-width space, word joiner, byte order mark: as if they were not there
    HyphenMinus, ///< the key on the keyboard
    Hyphen,      ///< U+2010 and the non-breaking U+2011
    Dash,        ///< en and em dash
    Slash,
    Letter,    ///< a letter or a number of a script that parts its words by spaces
    EastAsian, ///< a letter of Chinese, Japanese, Korean or Thai
    Other,     ///< punctuation, symbols, marks
};
inline constexpr std::size_t characterClasses = static_cast<std::size_t>(CharacterClass::Other) + 1;

/// The class of a code point; of any code point, also outside ASCII.
[[nodiscard]] CharacterClass classOf(char32_t character);

/// The class of an ASCII character, without a call.
[[nodiscard]] constexpr CharacterClass classOfAscii(char16_t character)
{
    if (character == u' ' || (character >= u'\t' && character <= u'\r'))
        return CharacterClass::Space;
    if (character == u'-')
        return CharacterClass::HyphenMinus;
    if (character == u'/')
        return CharacterClass::Slash;
    const auto lower = static_cast<char16_t>(character | 0x20);
    const bool letter = (lower >= u'a' && lower <= u'z') || (character >= u'0' && character <= u'9');
    return letter ? CharacterClass::Letter : CharacterClass::Other;
}

inline constexpr auto asciiClasses = [] {
    std::array<CharacterClass, 128> classes{};
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i] = classOfAscii(static_cast<char16_t>(i));
    return classes;
}();

/// Whether a UTF-16 unit is Unicode White_Space; none of these needs two units.
[[nodiscard]] constexpr bool isWhiteSpace(char16_t unit)
{
    if (unit < 0x80)
        return unit == u' ' || (unit >= u'\t' && unit <= u'\r');
    return unit == 0x85 || unit == 0xa0 || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200a) ||
           unit == 0x2028 || unit == 0x2029 || unit == 0x202f || unit == 0x205f || unit == 0x3000;
}
