#pragma once

#include "storage/record.h"

#include <QByteArrayView>
#include <QSet>

#include <functional>

/// Where a record was found.
struct Cell
{
    quint32 page = 0;     ///< counted from 1
    bool ofTable = false; ///< in a table with row numbers; otherwise in an index or a table without them
    qint64 row = 0;       ///< the row number, in such a table
    qint64 size = 0;      ///< bytes of the whole record
    QByteArrayView local; ///< the part on the page itself
    quint32 overflow = 0; ///< the page on which it goes on; 0 where it does not
    quint32 child = 0;    ///< the page to the left of it, on interior pages
};

/// Reads the records of an SQLite file page by page, without SQLite and whatever else is damaged: recovery
/// inside SQLite needs a module that neither Debian's SQLite nor Qt's own is built with. The rules are those
/// of "Database File Format" in the SQLite documentation, sections 1.3 (header), 1.6 (b-tree pages) and 1.6.1
/// (overflow pages). No byte outside of @p bytes is ever read, and every walk ends, whatever they are.
class PageReader final
{
public:
    /// @p bytes have to outlive the reader.
    explicit PageReader(QByteArrayView bytes);

    [[nodiscard]] quint32 pageCount() const { return m_pageCount; }

    /// Every cell of every page that looks like one of a b-tree and holds records.
    void forEachCell(const std::function<void(const Cell &)> &take) const;
    /// The record with what could be read of its overflow pages.
    [[nodiscard]] QByteArray payload(const Cell &cell) const;

    using Expectation = std::function<bool(const RecordHeader &)>;
    /// Whether every page of the b-tree at @p root is there and sound, with all of its overflow pages, and
    /// every record is as @p expected.
    [[nodiscard]] bool isWholeTree(quint32 root, bool ofTable, const Expectation &expected) const;

private:
    struct Page;
    [[nodiscard]] std::optional<Page> page(quint32 number) const;
    [[nodiscard]] QByteArrayView bytesOf(quint32 number) const;
    [[nodiscard]] std::optional<Cell> cell(const Page &page, int index) const;
    [[nodiscard]] qint64 localSize(qint64 size, bool ofTable) const;
    struct TreeWalk;
    [[nodiscard]] bool isWholeTree(quint32 root, int depth, TreeWalk &walk) const;
    [[nodiscard]] bool isWholePage(const Page &page, int depth, TreeWalk &walk) const;

    QByteArrayView m_bytes;
    qint64 m_pageSize = 4096;
    qint64 m_usable = 4096; ///< bytes of a page that are used
    quint32 m_pageCount = 0;
    mutable qint64 m_overflowBudget =
        0; ///< overflow pages still to be read: a maze must not keep us for ever
};
