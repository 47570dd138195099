#include "writing/characterclass.h"

#include <QChar>

namespace {
bool isEastAsian(char32_t character)
{
    // The sound mark that lengthens a vowel belongs to two scripts, and by that to none.
    if (character == 0x30fc || character == 0xff70)
        return true;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
        return QChar::isLetter(character);
    default:
        return false;
    }
}
} // namespace

CharacterClass classOf(char32_t character)
{
    if (character < asciiClasses.size())
        return asciiClasses[character];
    if (character <= 0xffff && isWhiteSpace(static_cast<char16_t>(character)))
        return CharacterClass::Space;
    switch (character) {
    case 0x00ad:
    case 0x200b:
    case 0x2060:
    case 0xfeff:
        return CharacterClass::Invisible;
    case 0x2010:
    case 0x2011:
        return CharacterClass::Hyphen;
    case 0x2013:
    case 0x2014:
        return CharacterClass::Dash;
    default:
        break;
    }
    if (isEastAsian(character))
        return CharacterClass::EastAsian;
    return QChar::isLetterOrNumber(character) ? CharacterClass::Letter : CharacterClass::Other;
}
