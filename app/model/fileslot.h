#pragma once

#include <QStringList>

/// A place for supporting files.
struct FileSlot
{
    QString role; ///< "evidence", "photo"
    QString title;
    int fewest = 0;
    int most = 1;
    QStringList types;   ///< endings without the dot
    qint64 maxBytes = 0; ///< 0: not known
    bool operator==(const FileSlot &) const = default;
};
