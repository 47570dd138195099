#include "writing/textparts.h"

#include "writing/characterclass.h"

#include <QChar>

namespace {
enum class Mark { LineBreak, Space, Word, Punctuation };

struct Character
{
    qsizetype length = 1; ///< with what belongs to it: low surrogate, combining marks, joiners
    Mark mark = Mark::Word;
};

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

/// Belongs to the character before it.
bool continues(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

bool isPunctuation(char32_t codePoint)
{
    return QChar::isPunct(codePoint) && codePoint != U'_' && codePoint != U'@' && codePoint != U'#';
}

Character characterAt(QStringView text, qsizetype at)
{
    const char32_t first = codePointAt(text, at);
    Character character;
    character.length = QChar::requiresSurrogates(first) ? 2 : 1;
    if (first == U'\n') {
        character.mark = Mark::LineBreak;
        return character;
    }
    if (!QChar::requiresSurrogates(first) && isWhiteSpace(static_cast<char16_t>(first)))
        character.mark = Mark::Space;
    else if (isPunctuation(first))
        character.mark = Mark::Punctuation;
    while (at + character.length < text.size()) {
        const char32_t next = codePointAt(text, at + character.length);
        if (!continues(next))
            break;
        character.length += QChar::requiresSurrogates(next) ? 2 : 1;
    }
    return character;
}

/// A hyphen or apostrophe between two letters is part of their word, and a point of its number.
bool isInsideWord(QStringView text, qsizetype at)
{
    constexpr QStringView joining = u"'’-\u2010\u2011.,/&";
    return joining.contains(text[at]) && at + 1 < text.size() && characterAt(text, at + 1).mark == Mark::Word;
}

qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const Character character = characterAt(text, at);
        if (character.mark != Mark::Word && !isInsideWord(text, at))
            break;
        at += character.length;
    }
    return at;
}

qsizetype endOfSpace(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const Character character = characterAt(text, at);
        if (character.mark != Mark::Space)
            break;
        at += character.length;
    }
    return at;
}

bool endsSentence(QChar mark)
{
    return mark == u'.' || mark == u'!' || mark == u'?' || mark == u'…' || mark == u'。';
}
} // namespace

QList<QStringView> paragraphsOf(QStringView text)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype at = text.indexOf(u'\n', begin);
        const qsizetype end = at < 0 ? text.size() : at + 1;
        parts.append(text.sliced(begin, end - begin));
        begin = end;
    }
    return parts;
}

QList<QStringView> sentencesOf(QStringView text)
{
    QList<QStringView> parts;
    const QList<QStringView> words = wordsAndMarksOf(text);
    qsizetype begin = 0;
    qsizetype at = 0;
    bool ended = false;
    for (const QStringView word : words) {
        at += word.size();
        const bool space = isWhiteSpace(word.front().unicode());
        if (word == u"\n" || (space && ended)) {
            parts.append(text.sliced(begin, at - begin));
            begin = at;
        }
        const bool closes = ended && QChar::isPunct(codePointAt(word, 0)); // a bracket or quotation mark
        ended = closes || endsSentence(word.back());
    }
    if (begin < text.size())
        parts.append(text.sliced(begin));
    return parts;
}

QList<QStringView> wordsAndMarksOf(QStringView text)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const Character character = characterAt(text, begin);
        qsizetype end = begin + character.length;
        if (character.mark == Mark::Word)
            end = endOfWord(text, end);
        else if (character.mark == Mark::Space)
            end = endOfSpace(text, end);
        parts.append(text.sliced(begin, end - begin));
        begin = end;
    }
    return parts;
}
