#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

/// Writes JSON whose bytes are settled: keys in the order they are given, UTF-8, no insignificant space
/// unless it is asked for, only those characters escaped that RFC 8259 wants escaped. QJsonDocument cannot:
/// it sorts keys.
class JsonWriter
{
public:
    enum class Layout {
        Compact,
        Indented, ///< for people: a line for each value
    };

    explicit JsonWriter(Layout layout = Layout::Compact)
        : m_layout(layout)
    {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    /// The next value's name; only within an object.
    void key(QLatin1StringView name);

    /// Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
    void string(const QString &value);
    void integer(qint64 value);
    void boolean(bool value);

    /// A key with its value.
    void member(QLatin1StringView name, const QString &value);
    void member(QLatin1StringView name, qint64 value);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// The bytes since the last call, for a document that is written piece by piece.
    [[nodiscard]] QByteArray takeBytes();

private:
    void separate();
    void breakLine();
    void open(char bracket);
    void close(char bracket);

    Layout m_layout;
    QByteArray m_bytes;
    int m_depth = 0;
    bool m_needsComma = false;
    bool m_afterKey = false;
};
