#include "documents/documentxml.h"

#include <algorithm>

namespace {
constexpr int deepest = 250;
}

DocumentXml::DocumentXml(const QByteArray &xml)
    : m_xml(xml)
{}

bool DocumentXml::next()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                m_xml.raiseError();
            return !failed();
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            if (m_reportsText)
                return true;
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_xml.raiseError();
            return false;
        default:
            break;
        }
    }
    return false;
}

bool DocumentXml::has(QStringView attribute) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const QXmlStreamAttribute &each) { return each.name() == attribute; });
}

QString DocumentXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &each : m_xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

void DocumentXml::skip()
{
    m_xml.skipCurrentElement();
    --m_depth;
}

QString DocumentXml::takeText()
{
    const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    --m_depth;
    return text;
}
