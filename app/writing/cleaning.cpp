#include "writing/cleaning.h"

#include <QStringView>

#include <algorithm>

namespace {
constexpr char16_t zeroWidthNonJoiner = 0x200c;
constexpr char16_t zeroWidthJoiner = 0x200d;
constexpr int mostBlankLines = 2;

bool isSpecialSpace(char16_t unit)
{
    return unit == 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit == 0x202f || unit == 0x205f ||
           unit == 0x3000;
}

/// Form feed, vertical tab, next line and Unicode's separators; a carriage return is looked at before.
bool endsLine(char16_t unit)
{
    return unit == u'\n' || unit == 0x0b || unit == 0x0c || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

/// Soft hyphen, zero-width space, word joiner, byte order mark, the place of a picture, and control
/// characters.
bool neverShows(char16_t unit)
{
    return unit == 0xad || unit == 0x200b || unit == 0x2060 || unit == 0xfeff || unit == 0xfffc ||
           (unit < 0x20 && unit != u'\t') || (unit >= 0x7f && unit < 0xa0);
}

void appendCleaned(QString &cleaned, char16_t unit)
{
    if (endsLine(unit))
        cleaned += u'\n';
    else if (isSpecialSpace(unit))
        cleaned += u' ';
    else if (unit == 0x2011)
        cleaned += u'-';
    else if (unit == 0xf0b7 || unit == 0xf0a7) // a bullet in the fonts Symbol and Wingdings
        cleaned += u'\u2022';
    else if (!neverShows(unit))
        cleaned += QChar(unit);
}

QString withPlainCharacters(QStringView text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\r')
            appendCleaned(cleaned, text[i].unicode());
        else if (i + 1 == text.size() || text[i + 1] != u'\n')
            cleaned += u'\n';
    }
    return cleaned;
}

/// Whether a joiner after @p before can change how the text looks: in emoji and in the scripts of Asia, never
/// in the Latin alphabet. What counts is the last character that is not a mark upon another.
bool canJoin(QStringView before)
{
    while (!before.isEmpty()) {
        char32_t last = before.back().unicode();
        before.chop(1);
        if (QChar::isLowSurrogate(last) && !before.isEmpty() && before.back().isHighSurrogate()) {
            last = QChar::surrogateToUcs4(before.back().unicode(), static_cast<char16_t>(last));
            before.chop(1);
        }
        if (!QChar::isMark(last))
            return last > 0x7f && QChar::script(last) != QChar::Script_Latin &&
                   (QChar::isLetter(last) || QChar::isSymbol(last));
    }
    return false;
}

QString withoutIdleJoiners(QStringView text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (const QChar character : text) {
        const bool joiner = character == zeroWidthJoiner || character == zeroWidthNonJoiner;
        if (!joiner || canJoin(cleaned))
            cleaned += character;
    }
    return cleaned;
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

QString withFewBlankLines(QStringView text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    int blank = 0;
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = text.sliced(from, end - from);
        blank = isBlank(line) ? blank + 1 : 0;
        if (blank <= mostBlankLines) {
            cleaned += line;
            if (found >= 0)
                cleaned += u'\n';
        }
        from = end + 1;
    }
    return cleaned;
}
} // namespace

QString cleanedText(const QString &pasted)
{
    const QString plain = withoutIdleJoiners(withPlainCharacters(pasted));
    return withFewBlankLines(plain.normalized(QString::NormalizationForm_C));
}
