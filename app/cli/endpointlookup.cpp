#include "cli/endpointlookup.h"

#include "cli/command.h"
#include "session/endpointbook.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct EndpointLookup
{
    Q_DECLARE_TR_FUNCTIONS(EndpointLookup)
};

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}
} // namespace

Result<Endpoint> findEndpoint(const QString &typed, Desk &desk)
{
    EndpointBook book(desk.storage);
    const auto endpoints = book.stored().result();
    if (!endpoints)
        return tl::unexpected(endpoints.error());
    QList<Endpoint> matches;
    for (const Endpoint &endpoint : *endpoints) {
        if (endpoint.id.value == typed)
            return endpoint;
        if (endpoint.name.compare(typed, Qt::CaseInsensitive) == 0)
            matches += endpoint;
    }
    if (matches.size() == 1)
        return matches.first();
    const QString message =
        matches.isEmpty()
            ? EndpointLookup::tr(
                  "There is no endpoint “%1”. “shortlist-cli endpoint list” lists those that there are.")
            : EndpointLookup::tr("More than one endpoint is called “%1”. Give the id of the one you mean; "
                                 "“shortlist-cli endpoint list” lists them.");
    return tl::unexpected(Error{Error::Kind::NotFound, message.arg(typed), {}});
}

Result<QByteArray> secretIn(const QString &name)
{
    const QByteArray secret = qgetenv(name.toLocal8Bit().constData());
    if (!secret.isEmpty())
        return secret;
    return tl::unexpected(Error{
        Error::Kind::BadInput,
        EndpointLookup::tr(
            "The environment variable %1 is not set or is empty, so there is no token. Nothing was done.")
            .arg(name),
        {}});
}

QJsonObject objectOf(const Endpoint &endpoint)
{
    const EndpointTerms &terms = endpoint.terms;
    return {
        {u"id"_s, endpoint.id.value},
        {u"name"_s, endpoint.name},
        {u"address"_s, endpoint.address.toString(QUrl::FullyEncoded)},
        {u"profile"_s, nameOf(endpoint.profile)},
        {u"signIn"_s, nameOf(endpoint.signIn)},
        {u"discovery"_s, terms.discovery.toString(QUrl::FullyEncoded)},
        {u"deadline"_s, timeOf(terms.deadline)},
        {u"readAt"_s, timeOf(terms.readAt)},
    };
}
