#include "writing/pastecomparison.h"

#include "writing/characterclass.h"
#include "writing/comparison.h"
#include "writing/counting.h"

#include <QList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What a form may write in another way without changing a word.
struct Folding
{
    bool spaces = true;
    bool quotes = true;
    bool dashes = true; ///< and ellipses
    bool keepLines = false;
};

struct Folded
{
    QString text;
    QList<qsizetype> at; ///< where each unit stood
};

/// A piece of the folded text in place of one unit; empty where nothing stands for it.
QString standIn(QChar unit, const Folding &folding)
{
    const CharacterClass kind = classOf(unit.unicode());
    if (folding.spaces && kind == CharacterClass::Invisible)
        return {};
    if (folding.spaces && kind == CharacterClass::Space)
        return folding.keepLines && unit == u'\n' ? u"\n"_s : u" "_s;
    if (folding.quotes && unit >= u'\u2018' && unit <= u'\u201b')
        return u"'"_s;
    if (folding.quotes && unit >= u'\u201c' && unit <= u'\u201f')
        return u"\""_s;
    if (folding.dashes && unit >= u'\u2010' && unit <= u'\u2015')
        return u"-"_s;
    if (folding.dashes && unit == u'\u2026')
        return u"..."_s;
    return unit;
}

Folded folded(const QString &text, const Folding &folding)
{
    Folded result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString piece = standIn(text.at(i), folding);
        const QChar last = result.text.isEmpty() ? u' ' : result.text.back();
        const bool isSpace = piece == u" " || piece == u"\n";
        if (folding.spaces && isSpace && (last == u' ' || last == u'\n')) {
            if (piece == u"\n" && !result.text.isEmpty())
                result.text.back() = u'\n';
            continue;
        }
        if (folding.dashes && piece == u"-" && last == u'-')
            continue;
        result.text += piece;
        result.at.insert(result.at.size(), piece.size(), i);
    }
    while (folding.spaces && !result.text.isEmpty() && result.text.back().isSpace()) {
        result.text.chop(1);
        result.at.removeLast();
    }
    return result;
}

/// As it came, but for the kind of its line ends and what is around it.
QString received(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C);
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return plain.trimmed();
}

/// A form that cuts by units leaves half of a pair, or a sign for what it could not read.
QString withoutTornEnd(QString text)
{
    while (!text.isEmpty() && (text.back().isHighSurrogate() || text.back() == QChar::ReplacementCharacter))
        text.chop(1);
    return text;
}

constexpr int quotedWords = 6;
constexpr int quotedCharacters = 60;

QString lastWordsOf(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return words.mid(std::max<qsizetype>(0, words.size() - quotedWords)).join(u' ').right(quotedCharacters);
}

QString firstWordsOf(const QString &text)
{
    return text.simplified().split(u' ').mid(0, quotedWords).join(u' ').left(quotedCharacters);
}

bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

void noteCut(PastedBack &outcome, const QString &copied, qsizetype end, const CountingRule &rule)
{
    outcome.kind = PastedBack::Kind::CutOff;
    const QString there = copied.left(end);
    outcome.withinWord = isOfWord(copied.at(end)) && isOfWord(copied.at(end - 1));
    qsizetype whole = end;
    while (outcome.withinWord && whole > 0 && !isWhiteSpace(copied.at(whole - 1).unicode()))
        --whole;
    outcome.arrived = countWords(copied.left(whole), rule);
    outcome.missing = countWords(copied, rule) - outcome.arrived;
    outcome.lastArrived = lastWordsOf(there);
    outcome.firstMissing = firstWordsOf(copied.mid(end));
    outcome.comparison = {{ComparedPiece::Kind::Same, there},
                          {ComparedPiece::Kind::Removed, copied.mid(end)}};
}

void noteChanges(PastedBack &outcome, const QString &copied, const QString &back, const CountingRule &rule)
{
    outcome.kind = PastedBack::Kind::Changed;
    Folding folding;
    folding.keepLines = true;
    QString before = folded(copied, folding).text;
    QString after = folded(back, folding).text;
    if (before.count(u'\n') != after.count(u'\n')) { // its lines are its own: no news
        before.replace(u'\n', u' ');
        after.replace(u'\n', u' ');
    }
    outcome.comparison = compareTexts(before, after);
    const ComparedPiece &last = outcome.comparison.constLast();
    if (last.kind == ComparedPiece::Kind::Removed) {
        outcome.missing = countWords(last.text, rule);
        outcome.firstMissing = firstWordsOf(last.text);
    }
}

void noteHarmless(PastedBack &outcome, const QString &copied, const QString &back)
{
    outcome.kind = PastedBack::Kind::Harmless;
    const auto differs = [&](const Folding &folding) {
        return folded(copied, folding).text != folded(back, folding).text;
    };
    Folding allButOne;
    allButOne.spaces = false;
    outcome.spaces = differs(allButOne);
    allButOne = {};
    allButOne.quotes = false;
    outcome.quotes = differs(allButOne);
    allButOne = {};
    allButOne.dashes = false;
    outcome.dashes = differs(allButOne);
}
} // namespace

PastedBack comparePasted(const QString &copied, const QString &back, const CountingRule &rule)
{
    PastedBack outcome;
    const QString sent = received(copied);
    const QString came = received(back);
    if (sent == came)
        return outcome;
    const Folded words = folded(sent, {});
    const QString shown = folded(came, {}).text;
    const QString begin = withoutTornEnd(shown);
    if (words.text == shown)
        noteHarmless(outcome, sent, came);
    else if (!begin.isEmpty() && words.text.size() > begin.size() && words.text.startsWith(begin))
        noteCut(outcome, sent, words.at.at(begin.size()), rule);
    else
        noteChanges(outcome, sent, came, rule);
    return outcome;
}
