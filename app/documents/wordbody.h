#pragma once

#include "documents/documentlines.h"
#include "documents/wordstyles.h"

#include <QSet>

class DocumentXml;

/// Reads the text of a Word document, or of its header or footer, into lines.
class WordBody
{
public:
    WordBody(const WordStyles &styles, DocumentLines &lines)
        : m_styles(styles)
        , m_lines(lines)
    {}

    /// Whether it is sound XML with no more lines than a page has.
    [[nodiscard]] bool read(const QByteArray &xml);

private:
    struct Paragraph
    {
        WordProperties look; ///< resolved
        bool isRunBold = false;
        bool isRunHidden = false;
    };

    void begin(DocumentXml &xml);
    void beginInRun(DocumentXml &xml);
    void end(DocumentXml &xml);
    void takeParagraphLook(DocumentXml &xml);
    void takeRunLook(DocumentXml &xml);
    void addText(const QString &text);
    [[nodiscard]] ParagraphLook lookOf(const WordProperties &look);

    const WordStyles &m_styles;
    DocumentLines &m_lines;
    ListCounting m_counting;
    QSet<QString> m_begun;       ///< lists that begin anew and have done so
    QList<Paragraph> m_open;     ///< the innermost last
    QList<bool> m_rows;          ///< whether each row that is open is the head of its table
    QList<bool> m_contentBlocks; ///< whether each that is open is a table of contents
};
