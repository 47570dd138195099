#pragma once

#include "model/endpoint.h"
#include "model/result.h"

#include <QVariant>

class Connection;
class Row;

/// The statements on endpoint profiles. The writing ones expect to be in a transaction.
class EndpointStore final
{
public:
    explicit EndpointStore(const Connection &connection);

    /// In the order of their names.
    [[nodiscard]] Result<QList<Endpoint>> list() const;
    [[nodiscard]] Result<> save(const Endpoint &endpoint) const;
    [[nodiscard]] Result<> remove(const EndpointId &id) const;

private:
    const Connection &m_connection;
};

/// An endpoint as eleven columns, here and in a submission: id, name, address, profile, status road, status
/// template, whether it knows repeated ids, uploads, sign-in, user name, terms.
[[nodiscard]] QVariantList endpointColumns(const Endpoint &endpoint);
[[nodiscard]] Result<Endpoint> readEndpoint(Row &row, const QString &path);
