#include "criteria/pagetitle.h"

#include "criteria/announcements.h"
#include "criteria/cues.h"
#include "criteria/sectionnames.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestTitle = 120;
constexpr qsizetype mostWords = 16;
constexpr int mostHeadLines = 6;
constexpr int mostCandidates = 12;

QString why(const char *sentence)
{
    return QCoreApplication::translate("PageTitle", sentence);
}

struct Candidate
{
    qsizetype index = -1; ///< of a line; -1: the title in the page's code
    PageTitle parts;
    int weight = 0;
};

QString folded(const QString &text)
{
    static const QRegularExpression noWord(u"[^\\p{L}\\p{N}]+"_s);
    return text.toCaseFolded().replace(u'&', u"and"_s).replace(noWord, u" "_s).trimmed();
}

QStringList foldedLines(const TakenLines &lines)
{
    QStringList words;
    for (qsizetype i = 0; i < lines.size(); ++i)
        words += folded(lines.text(i));
    return words;
}

bool isTitleShaped(const PageLine &line)
{
    const QString &text = line.block.text;
    static const QString ends = u".?!:;,"_s;
    return !line.isItem() && text.size() <= longestTitle && text.count(u' ') < mostWords &&
           !ends.contains(text.back());
}

/// Two titles of one category, where a page was copied from last year's: half of their words agree.
bool isAlike(const QString &left, const QString &right)
{
    const QStringList words = folded(left).split(u' ');
    const QStringList others = folded(right).split(u' ');
    qsizetype same = 0;
    for (const QString &word : words)
        same += others.contains(word) ? 1 : 0;
    return same * 2 >= qMax(words.size(), others.size());
}

QList<Candidate> candidatesIn(const TakenLines &lines, const Page &page, const SectionNames &names)
{
    QList<Candidate> candidates;
    bool atHead = true;
    for (qsizetype i = lines.nextOpen(-1); i >= 0 && candidates.size() < mostCandidates;
         i = lines.nextOpen(i)) {
        const PageLine &line = lines.line(i);
        const bool isTop = line.block.kind == Block::Kind::Heading && line.block.level == 1;
        const bool shaped = isTitleShaped(line) && !names.has(line.block.text);
        atHead = atHead && shaped && candidates.size() < mostHeadLines;
        const qsizetype next = lines.nextOpen(i);
        const bool isOverItems =
            next > 0 && lines.line(next).isItem() && lines.announced(next) == Announces::Nothing;
        if (atHead && !candidates.isEmpty() && isOverItems)
            atHead = false; // a heading of what follows
        if (lines.announced(i) != Announces::Nothing)
            continue;
        if (atHead || (isTop && !names.has(line.block.text)))
            candidates.append({i, titleParts(line.block.text)});
    }
    if (!page.title.isEmpty())
        candidates.append({-1, titleParts(page.title)});
    return candidates;
}

/// Where one title is another with something before or behind it, that is the programme.
void partByEachOther(QList<Candidate> &candidates)
{
    static const QRegularExpression parting(u"\\s*[|:\u00B7\u2013\u2014]\\s*|\\s+-\\s+"_s);
    for (Candidate &candidate : candidates) {
        const QStringList segments = candidate.parts.title.split(parting, Qt::SkipEmptyParts);
        if (segments.size() != 2)
            continue;
        for (const Candidate &other : candidates) {
            for (const qsizetype same : {0, 1}) {
                if (folded(segments.at(same)) != folded(other.parts.title))
                    continue;
                candidate.parts.title = segments.at(same);
                candidate.parts.programme = segments.at(1 - same);
            }
        }
    }
}

/// A title in capitals as the page writes it elsewhere, where it does.
QString readable(const QString &title, const TakenLines &lines)
{
    if (title.toUpper() != title || title.toLower() == title)
        return title;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &text = lines.text(i);
        if (text != title && text.size() == title.size() && text.toUpper() == title)
            return text;
    }
    return title;
}

/// @p words are those of the lines, folded.
int weightOf(const Candidate &candidate, const TakenLines &lines, const QStringList &words)
{
    static const QRegularExpression award(
        u"\\b(award|prize|medal|of the year|initiative|project|team|leader|champion|excellence|innovation|best)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (candidate.parts.title.isEmpty())
        return -1;
    int weight = award.match(candidate.parts.title).hasMatch() ? 5 : 0;
    const QString wanted = folded(candidate.parts.title);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i != candidate.index && words.at(i) == wanted)
            weight += 2;
    }
    if (candidate.index < 0)
        return weight;
    const Block &block = lines.line(candidate.index).block;
    weight += block.kind == Block::Kind::Heading && block.level == 1 ? 4 : 0;
    return weight + (candidate.parts.programme.isEmpty() ? 1 : 0) + 1;
}

/// The year of the awards where the page says it outside its title.
QString yearIn(const TakenLines &lines)
{
    static const QRegularExpression year(
        u"\\bAwards?\\s+(20\\d\\d)\\b|\\b(20\\d\\d) [\\p{L} ]{0,40}\\bAwards\\b"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = year.match(lines.text(i));
        if (match.hasMatch())
            return match.captured(1) + match.captured(2);
    }
    return {};
}

void takeOthers(TakenLines &lines, const QList<Candidate> &candidates, qsizetype chosen, PageTitle &best)
{
    for (const Candidate &candidate : candidates) {
        const PageTitle &other = candidate.parts;
        if (best.programme.isEmpty() || (best.year.isEmpty() && !other.year.isEmpty())) {
            best.programme = other.programme.isEmpty() ? best.programme : other.programme;
            best.year = other.year.isEmpty() ? best.year : other.year;
        }
        const bool same = folded(other.title) == folded(best.title);
        if (other.title.isEmpty()) {
            if (candidate.index >= 0)
                lines.take(candidate.index, PartKind::LeftOut,
                           why(QT_TRANSLATE_NOOP("PageTitle", "It names the programme.")));
        } else if (!same && (isAlike(other.title, best.title) || !other.programme.isEmpty())) {
            best.notes +=
                QCoreApplication::translate("PageTitle", "The page also calls itself ‘%1’.").arg(other.title);
            if (candidate.index >= 0)
                lines.takeUnsure(
                    candidate.index, PartKind::LeftOut,
                    why(QT_TRANSLATE_NOOP("PageTitle", "It is a title too, and says something else.")));
        } else if (!same && candidate.index >= 0 && candidate.index < chosen) {
            lines.take(candidate.index, PartKind::LeftOut,
                       why(QT_TRANSLATE_NOOP("PageTitle", "It stands above the title.")));
        }
    }
}

void takeSame(TakenLines &lines, const QStringList &words, const PageTitle &best, qsizetype chosen)
{
    const QString wanted = folded(best.title);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &text = lines.text(i);
        if (i == chosen || !lines.isOpen(i) || text.size() > 2 * longestTitle)
            continue;
        const bool same = words.at(i) == wanted ||
                          (words.at(i).contains(wanted) && folded(titleParts(text).title) == wanted);
        if (same)
            lines.take(i, PartKind::LeftOut,
                       why(QT_TRANSLATE_NOOP("PageTitle", "It is the title once more.")));
    }
}

/// A title that was copied twice, once of what the eye sees and once of what is read out.
QString onceOnly(const QString &title)
{
    constexpr qsizetype shortest = 6;
    const qsizetype half = title.size() / 2;
    const QString first = title.left(half).trimmed();
    return half >= shortest && first == title.mid(title.size() - half).trimmed() ? first : title;
}
} // namespace

PageTitle titleParts(const QString &text)
{
    static const QRegularExpression year(u"\\b(20\\d\\d)\\b"_s);
    static const QRegularExpression leading(
        u"^(?<programme>[^|:]*?\\b(?:Awards|AWARDS|awards|Prizes|Award "
        u"20\\d\\d)\\b(?:\\s*[\u2019']?\\d{2,4}(?:[/-]\\d{2,4})?)?)"
        u"\\s*(?:[|:\u00B7\u2013\u2014]|\\s-|-\\s)\\s*(?<title>\\S.*)$"_s);
    static const QRegularExpression trailing(
        u"^(?<title>.*\\S)\\s*(?:[|:\u00B7\u2013\u2014]|\\s-\\s)\\s*(?<programme>[^|:]*\\b(?:Awards|AWARDS|awards|Prizes)\\b[^|:]*)$"_s);
    static const QRegularExpression lone(
        u"^(?:The )?(?:20\\d\\d )?[\\p{L}&'/ ]*\\b(?:Awards|Prizes|Honours)\\b(?: 20\\d\\d)?$|^[\\p{L}&' ]+ 20\\d\\d$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression category(u"^(?:award )?category(?: \\d{1,2})?\\s*[:\u2013\u2014-]\\s*"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    PageTitle parts;
    parts.title = text.simplified();
    static const QRegularExpression dated(
        u"^(?<title>[^|]*\\S)\\s*\\|\\s*(?<programme>[^|]*\\b20\\d\\d\\b[^|]*)$"_s);
    for (const QRegularExpression &pattern : {leading, trailing, dated}) {
        const auto match = pattern.match(parts.title);
        if (match.hasMatch()) {
            parts.programme = match.captured(u"programme"_s).simplified();
            parts.title = match.captured(u"title"_s).simplified();
        }
    }
    if (parts.programme.isEmpty() && lone.match(parts.title).hasMatch())
        std::swap(parts.programme, parts.title);
    parts.title.remove(category);
    parts.title = onceOnly(parts.title);
    static const QRegularExpression itsLast(u"^(?<title>.*[\\p{L})])[ ,]+(?<year>20\\d\\d)$"_s);
    const auto endingInYear = itsLast.match(parts.title);
    if (endingInYear.hasMatch())
        parts.title = endingInYear.captured(u"title"_s);
    const auto itsYear = year.match(parts.programme.isEmpty() ? parts.title : parts.programme);
    parts.year = itsYear.hasMatch() ? itsYear.captured(1) : endingInYear.captured(u"year"_s);
    return parts;
}

PageTitle takeTitle(TakenLines &lines, const Page &page, const SectionNames &names)
{
    QList<Candidate> candidates = candidatesIn(lines, page, names);
    partByEachOther(candidates);
    const QStringList words = foldedLines(lines);
    Candidate *chosen = nullptr;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        Candidate &candidate = candidates[i];
        candidate.weight = weightOf(candidate, lines, words);
        // The head of the browser's window, copied along, and below it the page's own heading.
        const bool followsWindowTitle = i > 0 && candidate.index == candidates.at(i - 1).index + 1 &&
                                        !candidates.at(i - 1).parts.programme.isEmpty() &&
                                        !candidates.at(i - 1).parts.title.isEmpty();
        candidate.weight += followsWindowTitle && candidate.parts.programme.isEmpty() ? 5 : 0;
        // Whose awards they are, the awards' name, and then the category's.
        const bool followsProgramme =
            i > 1 && candidate.index > 0 && candidates.at(i - 1).parts.title.isEmpty();
        candidate.weight += followsProgramme && candidate.weight >= 0 ? 2 : 0;
        if (candidate.weight >= 0 && (!chosen || candidate.weight > chosen->weight))
            chosen = &candidate;
    }
    if (!chosen)
        return {};
    PageTitle best = chosen->parts;
    best.title = readable(best.title, lines);
    takeOthers(lines, candidates, chosen->index, best);
    if (chosen->index >= 0) {
        DraftPart *part =
            lines.take(chosen->index, PartKind::Title,
                       why(QT_TRANSLATE_NOOP("PageTitle", "It stands at the head of the page.")));
        part->text = best.title;
        if (!best.notes.isEmpty()) {
            part->sure = false;
            part->why = best.notes.constFirst();
        }
    }
    takeSame(lines, words, best, chosen->index);
    best.year = best.year.isEmpty() ? yearIn(lines) : best.year;
    return best;
}
