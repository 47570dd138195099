#pragma once

#include <QXmlStreamReader>

/// The XML of a document, element by element, without recursion. What no document has is an error: a document
/// type with its entities, and elements nested without end. Names are local ones, for the same format is
/// written under several namespaces.
class DocumentXml
{
public:
    explicit DocumentXml(const QByteArray &xml);

    /// Goes on to the next begin or end of an element; false at the end of the document, or after an error.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isBegin() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool failed() const { return m_xml.hasError(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    /// How many elements are open, the one that just began included, the one that just ended not.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool has(QStringView attribute) const;
    [[nodiscard]] QString attribute(QStringView name) const;

    /// Of the element that just began: goes on behind its end.
    void skip();
    [[nodiscard]] QString takeText();

    /// Text is reported too, as neither begin nor end.
    void reportText() { m_reportsText = true; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QString text() const { return m_xml.text().toString(); }

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_reportsText = false;
};
