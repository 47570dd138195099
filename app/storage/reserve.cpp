#include "storage/reserve.h"

#include "storage/backup.h"
#include "storage/filebytes.h"
#include "storage/filestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Reserve Reserve::read(const QString &folder, const QHash<Table, QSet<QString>> &wanted)
{
    Reserve reserve;
    reserve.m_folder = folder;
    const QStringList backups = folder.isEmpty() ? QStringList() : backupsIn(folder);
    for (const QString &backup : backups) {
        const bool isFirst = reserve.isEmpty();
        if (!isFirst && !reserve.lacksAny(wanted))
            break;
        if (const auto bytes = readableBytesOf(backup))
            reserve.take(backup, salvage(*bytes), isFirst ? nullptr : &wanted);
    }
    return reserve;
}

void Reserve::take(const QString &backup, const Salvage &salvage, const QHash<Table, QSet<QString>> *wanted)
{
    for (auto table = salvage.rows.cbegin(); table != salvage.rows.cend(); ++table) {
        for (SalvagedRow row : *table) {
            const QString key = row.key(table.key());
            const bool isWanted = !wanted || wanted->value(table.key()).contains(key);
            if (!row.whole || !isWanted || find(table.key(), key))
                continue;
            row.changed = true; // for the file that it is put into
            m_rows[table.key()].insert(key, {row, backup});
        }
    }
}

bool Reserve::lacksAny(const QHash<Table, QSet<QString>> &wanted) const
{
    for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
        const auto isMissing = [&](const QString &key) { return !find(table.key(), key); };
        if (std::any_of(table->begin(), table->end(), isMissing))
            return true;
    }
    return false;
}

const Reserve::Kept *Reserve::find(Table table, const QString &key) const
{
    const auto rows = m_rows.constFind(table);
    if (rows == m_rows.constEnd())
        return nullptr;
    const auto kept = rows->constFind(key);
    return kept == rows->constEnd() ? nullptr : &*kept;
}

QList<Reserve::Kept> Reserve::of(Table table) const
{
    QList<Kept> rows = m_rows.value(table).values();
    const bool numbered = shapeOf(table).columns.front().kind == ColumnShape::Kind::RowNumber;
    std::sort(rows.begin(), rows.end(), [&](const Kept &one, const Kept &other) {
        return numbered && one.row.number(0) != other.row.number(0)
                   ? one.row.number(0) < other.row.number(0)
                   : one.row.key(table) < other.row.key(table);
    });
    return rows;
}

QList<QByteArray> Reserve::fileChunks(const QByteArray &sha256) const
{
    if (m_folder.isEmpty())
        return {};
    const QString name = u"files/"_s + QString::fromLatin1(sha256.toHex());
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> chunks;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd() && file.error() == QFileDevice::NoError) {
        chunks += file.read(FileStore::chunkSize);
        hash.addData(chunks.last());
    }
    return hash.result() == sha256 ? chunks : QList<QByteArray>();
}
