#include "sending/addresses.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto placeholder = "{submissionId}"_L1;

auto refusal(const QString &message)
{
    return tl::make_unexpected(Error{Error::Kind::BadInput, message, {}});
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// What is wrong with an address, as a sentence; empty if it may be used.
QString faultOf(const QUrl &url)
{
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return QCoreApplication::translate("Addresses",
                                           "The address has to begin with https://. Please add it.");
    if (url.host().isEmpty())
        return QCoreApplication::translate(
            "Addresses", "The address names no server. Please check it against what the organiser gave you.");
    if (!url.userInfo().isEmpty())
        return QCoreApplication::translate(
            "Addresses", "The address holds a user name or a password. Please take out the part "
                         "before the @, and enter the access token in its own field.");
    if (url.hasFragment())
        return QCoreApplication::translate("Addresses",
                                           "The address holds a #, which leads to a place within a web page. "
                                           "Please take out the # and what follows it.");
    if (url.scheme() == "http"_L1 && !isThisComputer(url.host()))
        return QCoreApplication::translate(
            "Addresses", "The address begins with http://, so others could read the entry on its "
                         "way. Please ask the organiser for an address with https://.");
    return {};
}

QUrl derivedStatusAddress(const QUrl &address, const QString &id)
{
    QString path = address.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = address;
    url.setPath(path + u'/' + id, QUrl::StrictMode);
    url.setQuery(QString());
    return url;
}
} // namespace

Result<QUrl> endpointAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refusal(QCoreApplication::translate(
            "Addresses", "No address is given. Please enter the one the organiser gave you."));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return refusal(QCoreApplication::translate("Addresses",
                                                   "This is not a web address. Please check it for spaces "
                                                   "and unusual characters."));
    if (const QString fault = faultOf(url); !fault.isEmpty())
        return refusal(fault);
    return url;
}

Result<QString> statusTemplate(const QString &typed)
{
    const QString text = typed.trimmed();
    if (!text.contains(placeholder))
        return refusal(QCoreApplication::translate(
            "Addresses", "The status address has to hold {submissionId} at the place where "
                         "the entry's reference belongs. Please add it."));
    const QString sample = u"00000000-0000-4000-8000-000000000000"_s;
    const Result<QUrl> url = endpointAddress(QString(text).replace(placeholder, sample));
    if (!url)
        return tl::make_unexpected(url.error());
    if (url->host().contains(sample))
        return refusal(QCoreApplication::translate(
            "Addresses", "The status address holds {submissionId} in the "
                         "server's name. Please move it behind the server's name."));
    return text;
}

std::optional<QUrl> statusAddress(const Endpoint &endpoint, const SubmissionId &id)
{
    if (endpoint.statusRoad == StatusRoad::None)
        return std::nullopt;
    const QString encodedId = QString::fromLatin1(QUrl::toPercentEncoding(id.value));
    if (endpoint.statusRoad == StatusRoad::Derived)
        return derivedStatusAddress(endpoint.address, encodedId);
    const Result<QUrl> url =
        endpointAddress(QString(endpoint.statusTemplate).replace(placeholder, encodedId));
    if (!url)
        return std::nullopt;
    return *url;
}

bool isThisComputer(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && portOf(one) == portOf(other) &&
           one.host().compare(other.host(), Qt::CaseInsensitive) == 0;
}
