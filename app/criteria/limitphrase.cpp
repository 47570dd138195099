#include "criteria/limitphrase.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostPlausible = 100'000;

const QRegularExpression &limitWords()
{
    static const QRegularExpression words(
        u"(?<lead>(?:word|character) (?:limit|count)s?(?: is| of)?\\s?[:=\u2013-]?\\s*|limit(?:ed)?(?: "
        u"(?:of|to|is))?\\s?:?\\s*|"
        u"length\\s?:\\s*|"
        u"(?:a )?max(?:imum)?(?:\\.| of| length| is)*\\s?:?\\s*|up to(?: a maximum of)?\\s+|"
        u"(?:in )?(?:no|not) (?:more|longer|greater) than\\s+|no longer than\\s+|be (?:longer|more) "
        u"than\\s+|(?:in )?(?:under|fewer "
        u"than|less than|within)\\s+|"
        u"(?:must|should|may|can)? ?not (?:exceed|be (?:more|longer) than)\\s+|at most\\s+|no "
        u"(?:entry|answer|statement|submission|nomination|response|section) (?:may|can|should|must) "
        u"exceed\\s+|\u2264\\s*)?"
        u"(?:(?:between )?(?<fewest>\\d[\\d,]*)\\s?(?:-|\u2013|\u2014|to|and)\\s?)?(?<most>\\d[\\d,]*)"
        u"(?<unit>[ -]?(?:words?|characters?|chars?)\\b|(?=\\s*(?:[).]|$|(?:under|per|for|in) "
        u"(?:each|every|any)\\b)))"
        u"(?<spaces>,? (?:inc(?:luding|l)?\\.?|with|exc(?:luding|l)?\\.?|without|not including|not counting) "
        u"spaces|"
        u" \\((?:inc(?:luding|l)?\\.?|with|exc(?:luding|l)?\\.?|without|not including|not counting) "
        u"spaces\\))?"
        u"(?<trail> ?(?:max(?:imum)?|limit|or (?:less|fewer))\\b\\.?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

LimitScope scopeIn(const QString &line)
{
    static const QRegularExpression question(
        u"\\b(per|each|every|for each|any|no) (one )?(question|answer|response)s?\\b|\\banswers? (must|should|may|can)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression section(u"\\b(per|each|every|for each|any|no)( of the)?( \\w+)? "
                                            u"?(section|criteri(on|a)|area|heading|part|box|field)s?\\b|"
                                            u"\\beach\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression entry(
        u"\\b((total|whole|entire|full) "
        u"(entry|submission|statement|application|word)|"
        u"(entry|entries|submissions?|statements?|nominations?|applications?|supporting statement) "
        u"(must|should|may|can|is|are|needs?)|(your|the|per) (entry|submission|statement|nomination|application))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression together(
        u"\\b(in total|in all|altogether|overall|across (all|the|your|both))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (together.match(line).hasMatch())
        return LimitScope::WholeEntry;
    if (question.match(line).hasMatch())
        return LimitScope::EachQuestion;
    if (section.match(line).hasMatch())
        return LimitScope::EachSection;
    return entry.match(line).hasMatch() ? LimitScope::WholeEntry : LimitScope::Here;
}

int numberIn(QString digits)
{
    return digits.remove(u',').toInt();
}

LimitUnit unitIn(const QString &line, const QRegularExpressionMatch &match)
{
    const QString unit = match.captured(u"unit"_s) + match.captured(u"lead"_s);
    if (!unit.contains("char"_L1, Qt::CaseInsensitive))
        return LimitUnit::Words;
    static const QRegularExpression without(u"exc|without|not (?:incl|count)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const bool noSpaces = without.match(match.captured(u"spaces"_s)).hasMatch() ||
                          line.contains("excluding spaces"_L1, Qt::CaseInsensitive);
    return noSpaces ? LimitUnit::CharactersNoSpaces : LimitUnit::Characters;
}

/// "minimum 100 words"
int fewestIn(const QString &line)
{
    static const QRegularExpression fewest(
        u"\\b(?:min(?:imum)?(?: of)?|at least|no (?:fewer|less) than)\\.?:? (\\d[\\d,]*)(?:[ -]?(?:words?|char)|,| and)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return numberIn(fewest.match(line).captured(1));
}

/// Whether the words about a number are a rule: in brackets, said to be the most, or alone in the line.
bool isRule(const QString &line, const QRegularExpressionMatch &match)
{
    const QString unit = match.captured(u"unit"_s).trimmed();
    const QString lead = match.captured(u"lead"_s);
    if (unit.isEmpty())
        return line.startsWith("words:"_L1, Qt::CaseInsensitive) ||
               lead.contains("word"_L1, Qt::CaseInsensitive) || lead.contains("char"_L1, Qt::CaseInsensitive);
    if (!lead.trimmed().isEmpty() || !match.captured(u"trail"_s).isEmpty() ||
        match.capturedLength(u"fewest"_s) > 0)
        return true;
    static const QRegularExpression opens(u"(?:[(\\[\u2013\u2014:-]|\\d \\p{L}{1,20} ?/)\\s*$"_s);
    static const QRegularExpression closes(u"^[^\\w]*$|^\\s*(each|per)\\b|^\\s*[)\\]]"_s);
    const bool opened = opens.match(line.left(match.capturedStart())).hasMatch();
    const bool closed = closes.match(line.mid(match.capturedEnd())).hasMatch();
    return (opened && closed) || (match.capturedStart() == 0 && closed);
}

/// "200 gair / 200 words": the same in another language before it.
void takeTwin(const QString &line, const QString &most, LimitPhrase &phrase)
{
    static const QRegularExpression twin(u"(\\d[\\d,]*) \\p{L}{1,20} ?/ ?$"_s);
    const qsizetype longest = 40;
    const qsizetype from = std::max<qsizetype>(0, phrase.begin - longest);
    const auto before = twin.match(line.mid(from, phrase.begin - from));
    if (!before.hasMatch() || before.captured(1) != most)
        return;
    phrase.length += before.capturedLength();
    phrase.begin -= before.capturedLength();
}

/// Takes the brackets about a phrase along.
void widen(const QString &line, LimitPhrase &phrase)
{
    static const QRegularExpression opens(u"\\s*[(\\[][^()\\[\\]]*$"_s);
    static const QRegularExpression closes(u"^[^()\\[\\]]*[)\\]]\\s*[.]?"_s);
    const auto before = opens.match(line.left(phrase.begin));
    const auto after = closes.match(line.mid(phrase.begin + phrase.length));
    if (before.hasMatch() && after.hasMatch()) {
        phrase.length += phrase.begin - before.capturedStart() + after.capturedLength();
        phrase.begin = before.capturedStart();
    }
}

bool saysNothingElse(const QString &line, const LimitPhrase &phrase)
{
    static const QRegularExpression other(
        u"\\b(?!(\\d+|please|note|that|the|a|an|your|is|are|of|for|to|in|at|answers?|responses?|limit|limits|"
        u"limited|word|words|"
        u"count|characters?|maximum|max|and|each|every|per|any|question|section|criteri(?:on|a)|area|heading|"
        u"part|entry|entries|"
        u"submissions?|statement|total|overall|must|should|may|not|be|exceed|no|more|than|length|"
        u"approximately|about|all|"
        u"minimum|min|whole|application|statements|sections|it|under|single|longer|altogether|has|have|nominations?|applications?|keep|provide|should|need|needs|please|aim(?= for)|around|responses|applies|there|you|have|can|use|up|write|with|spaces|including)\\b)[\\w']+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString rest = line.left(phrase.begin) + u' ' + line.mid(phrase.begin + phrase.length);
    return !other.match(rest).hasMatch();
}
} // namespace

std::optional<LimitPhrase> limitIn(const QString &line)
{
    const bool hasNumber =
        std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!hasNumber)
        return std::nullopt;
    for (auto matches = limitWords().globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int most = numberIn(match.captured(u"most"_s));
        if (most < 5 || most > mostPlausible || !isRule(line, match))
            continue;
        LimitPhrase phrase;
        phrase.limit = {unitIn(line, match), numberIn(match.captured(u"fewest"_s)), most, Provenance::Page};
        if (phrase.limit.fewest == 0)
            phrase.limit.fewest = fewestIn(line);
        if (phrase.limit.fewest >= most)
            continue;
        phrase.begin = match.capturedStart();
        phrase.length = match.capturedLength();
        phrase.scope = scopeIn(line);
        takeTwin(line, match.captured(u"most"_s), phrase);
        widen(line, phrase);
        phrase.isWholeLine = saysNothingElse(line, phrase);
        return phrase;
    }
    return std::nullopt;
}

QString withoutLimit(const QString &line)
{
    const auto phrase = limitIn(line);
    if (!phrase)
        return line;
    static const QRegularExpression dash(u"[\\s\u2013\u2014:,;-]+$"_s);
    const bool atEnd = phrase->begin + phrase->length >= line.size();
    const bool bracketed = line.mid(phrase->begin, phrase->length).trimmed().startsWith(u'(') ||
                           line.mid(phrase->begin, phrase->length).trimmed().startsWith(u'[');
    if (!atEnd && !bracketed)
        return line;
    const QString before = line.left(phrase->begin);
    const QString after = line.mid(phrase->begin + phrase->length);
    const bool isTwice = atEnd && QStringView(line).mid(phrase->begin, phrase->length).contains(u'/');
    // Within a sentence the words are needed.
    if (!bracketed && !isTwice && !before.isEmpty() && !dash.match(before).hasMatch() &&
        !before.trimmed().endsWith(u'.') && !before.trimmed().endsWith(u'?'))
        return line;
    static const QString closing = u",;.:?"_s;
    const bool goesOn = !after.isEmpty() && !closing.contains(after.front());
    QString rest = (before + (goesOn ? u" "_s : QString()) + after).simplified();
    rest.remove(dash);
    return rest;
}
