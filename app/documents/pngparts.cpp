#include "documents/pngparts.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mark = 8;       ///< of the file
constexpr qsizetype beforeData = 8; ///< length and type
constexpr qsizetype checksum = 4;
/// Of packed words. Hostile ones grow a thousandfold.
constexpr qsizetype mostPacked = 64 * 1024;

/// What a picture needs to look as it does, also one that moves.
constexpr const char *kept[] = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA",
                                "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs", "sPLT",
                                "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT"};

/// Gives each chunk to @p visit: its type, its data and all of it. Whether the file is whole.
template<typename Visit>
bool walk(const QByteArray &png, const Visit &visit)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return false;
    qsizetype at = mark;
    while (at + beforeData + checksum <= png.size()) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        const qsizetype size = beforeData + length + checksum;
        if (size > png.size() - at)
            return false;
        const QByteArrayView chunk = QByteArrayView(png).sliced(at, size);
        const QByteArrayView type = chunk.sliced(4, 4);
        visit(type, chunk.sliced(beforeData, length), chunk);
        at += size;
        if (type == QByteArrayView("IEND"))
            return true;
    }
    return false;
}

std::optional<QByteArray> unpacked(QByteArrayView data)
{
    if (data.size() > mostPacked)
        return std::nullopt;
    QByteArray withSize(4, '\0'); // wants to be told a size; grows where there is more
    withSize += data;
    qToBigEndian(quint32(1), withSize.data());
    return qUncompress(withSize);
}

/// Some programs write other blocks as words: their name, their size and the bytes as hexadecimal digits.
QByteArray unwritten(const QByteArray &words)
{
    const qsizetype afterName = words.indexOf('\n', 1);
    const qsizetype afterSize = afterName < 0 ? -1 : words.indexOf('\n', afterName + 1);
    return afterSize < 0 ? QByteArray() : QByteArray::fromHex(words.mid(afterSize));
}

void takeExif(QByteArray block, PictureParts &parts)
{
    const QByteArray name("Exif\0\0", 6);
    parts.exif += block.startsWith(name) ? block.mid(name.size()) : block;
}

void takeWords(const QByteArray &keyword, const QByteArray &words, bool isUtf8, PictureParts &parts)
{
    if (keyword == "XML:com.adobe.xmp")
        parts.xmp += words;
    else if (keyword == "Raw profile type xmp")
        parts.xmp += unwritten(words);
    else if (keyword == "Raw profile type exif" || keyword == "Raw profile type APP1")
        takeExif(unwritten(words), parts);
    else if (keyword == "Raw profile type iptc" || keyword == "Raw profile type 8bim")
        parts.iptc += unwritten(words);
    else
        parts.texts.append({keyword, isUtf8 ? QString::fromUtf8(words) : QString::fromLatin1(words)});
}

void takeText(QByteArrayView type, QByteArrayView data, PictureParts &parts)
{
    const QByteArray keyword(data.constData(),
                             static_cast<qsizetype>(qstrnlen(data.constData(), size_t(data.size()))));
    QByteArrayView words = data.sliced(std::min(keyword.size() + 1, data.size()));
    bool isPacked = type == QByteArrayView("zTXt");
    const bool isInternational = type == QByteArrayView("iTXt");
    if (isInternational) {
        isPacked = !words.isEmpty() && words.front() != '\0';
        const qsizetype language = words.size() < 2 ? -1 : words.indexOf('\0', 2);
        const qsizetype translated = language < 0 ? -1 : words.indexOf('\0', language + 1);
        words = translated < 0 ? QByteArrayView() : words.sliced(translated + 1);
    } else if (isPacked) {
        words = words.sliced(std::min<qsizetype>(1, words.size()));
    }
    const auto plain = isPacked ? unpacked(words) : words.toByteArray();
    if (plain)
        takeWords(keyword, *plain, isInternational, parts);
    else
        parts.whole = false;
}

/// As PNG wants it; over the type and the data.
quint32 checksumOf(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

QByteArray chunkOf(const QByteArray &exif)
{
    const QByteArray summed = "eXIf" + exif;
    QByteArray chunk(4, '\0');
    qToBigEndian(static_cast<quint32>(exif.size()), chunk.data());
    QByteArray sum(checksum, '\0');
    qToBigEndian(checksumOf(summed), sum.data());
    return chunk + summed + sum;
}
} // namespace

PictureParts pngParts(const QByteArray &png)
{
    PictureParts parts;
    const bool whole = walk(png, [&](QByteArrayView type, QByteArrayView data, QByteArrayView) {
        if (type == QByteArrayView("eXIf"))
            takeExif(data.toByteArray(), parts);
        else if (type == QByteArrayView("tEXt") || type == QByteArrayView("zTXt") ||
                 type == QByteArrayView("iTXt"))
            takeText(type, data, parts);
    });
    parts.whole = parts.whole && whole;
    return parts;
}

std::optional<QByteArray> onePngOf(const QByteArray &png, const QByteArray &exif)
{
    QByteArray picture = png.first(std::min(mark, png.size()));
    const bool whole = walk(png, [&](QByteArrayView type, QByteArrayView, QByteArrayView chunk) {
        const auto isType = [&](const char *name) { return type == QByteArrayView(name); };
        if (!std::any_of(std::begin(kept), std::end(kept), isType))
            return;
        picture += chunk;
        if (isType("IHDR") && !exif.isEmpty())
            picture += chunkOf(exif);
    });
    return whole ? std::optional(picture) : std::nullopt;
}
