#pragma once

#include "model/result.h"

#include <functional>

class Connection;

/// Everything between begin() and commit() is stored, or nothing of it. Rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(const Connection &connection);
    ~Transaction();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();

private:
    const Connection &m_connection;
    bool m_open = false;
};

/// Runs @p change in a transaction, committed where it returns no error.
[[nodiscard]] Result<> inTransaction(const Connection &connection, const std::function<Result<>()> &change);
