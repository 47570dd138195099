#include "cli/textinput.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TextInput
{
    Q_DECLARE_TR_FUNCTIONS(TextInput)
};

// Many times the longest answer any organiser takes; it keeps an endless pipe from filling the memory.
constexpr qint64 mostBytes = 16 * 1024 * 1024;

/// What follows a lead byte: how many bytes, and the range the first of them must lie in.
struct Lead
{
    int following = 0;
    uchar low = 0x80;
    uchar high = 0xbf;
};

/// The lead byte's row in table 3-7; nothing where no sequence begins with it.
std::optional<Lead> leadOf(uchar byte)
{
    if (byte < 0x80)
        return Lead{0};
    if (byte >= 0xc2 && byte <= 0xdf)
        return Lead{1};
    if (byte == 0xe0)
        return Lead{2, 0xa0, 0xbf};
    if (byte == 0xed)
        return Lead{2, 0x80, 0x9f};
    if (byte >= 0xe1 && byte <= 0xef)
        return Lead{2};
    if (byte == 0xf0)
        return Lead{3, 0x90, 0xbf};
    if (byte == 0xf4)
        return Lead{3, 0x80, 0x8f};
    if (byte >= 0xf1 && byte <= 0xf3)
        return Lead{3};
    return std::nullopt;
}

/// The length of the well-formed sequence that @p bytes begin with, or 0.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto lead = leadOf(static_cast<uchar>(bytes.front()));
    if (!lead || bytes.size() <= lead->following)
        return 0;
    for (int i = 1; i <= lead->following; ++i) {
        const auto byte = static_cast<uchar>(bytes.at(i));
        const bool first = i == 1;
        if (byte < (first ? lead->low : 0x80) || byte > (first ? lead->high : 0xbf))
            return 0;
    }
    return lead->following + 1;
}

/// A pipe gives what it has, not what was asked for; so this reads on until the end, or past the bound.
QByteArray bytesOf(QFile &file)
{
    QByteArray bytes;
    while (bytes.size() <= mostBytes) {
        const QByteArray part = file.read(mostBytes + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

Result<QString> textOf(QFile &file, const QString &name)
{
    const QByteArray bytes = bytesOf(file);
    if (file.error() != QFile::NoError) {
        return tl::unexpected(Error{
            Error::Kind::File, TextInput::tr("It could not be read: %1.").arg(file.errorString()), name});
    }
    if (bytes.size() > mostBytes) {
        return tl::unexpected(
            Error{Error::Kind::BadInput,
                  TextInput::tr("It is longer than 16 MiB, which no answer is. Nothing was stored."), name});
    }
    if (const auto invalid = firstInvalidUtf8(bytes)) {
        return tl::unexpected(Error{
            Error::Kind::BadInput,
            TextInput::tr("It is not UTF-8 text: the byte at offset %1 does not belong there. Save it as "
                          "UTF-8 and try again. Nothing was stored.")
                .arg(*invalid),
            name});
    }
    // A byte order mark is kept, like every other character.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = withPlainLineEnds(decoder.decode(bytes));
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}
} // namespace

std::optional<qsizetype> firstInvalidUtf8(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = sequenceLength(bytes.sliced(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

QString withPlainLineEnds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

Result<QString> textOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Error{
            Error::Kind::File, TextInput::tr("It could not be opened: %1.").arg(file.errorString()), path});
    }
    return textOf(file, path);
}

Result<QString> textOfStandardInput()
{
    QFile file;
    const QString name = TextInput::tr("standard input");
    if (!file.open(stdin, QIODevice::ReadOnly)) {
        return tl::unexpected(Error{
            Error::Kind::File, TextInput::tr("It could not be opened: %1.").arg(file.errorString()), name});
    }
    return textOf(file, name);
}

std::optional<Error> unreadableArgument(int count, const char *const *arguments)
{
#ifdef Q_OS_WIN
    Q_UNUSED(count)
    Q_UNUSED(arguments)
#else
    for (int i = 1; i < count; ++i) {
        if (const auto invalid = firstInvalidUtf8(QByteArrayView(arguments[i]))) {
            return Error{Error::Kind::BadInput,
                         TextInput::tr("Argument %1 is not UTF-8 text: its byte at offset %2 does not belong "
                                       "there. Nothing was stored.")
                             .arg(i)
                             .arg(*invalid),
                         {}};
        }
    }
#endif
    return std::nullopt;
}
