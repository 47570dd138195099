#include "writing/counting.h"

#include "writing/characterclass.h"

#include <QString>

#include <algorithm>
#include <array>

namespace {
/// What a rule makes of a class of characters.
enum class Role : unsigned char { Skipped, Separator, Letter, Word, Filler, Hyphens };

/// What the run of characters at hand holds so far.
enum class Run : unsigned char {
    None,
    Filler,  ///< nothing that must count: a bullet, an ampersand
    Letters, ///< is a word
    Counted, ///< ends in letters that were counted one by one; what sticks to them counts for nothing
};

using Roles = std::array<Role, characterClasses>;

Roles rolesBy(const CountingRule &rule)
{
    Roles roles{};
    const auto set = [&roles](CharacterClass of, Role role) { roles[static_cast<std::size_t>(of)] = role; };
    const auto parting = [](bool parts) { return parts ? Role::Separator : Role::Filler; };
    set(CharacterClass::Space, Role::Separator);
    set(CharacterClass::Invisible, Role::Skipped);
    set(CharacterClass::HyphenMinus,
        rule.splitDash && !rule.splitHyphen ? Role::Hyphens : parting(rule.splitHyphen));
    set(CharacterClass::Hyphen, parting(rule.splitHyphen));
    set(CharacterClass::Dash, parting(rule.splitDash));
    set(CharacterClass::Slash, parting(rule.splitSlash));
    set(CharacterClass::Letter, Role::Letter);
    set(CharacterClass::EastAsian, rule.cjkPerCharacter ? Role::Word : Role::Letter);
    set(CharacterClass::Other, Role::Filler);
    return roles;
}

/// The class of the character that starts at @p at; moves @p at to its last unit.
CharacterClass classAt(QStringView text, qsizetype &at)
{
    const char16_t unit = text[at].unicode();
    if (unit < asciiClasses.size())
        return asciiClasses[unit];
    if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        ++at;
        return classOf(QChar::surrogateToUcs4(unit, text[at].unicode()));
    }
    return classOf(unit);
}

/// Whether a run of two or more hyphens starts at @p at; moves @p at to the last hyphen of the run.
bool isDoubleHyphen(QStringView text, qsizetype &at)
{
    const qsizetype first = at;
    while (at + 1 < text.size() && text[at + 1] == u'-')
        ++at;
    return at > first;
}

/// NFC never changes characters below the combining marks, nor the quotes, dashes and currency signs of plain
/// English text.
bool mayChangeInNfc(QChar unit)
{
    const char16_t code = unit.unicode();
    return code >= 0x300 && !(code >= 0x2010 && code <= 0x2027) && !(code >= 0x20a0 && code <= 0x20bf);
}

enum class White { Counts, CountsNot };

int countNfcCodePoints(QStringView text, White white)
{
    int count = 0;
    char16_t before = 0;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool continues = (unit == u'\n' && before == u'\r') ||
                               (QChar::isLowSurrogate(unit) && QChar::isHighSurrogate(before));
        if (!continues && (white == White::Counts || !isWhiteSpace(unit)))
            ++count;
        before = unit;
    }
    return count;
}

int countCodePoints(QStringView text, White white)
{
    if (std::none_of(text.begin(), text.end(), mayChangeInNfc))
        return countNfcCodePoints(text, white);
    return countNfcCodePoints(text.toString().normalized(QString::NormalizationForm_C), white);
}
} // namespace

int countWords(QStringView text, const CountingRule &rule)
{
    const Roles roles = rolesBy(rule);
    int words = 0;
    Run run = Run::None;
    const auto endRun = [&] {
        words += run == Run::Letters || (run == Run::Filler && !rule.ignoreLonePunctuation) ? 1 : 0;
        run = Run::None;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        Role role = roles[static_cast<std::size_t>(classAt(text, at))];
        // "--" stands for a dash between words, and is a word like any other where it stands alone.
        if (role == Role::Hyphens)
            role = isDoubleHyphen(text, at) && run != Run::None ? Role::Separator : Role::Filler;

        if (role == Role::Letter) {
            run = Run::Letters;
        } else if (role == Role::Separator) {
            endRun();
        } else if (role == Role::Filler) {
            run = std::max(run, Run::Filler);
        } else if (role == Role::Word) {
            words += run == Run::Letters ? 2 : 1;
            run = Run::Counted;
        }
    }
    endRun();
    return words;
}

int countCharacters(QStringView text)
{
    return countCodePoints(text, White::Counts);
}

int countCharactersNoSpaces(QStringView text)
{
    return countCodePoints(text, White::CountsNot);
}

int countIn(LimitUnit unit, QStringView text, const CountingRule &rule)
{
    switch (unit) {
    case LimitUnit::Words:
        return countWords(text, rule);
    case LimitUnit::Characters:
        return countCharacters(text);
    case LimitUnit::CharactersNoSpaces:
        return countCharactersNoSpaces(text);
    }
    Q_UNREACHABLE();
}

CountRange countRange(QStringView text)
{
    constexpr std::array presets = {CountingPreset::Spaces, CountingPreset::LibreOffice,
                                    CountingPreset::PortalStrict, CountingPreset::CkEditor};
    std::array<int, presets.size()> counts{};
    std::transform(presets.begin(), presets.end(), counts.begin(),
                   [text](CountingPreset preset) { return countWords(text, countingRule(preset)); });
    const auto [fewest, most] = std::minmax_element(counts.begin(), counts.end());
    return {*fewest, *most};
}
