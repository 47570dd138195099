#include "storage/pasteplanstore.h"

#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

using namespace Qt::Literals::StringLiterals;

PastePlanStore::PastePlanStore(const Connection &connection)
    : m_connection(connection)
{}

Result<QByteArray> PastePlanStore::load(const CategoryId &category) const
{
    const QString sql = u"SELECT CAST(plan AS BLOB) FROM paste_plan WHERE category_id = ?"_s;
    return listOf<QByteArray>(m_connection, sql, {category.value},
                              [](Row &row) -> Result<QByteArray> { return row.bytes(); })
        .map([](const QList<QByteArray> &found) { return found.value(0); });
}

Result<> PastePlanStore::save(const CategoryId &category, const QByteArray &json, const QDateTime &now) const
{
    if (json.isEmpty())
        return execute(m_connection, u"DELETE FROM paste_plan WHERE category_id = ?"_s, {category.value});
    const QString sql = uR"(INSERT INTO paste_plan (category_id, changed_at, plan)
        VALUES (?, ?, CAST(? AS TEXT))
        ON CONFLICT (category_id) DO UPDATE SET changed_at = excluded.changed_at, plan = excluded.plan)"_s;
    return execute(m_connection, sql, {category.value, storedTime(now), json});
}
