#include "storage/holding.h"

#include "storage/connection.h"
#include "storage/statement.h"

using namespace Qt::Literals::StringLiterals;

Result<bool> holdsAnyOf(const QString &path, const QList<EntryId> &entries)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    for (const EntryId &entry : entries) {
        const auto found = valueOf(**connection, u"SELECT id FROM entry WHERE id = ?"_s, {entry.value});
        if (!found)
            return tl::unexpected(found.error());
        if (!found->isEmpty())
            return true;
    }
    return false;
}
