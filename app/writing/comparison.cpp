#include "writing/comparison.h"

#include "writing/textparts.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace {
/// The most pairs of parts that are looked at: dtl's time and memory grow with them where little is shared.
constexpr qsizetype mostPairs = 4'000'000;
/// A word that is shared between two changes and no longer than this only breaks them up.
constexpr qsizetype shortWord = 8;

enum class Level { Paragraphs, Sentences, Words };

using Parts = QList<QStringView>;
using Numbers = std::vector<int>;

/// Parts that both texts have, or parts of one that stand where others stand in the other.
struct Run
{
    bool same = false;
    qsizetype before = 0; ///< the first part
    qsizetype beforeCount = 0;
    qsizetype after = 0;
    qsizetype afterCount = 0;
};

Level finer(Level level)
{
    return level == Level::Paragraphs ? Level::Sentences : Level::Words;
}

Parts partsOf(Level level, QStringView text)
{
    switch (level) {
    case Level::Paragraphs:
        return paragraphsOf(text);
    case Level::Sentences:
        return sentencesOf(text);
    case Level::Words:
        return wordsAndMarksOf(text);
    }
    Q_UNREACHABLE();
}

/// The text of @p count parts from @p first on, which lie side by side.
QStringView textOf(const Parts &parts, qsizetype first, qsizetype count)
{
    if (count == 0)
        return {};
    const QStringView last = parts.at(first + count - 1);
    return {parts.at(first).begin(), last.end()};
}

/// Equal parts get equal numbers.
Numbers numbersOf(const Parts &parts, QHash<QStringView, int> &known)
{
    Numbers numbers;
    numbers.reserve(static_cast<std::size_t>(parts.size()));
    for (const QStringView part : parts) {
        const int next = static_cast<int>(known.size());
        numbers.push_back(known.value(part, next));
        known.insert(part, numbers.back());
    }
    return numbers;
}

void extend(QList<Run> &runs, bool same, qsizetype beforeCount, qsizetype afterCount)
{
    if (beforeCount == 0 && afterCount == 0)
        return;
    if (runs.isEmpty() || runs.last().same != same) {
        const Run last = runs.isEmpty() ? Run() : runs.last();
        runs.append({same, last.before + last.beforeCount, 0, last.after + last.afterCount, 0});
    }
    runs.last().beforeCount += beforeCount;
    runs.last().afterCount += afterCount;
}

bool areTooMany(qsizetype before, qsizetype after)
{
    return after > 0 && before > mostPairs / after;
}

/// To be compared word by word.
bool areTooLong(QStringView before, QStringView after)
{
    return areTooMany(wordsAndMarksOf(before).size(), wordsAndMarksOf(after).size());
}

void extendByDtl(QList<Run> &runs, const Numbers &before, const Numbers &after)
{
    const auto beforeCount = static_cast<qsizetype>(before.size());
    const auto afterCount = static_cast<qsizetype>(after.size());
    if (before.empty() || after.empty() || areTooMany(beforeCount, afterCount)) {
        extend(runs, false, beforeCount, afterCount);
        return;
    }
    dtl::Diff<int, Numbers> diff(before, after);
    diff.compose();
    for (const auto &step : diff.getSes().getSequence()) {
        const bool same = step.second.type == dtl::SES_COMMON;
        extend(runs, same, step.second.type == dtl::SES_ADD ? 0 : 1,
               step.second.type == dtl::SES_DELETE ? 0 : 1);
    }
}

QList<Run> runsOf(const Parts &before, const Parts &after)
{
    QHash<QStringView, int> known;
    const Numbers a = numbersOf(before, known);
    const Numbers b = numbersOf(after, known);
    const auto [startA, startB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto [endA, endB] = std::mismatch(a.rbegin(), std::make_reverse_iterator(startA), b.rbegin(),
                                            std::make_reverse_iterator(startB));
    QList<Run> runs;
    extend(runs, true, startA - a.begin(), startB - b.begin());
    extendByDtl(runs, Numbers(startA, endA.base()), Numbers(startB, endB.base()));
    extend(runs, true, endA - a.rbegin(), endB - b.rbegin());
    return runs;
}

qsizetype inkOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar character) { return !character.isSpace(); });
}

/// Two texts on different things share a few small words, and to mark each of the others would be confetti.
bool haveLittleInCommon(const QList<Run> &runs, const Parts &before, const Parts &after)
{
    qsizetype shared = 0;
    for (const Run &run : runs) {
        if (run.same)
            shared += inkOf(textOf(before, run.before, run.beforeCount));
    }
    return shared * 3 <
           std::min(inkOf(textOf(before, 0, before.size())), inkOf(textOf(after, 0, after.size())));
}

class Comparer
{
public:
    Comparison result(QStringView before, QStringView after)
    {
        compare(Level::Paragraphs, before, after);
        endChange();
        return behindMarks(joined());
    }

private:
    void compare(Level level, QStringView before, QStringView after)
    {
        const Parts a = partsOf(level, before);
        const Parts b = partsOf(level, after);
        const QList<Run> runs = runsOf(a, b);
        if (level == Level::Words && haveLittleInCommon(runs, a, b)) {
            addChange(before, after);
            return;
        }
        for (const Run &run : runs)
            addRun(level, run, a, b);
    }

    void addRun(Level level, const Run &run, const Parts &a, const Parts &b)
    {
        const QStringView before = textOf(a, run.before, run.beforeCount);
        const QStringView after = textOf(b, run.after, run.afterCount);
        if (run.same)
            addSame(before);
        else if (level == Level::Words || before.isEmpty() || after.isEmpty())
            addChange(before, after);
        else if (run.beforeCount == run.afterCount &&
                 (level == Level::Paragraphs || areTooLong(before, after)))
            for (qsizetype i = 0; i < run.beforeCount; ++i)
                compare(finer(level), a.at(run.before + i), b.at(run.after + i));
        else
            compare(finer(level), before, after);
    }

    void addSame(QStringView text)
    {
        endChange();
        if (m_pieces.isEmpty() || m_pieces.last().kind != ComparedPiece::Kind::Same)
            m_pieces.append({ComparedPiece::Kind::Same, {}});
        m_pieces.last().text += text;
    }

    void addChange(QStringView before, QStringView after)
    {
        m_removed += before;
        m_added += after;
    }

    void endChange()
    {
        if (!m_removed.isEmpty())
            m_pieces.append({ComparedPiece::Kind::Removed, m_removed});
        if (!m_added.isEmpty())
            m_pieces.append({ComparedPiece::Kind::Added, m_added});
        m_removed.clear();
        m_added.clear();
    }

    /// The pieces, less those shared ones that only break up a change.
    Comparison joined()
    {
        const Comparison pieces = std::exchange(m_pieces, {});
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const ComparedPiece &piece = pieces.at(i);
            if (piece.kind == ComparedPiece::Kind::Same && !breaksUp(pieces, i))
                addSame(piece.text);
            else
                addChange(piece.kind == ComparedPiece::Kind::Added ? QStringView() : piece.text,
                          piece.kind == ComparedPiece::Kind::Removed ? QStringView() : piece.text);
        }
        endChange();
        return std::exchange(m_pieces, {});
    }

    static bool breaksUp(const Comparison &pieces, qsizetype at)
    {
        const QStringView text = pieces.at(at).text;
        if (at == 0 || at + 1 == pieces.size() || text.contains(u'\n'))
            return false;
        const QStringView word = text.trimmed();
        if (word.isEmpty())
            return true;
        const qsizetype least = std::min(pieces.at(at - 1).text.size(), pieces.at(at + 1).text.size());
        return word.size() <= std::min(shortWord, least) && wordsAndMarksOf(word).size() == 1;
    }

    /// What was put in or taken out between two full stops goes with the second of them, as it was written.
    static Comparison behindMarks(Comparison pieces)
    {
        for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
            ComparedPiece &before = pieces[i - 1];
            ComparedPiece &change = pieces[i];
            ComparedPiece &after = pieces[i + 1];
            const bool alone = before.kind == ComparedPiece::Kind::Same && after.kind == before.kind;
            if (!alone || !change.text.front().isPunct())
                continue;
            const QString mark = wordsAndMarksOf(change.text).constFirst().toString();
            const bool parts = after.text == mark && i + 2 < pieces.size(); // two changes from each other
            if (parts || wordsAndMarksOf(after.text).constFirst() != mark)
                continue;
            before.text += mark;
            change.text = change.text.mid(mark.size()) + mark;
            after.text.remove(0, mark.size());
        }
        pieces.removeIf([](const ComparedPiece &piece) { return piece.text.isEmpty(); });
        return pieces;
    }

    Comparison m_pieces;
    QString m_removed;
    QString m_added;
};
} // namespace

Comparison compareTexts(const QString &before, const QString &after)
{
    return Comparer().result(before, after);
}
