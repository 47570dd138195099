#pragma once

#include "model/id.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>

class Connection;

/// The statements on how the answers of a category go into its organiser's form. The writing one expects to
/// be in a transaction.
class PastePlanStore final
{
public:
    explicit PastePlanStore(const Connection &connection);

    /// JSON; empty where there is none.
    [[nodiscard]] Result<QByteArray> load(const CategoryId &category) const;
    /// An empty one removes what was there.
    [[nodiscard]] Result<> save(const CategoryId &category, const QByteArray &json,
                                const QDateTime &now) const;

private:
    const Connection &m_connection;
};
