#include "criteria/headinglooks.h"

#include "criteria/cues.h"
#include "criteria/headingtext.h"
#include "criteria/limitphrase.h"
#include "criteria/sectionnames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostHeadingWords = 9;
constexpr qsizetype longestHeading = 80;
constexpr qsizetype longestLeadIn = 180;
constexpr qsizetype longestTitled = 160; ///< with a number, a weight and a limit about it

bool isShort(const QString &text)
{
    return text.size() <= longestHeading && text.count(u' ') < mostHeadingWords;
}

bool endsLikeText(const QString &text)
{
    static const QString ends = u".,;!"_s;
    return ends.contains(text.back());
}

/// "WHAT YOU DO" is no question, whatever its words.
bool isInCapitals(const QString &text)
{
    return text.toUpper() == text && text.toLower() != text && text.count(u' ') > 0;
}

/// "What you changed", "How it began": where something is asked, a verb comes before whom it is about.
bool isClause(const QString &text)
{
    static const QRegularExpression clause(
        u"^(what|how|why|who|when|where) (you|your|we|our|it|its|they|their|the|this|these|others|next|"
        u"happened|happens|changed|works?|worked)\\b[^?]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return clause.match(text).hasMatch();
}

bool hasDigit(const QString &mark)
{
    return std::any_of(mark.cbegin(), mark.cend(), [](QChar c) { return c.isDigit(); });
}

/// What stands about titles and not about prose: "Section B", "(25%)", "(up to 300 words)", capitals.
bool hasSignOfTitle(const QString &line)
{
    if (line.size() > longestTitled || endsLikeText(line) || line.endsWith(u'?') || line.endsWith(u':'))
        return false;
    const QString title = headingText(line);
    if (title.isEmpty() || !isShort(title) || endsLikeText(title) || title.endsWith(u'?'))
        return false;
    return isInCapitals(title) || (title.size() < line.size() && (!asks(title) || isClause(title)));
}
} // namespace

/// The next line that says more than how long a text may be.
qsizetype HeadingLooks::nextText(qsizetype index) const
{
    qsizetype next = m_lines.nextOpen(index);
    while (next >= 0 && limitIn(m_lines.text(next)).value_or(LimitPhrase()).isWholeLine)
        next = m_lines.nextOpen(next);
    return next;
}

/// Whether the item below is counted or marked in another way, or stands deeper.
bool HeadingLooks::isOverItems(qsizetype index, qsizetype next) const
{
    const PageLine &line = m_lines.line(index);
    const PageLine &below = m_lines.line(next);
    if (!below.isItem())
        return false;
    const bool isNumbered = line.block.kind == Block::Kind::Numbered;
    const bool isLettered = isNumbered && hasDigit(line.mark) && below.block.kind == Block::Kind::Numbered &&
                            !below.mark.isEmpty() && !hasDigit(below.mark);
    const bool isOther = isNumbered && below.block.kind == Block::Kind::Bullet;
    return below.block.level > line.block.level || isLettered || isOther;
}

/// A numbered title with its questions below, or a programme's title that stands as an item.
bool HeadingLooks::isAmongItems(qsizetype index) const
{
    const PageLine &line = m_lines.line(index);
    const QString &text = line.block.text;
    if (text.isEmpty() || endsLikeText(text))
        return false;
    if (m_names.has(text))
        return true;
    const qsizetype next = m_lines.nextOpen(index);
    const QString title = withoutLimit(text);
    if (next < 0 || title.isEmpty() || !isShort(title) || endsLikeText(title))
        return false;
    const bool isOver = isOverItems(index, next);
    if (m_lines.announced(index) != Announces::Nothing && !text.endsWith(u':'))
        return isOver || !m_lines.line(next).isItem();
    const bool isNumbered = line.block.kind == Block::Kind::Numbered;
    const bool isClauseAsTitle = isClause(title) && (title.size() < text.size() || (isNumbered && isOver));
    if (title.endsWith(u'?') || (asks(title) && !isClauseAsTitle))
        return false;
    const PageLine &below = m_lines.line(next);
    const bool isInList = line.list > 0 && index > 0 && m_lines.line(index - 1).list == line.list;
    const bool isText =
        isNumbered && !isInList && !below.isItem() &&
        (below.block.text.size() > title.size() || (line.list == 0 && asks(below.block.text)));
    return isOver || isText;
}

/// "What happens next?" with nothing below it, after another question.
bool HeadingLooks::isLastQuestion(qsizetype index) const
{
    return index > 0 && m_lines.announced(index) == Announces::Other && m_lines.text(index).endsWith(u'?') &&
           m_lines.text(index - 1).endsWith(u'?') && m_lines.nextOpen(index) < 0;
}

bool HeadingLooks::isByLooks(qsizetype index) const
{
    const PageLine &line = m_lines.line(index);
    const QString &text = line.block.text;
    const qsizetype next = nextText(index);
    if (next < 0 || limitIn(text).value_or(LimitPhrase()).isWholeLine)
        return false;
    const PageLine &below = m_lines.line(next);
    if (text.endsWith(u':') && text.size() <= longestLeadIn && below.isItem())
        return true;
    if (hasSignOfTitle(text) && !hasSignOfTitle(below.block.text))
        return true;
    if (!isShort(text) || endsLikeText(text))
        return false;
    const bool isCodedLabel = line.block.kind == Block::Kind::Label && !text.endsWith(u':');
    const bool isTask = asks(text) && text.endsWith(u'?');
    if (isCodedLabel || (below.isItem() && !(isTask && below.gap > 0)) || line.emphasised)
        return true;
    const bool standsOver = line.gap > 0 && below.gap == 0 && !text.endsWith(u'?');
    if (standsOver && !asks(text) && (asks(below.block.text) || endsLikeText(below.block.text)))
        return true;
    if (line.gap > 0 && !asks(text) && below.block.text.endsWith(u'?') && asks(below.block.text))
        return true;
    return !isTask && below.block.text.size() >= 2 * text.size() && below.block.text.size() > 60 &&
           !asks(text);
}

bool HeadingLooks::isHeading(qsizetype index) const
{
    const PageLine &line = m_lines.line(index);
    if (line.isItem())
        return isAmongItems(index);
    if (line.block.kind == Block::Kind::Heading)
        return true;
    if (isLastQuestion(index))
        return false;
    if (m_names.has(line.block.text))
        return true;
    if (m_lines.announced(index) != Announces::Nothing || m_names.gluedIn(line.block.text))
        return true;
    return isByLooks(index);
}
