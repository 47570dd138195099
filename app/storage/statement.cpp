#include "storage/statement.h"

#include "storage/connection.h"
#include "storage/sqlerror.h"
#include "storage/storedvalues.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace {
// To the driver an empty text or blob that is also null means NULL; to us it is empty.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString::fromLatin1("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Result<> start(QSqlQuery &query, const Connection &connection, const QString &sql, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorFrom(query.lastError(), connection.path()));
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return tl::unexpected(errorFrom(query.lastError(), connection.path()));
    return {};
}
} // namespace

Row::Row(const QSqlQuery &query)
    : m_query(query)
{}

QString Row::text()
{
    return next().toString();
}

QString Row::exactText()
{
    return exactTextFrom(next().toByteArray());
}

QByteArray Row::bytes()
{
    return next().toByteArray();
}

int Row::number()
{
    return next().toInt();
}

qint64 Row::bigNumber()
{
    return next().toLongLong();
}

bool Row::flag()
{
    return number() != 0;
}

QDateTime Row::time()
{
    return timeFrom(text());
}

bool Row::isNull() const
{
    return m_query.isNull(m_column);
}

void Row::skip(int columns)
{
    m_column += columns;
}

QVariant Row::next()
{
    return m_query.value(m_column++);
}

Result<> execute(const Connection &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection.database());
    return start(query, connection, sql, values);
}

Result<> executeOnRow(const Connection &connection, const QString &sql, const QVariantList &values,
                      const Error &missing)
{
    QSqlQuery query(connection.database());
    if (auto started = start(query, connection, sql, values); !started)
        return started;
    if (query.numRowsAffected() < 1)
        return tl::unexpected(missing);
    return {};
}

Result<> forEachRow(const Connection &connection, const QString &sql, const QVariantList &values,
                    const std::function<Result<>(Row &)> &read)
{
    QSqlQuery query(connection.database());
    if (auto started = start(query, connection, sql, values); !started)
        return started;
    while (query.next()) {
        Row row(query);
        if (auto done = read(row); !done)
            return done;
    }
    // next() also returns false where the file could not be read any further.
    if (query.lastError().isValid())
        return tl::unexpected(errorFrom(query.lastError(), connection.path()));
    return {};
}

Result<QString> valueOf(const Connection &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection.database());
    if (auto started = start(query, connection, sql, values); !started)
        return tl::unexpected(started.error());
    if (query.next())
        return query.value(0).toString();
    if (query.lastError().isValid())
        return tl::unexpected(errorFrom(query.lastError(), connection.path()));
    return QString();
}
