#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

/// A person's text for a statement, as UTF-8 bytes. It is written as CAST(? AS TEXT) and read as
/// CAST(column AS BLOB), because between UTF-16 and UTF-8 SQLite drops a leading byte order mark, swaps every
/// byte after U+FFFE and joins half a surrogate pair with the letter behind it. This way every code point
/// comes back, U+0000 among them; half a surrogate pair is none and becomes a question mark.
[[nodiscard]] QVariant storedText(const QString &text);
/// The text of such bytes, a byte order mark at the beginning of it too.
[[nodiscard]] QString exactTextFrom(const QByteArray &utf8);

/// SHA-256 of the bytes, 32 bytes.
[[nodiscard]] QByteArray sha256Of(const QByteArray &bytes);

/// UTC, ISO 8601 with milliseconds, so that texts sort as times do; NULL for an invalid time.
[[nodiscard]] QVariant storedTime(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QString &stored);

/// A time that keeps its own zone: ISO 8601 with the offset, and the zone's id where it has one.
[[nodiscard]] QVariant storedLocalTime(const QDateTime &time);
[[nodiscard]] QVariant storedZone(const QDateTime &time);
[[nodiscard]] QDateTime localTimeFrom(const QString &stored, const QString &zone);
