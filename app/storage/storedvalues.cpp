#include "storage/storedvalues.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QTimeZone>

QVariant storedText(const QString &text)
{
    return text.toUtf8();
}

QString exactTextFrom(const QByteArray &utf8)
{
    // QString::fromUtf8 would drop a byte order mark that somebody pasted.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime timeFrom(const QString &stored)
{
    return QDateTime::fromString(stored, Qt::ISODateWithMs);
}

QVariant storedLocalTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    // The text of a time in the system's zone has no offset, and would be another time on another computer.
    const QDateTime fixed =
        time.timeSpec() == Qt::LocalTime ? time.toOffsetFromUtc(time.offsetFromUtc()) : time;
    return fixed.toString(Qt::ISODateWithMs);
}

QVariant storedZone(const QDateTime &time)
{
    if (!time.isValid() || time.timeSpec() != Qt::TimeZone)
        return {};
    return QString::fromUtf8(time.timeZone().id());
}

QDateTime localTimeFrom(const QString &stored, const QString &zone)
{
    QDateTime time = timeFrom(stored);
    if (!time.isValid() || zone.isEmpty())
        return time;
    const QTimeZone timeZone(zone.toUtf8());
    return timeZone.isValid() ? time.toTimeZone(timeZone) : time;
}
