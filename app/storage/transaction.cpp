#include "storage/transaction.h"

#include "storage/connection.h"
#include "storage/statement.h"

using namespace Qt::Literals::StringLiterals;

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
{}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // After a full disk or a failed write SQLite has rolled back by itself; then there is nothing to undo and
    // this fails, which is as good.
    [[maybe_unused]] const auto undone = execute(m_connection, u"ROLLBACK"_s);
}

Result<> Transaction::begin()
{
    // IMMEDIATE: whatever keeps us from writing shows here, before the work is done.
    return execute(m_connection, u"BEGIN IMMEDIATE"_s).map([this] { m_open = true; });
}

Result<> Transaction::commit()
{
    return execute(m_connection, u"COMMIT"_s).map([this] { m_open = false; });
}

Result<> inTransaction(const Connection &connection, const std::function<Result<>()> &change)
{
    Transaction transaction(connection);
    return transaction.begin().and_then(change).and_then([&] { return transaction.commit(); });
}
