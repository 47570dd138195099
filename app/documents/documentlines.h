#pragma once

#include "model/page.h"

#include <QHash>

/// What a paragraph is, as its styles say.
struct ParagraphLook
{
    int heading = 0; ///< the level from 1; 0: it is none
    bool isItem = false;
    bool isNumbered = false;
    int level = 0;          ///< of an item, from 0
    QString list;           ///< items with the same word stand in one list
    QString mark;           ///< of a numbered item
    bool goesOn = false;    ///< it belongs to the item above
    bool joinsNext = false; ///< its end was deleted
    bool marginal = false;
};

/// Gathers the lines of a document. Paragraphs may stand within paragraphs, and tables in tables.
class DocumentLines
{
public:
    static constexpr qsizetype mostLines = 20'000;

    void beginParagraph();
    void addText(const QString &text, bool bold);
    void breakLine(); ///< within a paragraph
    void endParagraph(const ParagraphLook &look);

    /// After the last paragraph: one whose end was deleted has none to join.
    void endText();

    void beginRow();
    void beginCell();
    void endCell() { m_gap = 0; }
    void endRow(bool isHead);

    /// All that is added until leaveMargin() stands outside the page's own text.
    void enterMargin() { ++m_margins; }
    void leaveMargin() { --m_margins; }

    [[nodiscard]] bool isFull() const { return m_lines.size() > mostLines; }
    [[nodiscard]] const QList<PageLine> &lines() const { return m_lines; }

private:
    struct Piece
    {
        QString text;
        bool isBold = true;
    };
    struct Row
    {
        qsizetype first = 0;   ///< line
        qsizetype second = -1; ///< line with which the second cell begins
        int cells = 0;
    };

    [[nodiscard]] static Piece joined(const QList<Piece> &pieces, bool mayBeLabel);
    void addLine(const Piece &piece, const ParagraphLook &look);
    [[nodiscard]] int listNumber(const ParagraphLook &look);

    QList<PageLine> m_lines;
    QList<QList<Piece>> m_open; ///< the paragraphs that are open, each in its lines
    QList<Piece> m_carried;     ///< of a paragraph whose end was deleted
    QList<Row> m_rows;
    QHash<QString, int> m_lists; ///< of the items that stand together now
    int m_listCount = 0;
    int m_gap = 0;
    int m_margins = 0;
};
