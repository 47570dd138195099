#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

/// Writes JSON whose bytes are settled: keys in the order they are given, UTF-8, no insignificant space, only
/// those characters escaped that RFC 8259 wants escaped. QJsonDocument cannot: it sorts keys.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    /// The next value's name; only within an object.
    void key(QLatin1StringView name);

    /// Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
    void string(const QString &value);
    void integer(int value);
    void boolean(bool value);

    /// A key with its value.
    void member(QLatin1StringView name, const QString &value);
    void member(QLatin1StringView name, int value);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);

    QByteArray m_bytes;
    bool m_needsComma = false;
};
