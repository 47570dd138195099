#include "session/exporting.h"

#include "documents/entryjson.h"
#include "documents/plaintext.h"
#include "writing/tallying.h"

QByteArray exportedText(const Category &category, const Entry &entry)
{
    return plainText(category, entry, tallyOf(category, entry)).toUtf8();
}

QByteArray exportedJson(const Category &category, const Entry &entry, const QDateTime &now)
{
    return entryJson(category, entry, tallyOf(category, entry), now);
}
