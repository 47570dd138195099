#include "documents/mailmessage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype bytesOfLine = 57; ///< 76 characters in base64
constexpr qsizetype mostOfWord = 39;  ///< bytes of an encoded word, so that no line is over 76 characters

Error notWritten(const QString &path, const QString &reason)
{
    const QString shown = QDir::toNativeSeparators(path);
    return {Error::Kind::File,
            QCoreApplication::translate(
                "MailMessage",
                "The e-mail could not be written to %1: %2. Make room there, or choose another place.")
                .arg(shown, reason),
            shown};
}

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= ' ' && c < 0x7f; });
}

/// A header's value: other than ASCII in encoded words of at most 75 characters, none of which ends within a
/// character.
QByteArray headerText(const QString &text)
{
    const QString line = text.simplified();
    if (isPlain(line.toUtf8()))
        return line.toUtf8();
    QByteArrayList words;
    QByteArray part;
    const auto flush = [&] {
        if (!part.isEmpty())
            words += "=?UTF-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    const QList<uint> characters = line.toUcs4();
    for (const char32_t c : characters) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (part.size() + bytes.size() > mostOfWord)
            flush();
        part += bytes;
    }
    flush();
    return words.join("\r\n ");
}

QByteArray inLines(const QByteArray &bytes)
{
    QByteArray lines;
    for (qsizetype at = 0; at < bytes.size(); at += bytesOfLine)
        lines += bytes.mid(at, bytesOfLine).toBase64() + "\r\n";
    return lines;
}

QByteArray headOf(const MailMessage &message, const QByteArray &boundary)
{
    QString text = message.text;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\n', "\r\n"_L1);
    const QByteArray to = message.to.isEmpty() ? QByteArray() : "To: " + headerText(message.to) + "\r\n";
    return to + "Subject: " + headerText(message.subject) +
           "\r\nDate: " + message.writtenAt.toString(Qt::RFC2822Date).toLatin1() +
           "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"" +
           boundary + "\"\r\n\r\n--" + boundary +
           "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           inLines(text.toUtf8());
}

QByteArray headOfAttachment(const QString &path, const QByteArray &boundary)
{
    const QString name = QFileInfo(path).fileName();
    return "--" + boundary +
           "\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n"
           "Content-Disposition: attachment;\r\n filename*=UTF-8''" +
           QUrl::toPercentEncoding(name) + "\r\n\r\n";
}
} // namespace

Result<> writeMail(const QString &path, const MailMessage &message)
{
    QFile attachment(message.attachment);
    if (!attachment.open(QIODevice::ReadOnly))
        return tl::unexpected(notWritten(path, attachment.errorString()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(path, file.errorString()));
    const QByteArray boundary = "shortlist-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    file.write(headOf(message, boundary));
    file.write(headOfAttachment(message.attachment, boundary));
    // By what was read, not by where the end is: what cannot be read has none.
    for (QByteArray bytes; !(bytes = attachment.read(bytesOfLine * 10'000)).isEmpty();)
        file.write(inLines(bytes));
    file.write("--" + boundary + "--\r\n");
    if (attachment.error() != QFile::NoError)
        return tl::unexpected(notWritten(path, attachment.errorString()));
    if (!file.commit())
        return tl::unexpected(notWritten(path, file.errorString()));
    return {};
}
