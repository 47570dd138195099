#include "documents/jsonwriter.h"

#include <QStringView>

#include <utility>

namespace {
/// Valid UTF-16: QString::toUtf8() would write a question mark for half a pair.
QString withoutHalfPairs(const QString &text)
{
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (!whole.at(i).isSurrogate())
            continue;
        if (whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate())
            ++i;
        else
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

void appendEscaped(QByteArray &bytes, char character)
{
    switch (character) {
    case '"':
    case '\\':
        bytes += '\\';
        bytes += character;
        return;
    case '\b':
        bytes += "\\b";
        return;
    case '\t':
        bytes += "\\t";
        return;
    case '\n':
        bytes += "\\n";
        return;
    case '\f':
        bytes += "\\f";
        return;
    case '\r':
        bytes += "\\r";
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(character) < 0x20)
        bytes += "\\u00" + QByteArray(1, character).toHex();
    else
        bytes += character;
}
} // namespace

void JsonWriter::key(QLatin1StringView name)
{
    string(QString(name));
    m_bytes += m_layout == Layout::Indented ? ": " : ":";
    m_needsComma = false;
    m_afterKey = true;
}

void JsonWriter::string(const QString &value)
{
    separate();
    m_bytes += '"';
    const QByteArray utf8 = withoutHalfPairs(value).toUtf8();
    for (const char character : utf8)
        appendEscaped(m_bytes, character);
    m_bytes += '"';
}

void JsonWriter::integer(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_bytes += value ? "true" : "false";
}

void JsonWriter::member(QLatin1StringView name, const QString &value)
{
    key(name);
    string(value);
}

void JsonWriter::member(QLatin1StringView name, qint64 value)
{
    key(name);
    integer(value);
}

QByteArray JsonWriter::takeBytes()
{
    return std::exchange(m_bytes, {});
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes += ',';
    if (m_depth > 0 && !m_afterKey)
        breakLine();
    m_needsComma = true;
    m_afterKey = false;
}

void JsonWriter::breakLine()
{
    if (m_layout == Layout::Indented)
        m_bytes += '\n' + QByteArray(m_depth * 2, ' ');
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (m_needsComma) // it holds something
        breakLine();
    m_bytes += bracket;
    m_needsComma = true;
}
