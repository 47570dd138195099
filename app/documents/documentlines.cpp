#include "documents/documentlines.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostLabelWords = 6;
constexpr qsizetype longestItem = 20'000; ///< that is still added to

bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}
} // namespace

void DocumentLines::beginParagraph()
{
    QList<Piece> pieces = std::exchange(m_carried, {});
    if (pieces.isEmpty())
        pieces.append(Piece());
    m_open.append(std::move(pieces));
}

void DocumentLines::addText(const QString &text, bool bold)
{
    if (m_open.isEmpty())
        return;
    Piece &piece = m_open.last().last();
    piece.isBold = piece.isBold && (bold || isBlank(text));
    piece.text += text;
}

void DocumentLines::breakLine()
{
    if (!m_open.isEmpty())
        m_open.last().append(Piece());
}

/// The lines of a heading or an item are one. A bold one of few words names what follows.
DocumentLines::Piece DocumentLines::joined(const QList<Piece> &pieces, bool mayBeLabel)
{
    static const QString ends = u".?!:;,\u2013-"_s;
    Piece whole;
    for (const Piece &piece : pieces) {
        const QString text = piece.text.simplified();
        if (text.isEmpty())
            continue;
        const bool isLabel = mayBeLabel && !whole.text.isEmpty() && whole.isBold && !piece.isBold &&
                             whole.text.count(u' ') < mostLabelWords && !ends.contains(whole.text.back());
        if (!whole.text.isEmpty())
            whole.text += isLabel ? u": "_s : u" "_s;
        whole.text += text;
        whole.isBold = whole.isBold && piece.isBold;
    }
    return whole;
}

void DocumentLines::endParagraph(const ParagraphLook &look)
{
    if (m_open.isEmpty())
        return;
    QList<Piece> pieces = m_open.takeLast();
    if (look.joinsNext) {
        m_carried = std::move(pieces);
        return;
    }
    const bool isOneLine = look.heading > 0 || look.isItem || look.goesOn;
    const QList<Piece> lines = isOneLine ? QList<Piece>{joined(pieces, look.heading == 0)} : pieces;
    for (const Piece &line : lines) {
        if (isBlank(line.text))
            ++m_gap;
        else
            addLine(line, look);
    }
}

void DocumentLines::endText()
{
    if (m_carried.isEmpty())
        return;
    beginParagraph();
    endParagraph({});
}

int DocumentLines::listNumber(const ParagraphLook &look)
{
    if (!m_lists.contains(look.list))
        m_lists.insert(look.list, ++m_listCount);
    return m_lists.value(look.list);
}

void DocumentLines::addLine(const Piece &piece, const ParagraphLook &look)
{
    const bool goesOn = look.goesOn && !m_lines.isEmpty() && m_lines.constLast().isItem() && m_gap == 0 &&
                        m_lines.constLast().block.text.size() < longestItem;
    if (goesOn) {
        PageLine &item = m_lines.last();
        const Piece whole = joined({{item.block.text, item.emphasised}, piece}, true);
        item.block.text = whole.text;
        item.emphasised = whole.isBold;
        return;
    }
    PageLine line;
    line.number = int(m_lines.size()) + 1;
    line.block.text = piece.text.simplified();
    line.gap = m_lines.isEmpty() ? 0 : m_gap;
    line.cell = !m_rows.isEmpty();
    line.marginal = look.marginal || m_margins > 0;
    line.emphasised = piece.isBold && look.heading == 0;
    if (look.heading > 0) {
        line.block.kind = Block::Kind::Heading;
        line.block.level = look.heading;
    } else if (look.isItem) {
        line.block.kind = look.isNumbered ? Block::Kind::Numbered : Block::Kind::Bullet;
        line.block.level = look.level;
        line.list = listNumber(look);
        line.mark = look.mark;
    } else if (line.block.text.endsWith(u':')) {
        line.block.kind = Block::Kind::Label;
    }
    if (!line.isItem())
        m_lists.clear();
    m_lines.append(line);
    m_gap = 0;
}

void DocumentLines::beginRow()
{
    m_rows.append({m_lines.size(), -1, 0});
}

void DocumentLines::beginCell()
{
    m_gap = 0;
    if (m_rows.isEmpty())
        return;
    if (++m_rows.last().cells == 2)
        m_rows.last().second = m_lines.size();
}

/// The first cell of several says what the others are about.
void DocumentLines::endRow(bool isHead)
{
    if (m_rows.isEmpty())
        return;
    const Row row = m_rows.takeLast();
    for (qsizetype i = row.first; i < m_lines.size() && isHead; ++i)
        m_lines[i].marginal = true;
    const bool hasLabel = row.second > row.first && m_lines.size() > row.second;
    if (hasLabel && m_lines.at(row.first).block.kind == Block::Kind::Paragraph)
        m_lines[row.first].block.kind = Block::Kind::Label;
}
