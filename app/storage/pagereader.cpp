#include "storage/pagereader.h"

#include <QtEndian>

#include <algorithm>

namespace {
constexpr qint64 usualPageSize = 4096; // SQLite's, and ours in every version
constexpr qint64 fileHeaderSize = 100;
constexpr int deepest = 20; // a tree of this depth holds more pages than a file can have

enum PageType : quint8 { IndexInterior = 2, TableInterior = 5, IndexLeaf = 10, TableLeaf = 13 };

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.sliced(at, qsizetype(sizeof(Number))).data());
}

/// The header's word on the page size where it can be believed.
qint64 pageSizeOf(QByteArrayView file)
{
    const QByteArrayView magic("SQLite format 3", 16);
    if (file.size() < fileHeaderSize || !file.startsWith(magic))
        return usualPageSize;
    const qint64 stored = numberAt<quint16>(file, 16);
    const qint64 size = stored == 1 ? 65536 : stored;
    const bool possible = size >= 512 && (size & (size - 1)) == 0;
    return possible ? size : usualPageSize;
}
} // namespace

struct PageReader::Page
{
    quint32 number = 0;
    quint8 type = 0;
    QByteArrayView bytes;
    qsizetype header = 0; ///< where the page's own header begins
    int cells = 0;

    [[nodiscard]] bool isInterior() const { return type == IndexInterior || type == TableInterior; }
    [[nodiscard]] bool isOfTable() const { return type == TableInterior || type == TableLeaf; }
    [[nodiscard]] qsizetype pointers() const { return header + (isInterior() ? 12 : 8); }
    [[nodiscard]] quint32 rightMost() const { return numberAt<quint32>(bytes, header + 8); }
};

PageReader::PageReader(QByteArrayView bytes)
    : m_bytes(bytes)
    , m_pageSize(pageSizeOf(bytes))
{
    m_usable = m_pageSize; // no reserved bytes: we never ask for any
    m_pageCount = quint32(std::min<qint64>((m_bytes.size() + m_pageSize - 1) / m_pageSize, 0xfffffffe));
    // Every page can belong to one record; what asks for much more is going round in circles.
    m_overflowBudget = 4 * qint64(m_pageCount) + 10000;
}

QByteArrayView PageReader::bytesOf(quint32 number) const
{
    if (number < 1 || number > m_pageCount)
        return {};
    const qint64 from = (qint64(number) - 1) * m_pageSize;
    return m_bytes.sliced(qsizetype(from), qsizetype(std::min(m_pageSize, m_bytes.size() - from)));
}

std::optional<PageReader::Page> PageReader::page(quint32 number) const
{
    Page page;
    page.number = number;
    page.bytes = bytesOf(number);
    page.header = number == 1 ? fileHeaderSize : 0;
    if (page.bytes.size() < page.header + 12)
        return std::nullopt;
    page.type = quint8(page.bytes[page.header]);
    if (page.type != IndexInterior && page.type != TableInterior && page.type != IndexLeaf &&
        page.type != TableLeaf)
        return std::nullopt;
    page.cells = numberAt<quint16>(page.bytes, page.header + 3);
    if (page.pointers() + 2 * page.cells > m_usable)
        return std::nullopt;
    return page;
}

/// Section 1.6: how much of a record stays on its page.
qint64 PageReader::localSize(qint64 size, bool ofTable) const
{
    const qint64 most = ofTable ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    if (size <= most)
        return size;
    const qint64 fewest = (m_usable - 12) * 32 / 255 - 23;
    const qint64 local = fewest + (size - fewest) % (m_usable - 4);
    return local <= most ? local : fewest;
}

std::optional<Cell> PageReader::cell(const Page &page, int index) const
{
    const qsizetype pointer = page.pointers() + 2 * qsizetype(index);
    if (pointer + 2 > page.bytes.size())
        return std::nullopt;
    qsizetype at = numberAt<quint16>(page.bytes, pointer);
    if (at < page.pointers() || at + 4 > page.bytes.size())
        return std::nullopt;
    Cell cell;
    cell.page = page.number;
    cell.ofTable = page.isOfTable();
    if (page.isInterior()) {
        cell.child = numberAt<quint32>(page.bytes, at);
        at += 4;
    }
    const auto size = page.type == TableInterior ? 0 : readVarint(page.bytes, at);
    const auto row = page.isOfTable() ? readVarint(page.bytes, at) : 0;
    if (!size || !row || *size > quint64(m_bytes.size()))
        return std::nullopt;
    cell.size = qint64(*size);
    cell.row = qint64(*row);
    const qint64 local = localSize(cell.size, cell.ofTable);
    cell.local = page.bytes.sliced(at, qsizetype(std::min<qint64>(local, page.bytes.size() - at)));
    const bool goesOn = local < cell.size && at + local + 4 <= page.bytes.size();
    cell.overflow = goesOn ? numberAt<quint32>(page.bytes, qsizetype(at + local)) : 0;
    return cell;
}

void PageReader::forEachCell(const std::function<void(const Cell &)> &take) const
{
    for (quint32 number = 1; number <= m_pageCount; ++number) {
        const auto found = page(number);
        if (!found || found->type == TableInterior)
            continue;
        for (int index = 0; index < found->cells; ++index) {
            if (const auto one = cell(*found, index))
                take(*one);
        }
    }
}

QByteArray PageReader::payload(const Cell &cell) const
{
    QByteArray payload = cell.local.toByteArray();
    quint32 next = cell.overflow;
    while (payload.size() < cell.size && m_overflowBudget-- > 0) {
        const QByteArrayView bytes = bytesOf(next);
        if (next < 2 || bytes.size() < 4)
            break;
        const qint64 rest = std::min<qint64>(cell.size - payload.size(), bytes.size() - 4);
        payload.append(bytes.sliced(4, qsizetype(rest)));
        next = numberAt<quint32>(bytes, 0);
    }
    return payload;
}

struct PageReader::TreeWalk
{
    bool ofTable;
    const Expectation &expected;
    QSet<quint32> seen;
};

bool PageReader::isWholeTree(quint32 root, bool ofTable, const Expectation &expected) const
{
    TreeWalk walk{ofTable, expected, {}};
    return isWholeTree(root, 0, walk);
}

bool PageReader::isWholeTree(quint32 root, int depth, TreeWalk &walk) const
{
    const auto found = page(root);
    if (!found || found->isOfTable() != walk.ofTable || depth > deepest || walk.seen.contains(root))
        return false;
    walk.seen.insert(root);
    if (depth > 0 && found->cells == 0) // only an empty table has an empty page
        return false;
    if (!isWholePage(*found, depth, walk))
        return false;
    return !found->isInterior() || isWholeTree(found->rightMost(), depth + 1, walk);
}

bool PageReader::isWholePage(const Page &page, int depth, TreeWalk &walk) const
{
    for (int index = 0; index < page.cells; ++index) {
        const auto one = cell(page, index);
        if (!one)
            return false;
        if (page.isInterior() && !isWholeTree(one->child, depth + 1, walk))
            return false;
        if (page.type == TableInterior)
            continue;
        const QByteArray record = payload(*one);
        const auto header = readRecordHeader(record);
        if (!header || record.size() != one->size || header->size + header->bodySize() != one->size ||
            !walk.expected(*header))
            return false;
    }
    return true;
}
