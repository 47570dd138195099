#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

class Connection;
class QSqlQuery;

/// One row of an answer. Each read takes the next column, so a reader names them in the statement's order.
class Row final
{
public:
    explicit Row(const QSqlQuery &query);

    [[nodiscard]] QString text();
    /// A text selected as CAST(column AS BLOB): every code point as it was stored (see storedText()).
    [[nodiscard]] QString exactText();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] int number();
    [[nodiscard]] qint64 bigNumber();
    [[nodiscard]] bool flag();
    [[nodiscard]] QDateTime time();
    /// Whether the next column is NULL. Does not take it.
    [[nodiscard]] bool isNull() const;
    void skip(int columns);

private:
    [[nodiscard]] QVariant next();

    const QSqlQuery &m_query;
    int m_column = 0;
};

/// Runs one statement that answers nothing. @p sql is the whole statement, with ? for each of @p values.
[[nodiscard]] Result<> execute(const Connection &connection, const QString &sql,
                               const QVariantList &values = {});

/// The same for a statement that has to change a row; @p missing where there was none to change.
[[nodiscard]] Result<> executeOnRow(const Connection &connection, const QString &sql,
                                    const QVariantList &values, const Error &missing);

/// Calls @p read with every row, until one cannot be read.
[[nodiscard]] Result<> forEachRow(const Connection &connection, const QString &sql,
                                  const QVariantList &values, const std::function<Result<>(Row &)> &read);

/// The first column of the first row as text; empty where there is no row.
[[nodiscard]] Result<QString> valueOf(const Connection &connection, const QString &sql,
                                      const QVariantList &values = {});

/// Every row, made into a value by @p read.
template<typename T>
[[nodiscard]] Result<QList<T>> listOf(const Connection &connection, const QString &sql,
                                      const QVariantList &values, const std::function<Result<T>(Row &)> &read)
{
    QList<T> list;
    const auto append = [&](Row &row) -> Result<> {
        return read(row).map([&](const T &value) { list.append(value); });
    };
    return forEachRow(connection, sql, values, append).map([&] { return list; });
}
