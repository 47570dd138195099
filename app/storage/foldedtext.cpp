#include "storage/foldedtext.h"

namespace {
constexpr char32_t firstDiacritic = 0x300;
constexpr char32_t lastDiacritic = 0x36F;

bool isDiacritic(char32_t c)
{
    return c >= firstDiacritic && c <= lastDiacritic;
}

bool isOfAWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

/// The letter without its marks, one after the other: ǖ is ü with a mark, and ü a u with one. A syllable that
/// is made of letters (Hangul) stays what it is.
char32_t withoutMarks(char32_t c)
{
    while (QChar::decompositionTag(c) == QChar::Canonical) {
        const auto parts = QChar::decomposition(c).toUcs4();
        if (parts.size() != 2 || !isDiacritic(parts.at(1)))
            break;
        c = parts.at(0);
    }
    return c;
}

void append(QString &text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text += QChar::highSurrogate(c);
        text += QChar::lowSurrogate(c);
    } else {
        text += QChar(char16_t(c));
    }
}

/// One code point of the text and how many units it takes.
struct Step
{
    char32_t c = 0;
    int units = 1;
};

Step stepAt(const QString &text, int at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text.at(at + 1)), 2};
    return {unit.unicode(), 1};
}

/// What @p c is within a word: 0 where it ends one.
char32_t folded(char32_t c)
{
    if (c < 0x80) {
        const bool upper = c >= U'A' && c <= U'Z';
        const bool kept = upper || (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        return upper ? c + 0x20 : kept ? c : 0;
    }
    return isOfAWord(c) ? QChar::toCaseFolded(withoutMarks(c)) : 0;
}

FoldedText folding(const QString &text, bool withPlaces)
{
    FoldedText result;
    result.text.reserve(text.size() + 2);
    result.text += u' ';
    bool inWord = false;
    int start = 0;
    const auto endWord = [&](int at) {
        if (inWord && withPlaces)
            result.words.last().length = at - start;
        if (inWord)
            result.text += u' ';
        inWord = false;
    };
    for (int at = 0; at < text.size();) {
        const Step step = stepAt(text, at);
        const char32_t c = folded(step.c);
        if (c == 0 && !(inWord && isDiacritic(step.c)))
            endWord(at);
        if (c != 0 && !inWord) {
            start = at;
            inWord = true;
            if (withPlaces)
                result.words.append({int(result.text.size()), at, 0});
        }
        if (c != 0)
            append(result.text, c);
        at += step.units;
    }
    endWord(int(text.size()));
    return result;
}
} // namespace

QString fold(const QString &text)
{
    return folding(text, false).text;
}

FoldedText foldWithPlaces(const QString &text)
{
    return folding(text, true);
}
