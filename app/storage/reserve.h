#pragma once

#include "storage/salvage.h"

#include <QStringList>

/// The rows of backups, to be drawn from where a workspace is damaged.
class Reserve final
{
public:
    struct Kept
    {
        SalvagedRow row;
        QString backup; ///< its path
    };

    /// Reads the backups in @p folder, newest first: all of the newest that can be read, and of older ones
    /// what is among @p wanted keys and was not found yet.
    [[nodiscard]] static Reserve read(const QString &folder, const QHash<Table, QSet<QString>> &wanted);

    [[nodiscard]] const Kept *find(Table table, const QString &key) const;
    [[nodiscard]] QList<Kept> of(Table table) const;
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// All chunks of an attached file, which lies beside the backups; none where it does not.
    [[nodiscard]] QList<QByteArray> fileChunks(const QByteArray &sha256) const;

private:
    void take(const QString &backup, const Salvage &salvage, const QHash<Table, QSet<QString>> *wanted);
    [[nodiscard]] bool lacksAny(const QHash<Table, QSet<QString>> &wanted) const;

    QString m_folder;
    QHash<Table, QHash<QString, Kept>> m_rows;
};
