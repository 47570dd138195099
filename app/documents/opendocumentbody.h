#pragma once

#include "documents/documentlines.h"
#include "documents/opendocumentstyles.h"

class DocumentXml;

/// Reads the text of an OpenDocument text, or the heads and feet of its pages, into lines.
class OpenDocumentBody
{
public:
    OpenDocumentBody(const OpenDocumentStyles &styles, DocumentLines &lines)
        : m_styles(styles)
        , m_lines(lines)
    {}

    /// What stands in each element of these names. Whether it is sound XML with no more lines than a page.
    [[nodiscard]] bool read(const QByteArray &xml, const QStringList &within);

private:
    struct List
    {
        QString word;            ///< what its items have in common
        QString style;           ///< of the list; a list within has its list's
        bool itemBegins = false; ///< an item has begun and has no paragraph yet
        bool isInItem = false;
    };
    struct Paragraph
    {
        QString style;
        int heading = 0;
        int depth = 0;     ///< of the element
        QList<int> bold;   ///< depths of the elements within that are
        QList<int> hidden; ///< or are not shown
    };

    void begin(DocumentXml &xml);
    void beginParagraph(const DocumentXml &xml);
    void beginInParagraph(DocumentXml &xml);
    void beginSpan(const DocumentXml &xml);
    void beginList(const DocumentXml &xml);
    void end(const DocumentXml &xml);
    void endParagraph();
    void addText(const QString &text);
    [[nodiscard]] ParagraphLook lookOf(const Paragraph &paragraph);

    const OpenDocumentStyles &m_styles;
    DocumentLines &m_lines;
    ListCounting m_counting;
    QList<List> m_lists;
    QList<Paragraph> m_open; ///< the innermost last
    int m_listCount = 0;
    int m_headRows = 0;
};
