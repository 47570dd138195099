#include "sending/downloadtrouble.h"

#include "sending/addresses.h"
#include "sending/pagedownload.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Trouble
{
    Q_DECLARE_TR_FUNCTIONS(DownloadTrouble)
};

QString shown(const QUrl &address)
{
    return address.toDisplayString();
}

Error trouble(const QUrl &address, const QString &message, Error::Kind kind = Error::Kind::BadInput)
{
    return {kind, message, shown(address)};
}

/// The way around for a page that only a browser gets at.
QString byHand()
{
    return Trouble::tr("Open the page in your browser, save it or copy its text, and import that.");
}

bool isPage(const QString &type)
{
    static const QSet<QString> others{
        u""_s,
        u"application/xhtml+xml"_s,
        u"application/xml"_s,
        u"application/octet-stream"_s,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.oasis.opendocument.text"_s,
    };
    static const QSet<QString> noText{u"text/css"_s, u"text/javascript"_s, u"text/csv"_s, u"text/calendar"_s};
    return others.contains(type) || (type.startsWith("text/"_L1) && !noText.contains(type));
}
/// What cannot be taken for an address at all has nothing that could be shown.
Error noWebAddress(const QUrl &address)
{
    if (shown(address).isEmpty())
        return trouble(address, Trouble::tr("This is no web address. Copy the page's address from your "
                                            "browser; it begins with https:// and has no spaces."));
    return trouble(address, Trouble::tr("“%1” is no web address. Copy the page's address from your browser; "
                                        "it begins with https://.")
                                .arg(shown(address)));
}
} // namespace

Result<> addressForDownload(const QUrl &address)
{
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || !isWeb || address.host().isEmpty())
        return tl::unexpected(noWebAddress(address));
    if (!address.userInfo().isEmpty())
        return tl::unexpected(trouble(
            address, Trouble::tr("The address %1 holds a user name or a password. Take out the part before "
                                 "the @ and try again.")
                         .arg(shown(address))));
    if (address.scheme() == "http"_L1 && !isThisComputer(address.host()))
        return tl::unexpected(trouble(
            address, Trouble::tr("%1 begins with http://, so anybody on its way could change what the page "
                                 "asks for. Try the same address with https://.")
                         .arg(shown(address))));
    return {};
}

Result<> typeForDownload(const QUrl &address, const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    if (isPage(type))
        return {};
    if (type == "application/pdf"_L1)
        return tl::unexpected(
            trouble(address, Trouble::tr("%1 is a PDF, which Shortlist does not read. Open it, copy the "
                                         "category's text and paste it, or save it as text and import that.")
                                 .arg(shown(address))));
    return tl::unexpected(
        trouble(address, Trouble::tr("%1 is not a page with text but “%2”. Find the page that prints the "
                                     "criteria, or save it as text and paste it.")
                             .arg(shown(address), type)));
}

Error troubleOfStatus(const QUrl &address, int status)
{
    const QString server = address.host();
    switch (status) {
    case 404:
    case 410:
        return trouble(
            address,
            Trouble::tr("There is no page at %1 (%2). Check the address, or look for the category on "
                        "the organiser's site: such pages move every year.")
                .arg(shown(address))
                .arg(status),
            Error::Kind::NotFound);
    case 401:
    case 403:
    case 407:
    case 451:
        return trouble(
            address,
            Trouble::tr(
                "%1 does not give this page to Shortlist (%2): it may want a sign-in, or a browser. %3")
                .arg(server, QString::number(status), byHand()));
    case 511:
        return trouble(address,
                       Trouble::tr("Your network wants you to sign in before it lets anything "
                                   "through. Open any page in your browser, sign in, and try again."));
    case 429:
        return trouble(
            address,
            Trouble::tr("%1 has been asked too often (429). Wait a few minutes and try again.").arg(server));
    default:
        break;
    }
    if (status >= 500)
        return trouble(address, Trouble::tr("%1 is in trouble and gave no page (%2). Try again later.")
                                    .arg(server, QString::number(status)));
    return trouble(
        address,
        Trouble::tr("%1 gave no page but the answer %2. %3").arg(server, QString::number(status), byHand()));
}

Error troubleOfNetwork(const QUrl &address, QNetworkReply::NetworkError error, const QString &words)
{
    const QString server = address.host();
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return trouble(
            address,
            Trouble::tr("The server %1 was not found. Check the address, and whether this computer "
                        "is online.")
                .arg(server),
            Error::Kind::NotFound);
    case QNetworkReply::ConnectionRefusedError:
        return trouble(
            address,
            Trouble::tr("%1 takes no connections. Check the address, or try again later.").arg(server));
    case QNetworkReply::OperationCanceledError: // how a transfer that stands still ends
    case QNetworkReply::TimeoutError:
        return tookTooLong(address);
    case QNetworkReply::RemoteHostClosedError:
        return trouble(
            address,
            Trouble::tr("%1 ended the connection before the page was whole. Try again.").arg(server));
    case QNetworkReply::SslHandshakeFailedError:
        return troubleOfCertificate(address, words);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return trouble(address, Trouble::tr("This computer is not online. Connect it and try again."));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return trouble(
            address,
            Trouble::tr("Your network's proxy server did not let the page through. %1").arg(byHand()));
    default:
        return trouble(address, Trouble::tr("The page could not be fetched from %1: %2. Check whether this "
                                            "computer is online, and try again.")
                                    .arg(server, words));
    }
}

Error troubleOfCertificate(const QUrl &address, const QString &reasons)
{
    return trouble(
        address, Trouble::tr("%1 could not prove that it is who it says: %2. Where your network wants you to "
                             "sign in first, do that in your browser and try again.")
                     .arg(address.host(), reasons));
}

Error tookTooLong(const QUrl &address)
{
    return trouble(
        address, Trouble::tr("%1 took too long to answer. Try again later, or save the page in your browser "
                             "and import that.")
                     .arg(address.host()));
}

Error tooLongForDownload(const QUrl &address)
{
    return trouble(address, Trouble::tr("%1 is longer than %n MiB, which no page of a category is. Copy the "
                                        "category's text and paste it.",
                                        nullptr, int(PageDownload::longestDownload / 1024 / 1024))
                                .arg(shown(address)));
}

Error tooManyRedirections(const QUrl &address)
{
    return trouble(
        address,
        Trouble::tr("%1 leads from one address to the next without end. %2").arg(shown(address), byHand()));
}

Error leadsAstray(const QUrl &address, const QUrl &target)
{
    return trouble(
        address,
        Trouble::tr("%1 leads on to %2, which is not encrypted. Networks do that where they want you "
                    "to sign in first: do that in your browser and try again.")
            .arg(shown(address), shown(target)));
}

Error nothingSent(const QUrl &address)
{
    return trouble(address, Trouble::tr("The page at %1 is empty. %2").arg(shown(address), byHand()));
}
