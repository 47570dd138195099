#include "storage/endpointstore.h"

#include "storage/connection.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

EndpointStore::EndpointStore(const Connection &connection)
    : m_connection(connection)
{}

Result<QList<Endpoint>> EndpointStore::list() const
{
    const QString sql = uR"(SELECT id, CAST(name AS BLOB), address, profile, status_road, status_template,
            knows_repeated_ids, uploads, sign_in, CAST(user_name AS BLOB), CAST(terms AS BLOB)
        FROM endpoint ORDER BY name COLLATE NOCASE, id)"_s;
    return listOf<Endpoint>(m_connection, sql, {},
                            [this](Row &row) { return readEndpoint(row, m_connection.path()); });
}

Result<> EndpointStore::save(const Endpoint &endpoint) const
{
    const QString sql = uR"(INSERT OR REPLACE INTO endpoint (id, name, address, profile, status_road,
            status_template, knows_repeated_ids, uploads, sign_in, user_name, terms)
        VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT)))"_s;
    return execute(m_connection, sql, endpointColumns(endpoint));
}

Result<> EndpointStore::remove(const EndpointId &id) const
{
    const QString message =
        QCoreApplication::translate("EndpointStore", "There is no endpoint %1 in this workspace.");
    return executeOnRow(m_connection, u"DELETE FROM endpoint WHERE id = ?"_s, {id.value},
                        {Error::Kind::NotFound, message.arg(id.value), m_connection.path()});
}

QVariantList endpointColumns(const Endpoint &endpoint)
{
    return {endpoint.id.value,
            storedText(endpoint.name),
            QString::fromUtf8(endpoint.address.toEncoded()),
            nameOf(endpoint.profile),
            nameOf(endpoint.statusRoad),
            endpoint.statusTemplate,
            endpoint.knowsRepeatedIds,
            QString::fromUtf8(endpoint.uploads.toEncoded()),
            nameOf(endpoint.signIn),
            storedText(endpoint.user),
            termsJson(endpoint.terms)};
}

Result<Endpoint> readEndpoint(Row &row, const QString &path)
{
    Endpoint endpoint;
    endpoint.id.value = row.text();
    endpoint.name = row.exactText();
    endpoint.address = QUrl::fromEncoded(row.text().toUtf8());
    const QString profile = row.text();
    const QString road = row.text();
    endpoint.statusTemplate = row.text();
    endpoint.knowsRepeatedIds = row.flag();
    endpoint.uploads = QUrl::fromEncoded(row.text().toUtf8());
    const QString signIn = row.text();
    endpoint.user = row.exactText();
    endpoint.terms = termsOf(row.bytes());
    // An entry must not be handed over in a way that was guessed.
    if (!endpointProfileNamed(profile) || !statusRoadNamed(road) ||
        !(signIn.isEmpty() || signInNamed(signIn)))
        return tl::unexpected(
            damagedError(path, u"endpoint %1: %2, %3, %4"_s.arg(endpoint.id.value, profile, road, signIn)));
    endpoint.profile = *endpointProfileNamed(profile);
    endpoint.statusRoad = *statusRoadNamed(road);
    // Before version 3 there was no other way than a token.
    endpoint.signIn = signInNamed(signIn).value_or(SignIn::Token);
    return endpoint;
}
