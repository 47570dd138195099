#include "session/endpointwording.h"

#include "sending/discoveryjob.h"
#include "session/endpointbook.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct EndpointWords
{
    Q_DECLARE_TR_FUNCTIONS(EndpointWording)
};

QString withWords(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence : sentence + u'\n' + words;
}

QString itDesk()
{
    return EndpointWords::tr("Show this to your IT desk.");
}

ReachWording lineTrouble(SendingTrouble trouble, const QString &host)
{
    if (trouble == SendingTrouble::TimedOut)
        return {EndpointWords::tr("%1 did not answer in time.").arg(host),
                EndpointWords::tr("Try again. If other sites are slow too, the network here is the reason.")};
    return {
        EndpointWords::tr("There is no connection to %1.").arg(host),
        EndpointWords::tr("Check the address, and whether this computer is online. In some networks a VPN "
                          "or a proxy is needed first.")};
}

ReachWording networkTrouble(SendingTrouble trouble, const QString &host)
{
    switch (trouble) {
    case SendingTrouble::NetworkSignIn:
        return {
            EndpointWords::tr("A web page came where %1 should have answered: your network may want you to "
                              "sign in, or the address is that of a page for people.")
                .arg(host),
            EndpointWords::tr("Open any site in a browser and sign in to the network, then try again. If "
                              "you are signed in, ask the organiser for the address for programs.")};
    case SendingTrouble::ProxySignIn:
        return {EndpointWords::tr("The proxy of your network wants a user name and a password before it lets "
                                  "anything through to %1.")
                    .arg(host),
                EndpointWords::tr("Enter them in the network settings, or ask your IT desk for them.")};
    case SendingTrouble::NetworkBlocked:
        return {EndpointWords::tr("A filter in your network does not let anything through to %1.").arg(host),
                EndpointWords::tr("Ask your IT desk to allow this address.")};
    case SendingTrouble::UntrustedServer:
        return {
            EndpointWords::tr("The identity of %1 could not be confirmed, so nothing was asked of it.")
                .arg(host),
            EndpointWords::tr("Where the issuer is your own organisation, it inspects what is sent: ask your "
                              "IT desk for its certificate authority file and add it in the network "
                              "settings. Otherwise ask the organiser.")};
    case SendingTrouble::WrongClock:
        return {
            EndpointWords::tr("By this computer’s clock, the certificate of %1 is not valid yet, or no more.")
                .arg(host),
            EndpointWords::tr("Check the date and the time of this computer. If they are right, tell the "
                              "organiser that the certificate has run out.")};
    default:
        return {EndpointWords::tr("%1 sends to another address, which you have not agreed to.").arg(host),
                EndpointWords::tr("Ask the organiser whether the address has moved, and enter the new one.")};
    }
}

ReachWording serverTrouble(SendingTrouble trouble, const QString &host)
{
    switch (trouble) {
    case SendingTrouble::SignInNeeded:
        return {EndpointWords::tr("%1 did not accept the sign-in: the token or password is missing, wrong or "
                                  "out of date.")
                    .arg(host),
                EndpointWords::tr("Enter the one that the organiser gave you.")};
    case SendingTrouble::Forbidden:
        return {EndpointWords::tr("%1 does not let you in.").arg(host),
                EndpointWords::tr("Ask the organiser whether your account may send entries.")};
    case SendingTrouble::WrongAddress:
        return {EndpointWords::tr("%1 has nothing at this address that takes entries.").arg(host),
                EndpointWords::tr("Check the address against what the organiser gave you.")};
    case SendingTrouble::ServerBusy:
        return {EndpointWords::tr("%1 is busy and asks to be tried again.").arg(host),
                EndpointWords::tr("Try again in a few minutes.")};
    case SendingTrouble::ServerFailed:
        return {EndpointWords::tr("%1 reported a fault of its own.").arg(host),
                EndpointWords::tr("Try again later. If it stays like this, tell the organiser.")};
    case SendingTrouble::TooLarge:
        return {
            EndpointWords::tr("What %1 sent is larger than what an organiser publishes can be.").arg(host),
            EndpointWords::tr("Check the address against what the organiser gave you.")};
    case SendingTrouble::Invalid:
        return {EndpointWords::tr("What %1 publishes cannot be used.").arg(host),
                EndpointWords::tr("Please show this to the organiser.")};
    case SendingTrouble::CancelledByUser:
        return {EndpointWords::tr("You stopped asking %1.").arg(host), {}};
    default:
        return {EndpointWords::tr("%1 gave an answer that Shortlist does not know.").arg(host), itDesk()};
    }
}

ReachWording wordsFor(SendingTrouble trouble, const QString &host)
{
    switch (trouble) {
    case SendingTrouble::NoConnection:
    case SendingTrouble::ConnectionLost:
    case SendingTrouble::TimedOut:
        return lineTrouble(trouble, host);
    case SendingTrouble::NetworkSignIn:
    case SendingTrouble::ProxySignIn:
    case SendingTrouble::NetworkBlocked:
    case SendingTrouble::UntrustedServer:
    case SendingTrouble::WrongClock:
    case SendingTrouble::Moved:
        return networkTrouble(trouble, host);
    default:
        return serverTrouble(trouble, host);
    }
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString filesWording(const FileTerms &files)
{
    const QString types =
        files.types.isEmpty() ? EndpointWords::tr("any type") : files.types.join(QStringLiteral(", "));
    //: %1 is the organiser's name for a place for files, %2 and %3 are numbers, %4 is a list of types
    return EndpointWords::tr("Files for “%1”: %2 to %3, %4.")
        .arg(files.role)
        .arg(files.fewest)
        .arg(files.most)
        .arg(types);
}
} // namespace

ReachWording reachWording(SendingTrouble trouble, const QString &host, const QString &detail)
{
    ReachWording wording = wordsFor(trouble, host);
    wording.happened = withWords(wording.happened, detail);
    return wording;
}

Error discoveryError(const DiscoveryAnswer &answer, const QUrl &address)
{
    QString detail = answer.detail;
    for (const Problem &problem : answer.problems)
        detail += (detail.isEmpty() ? QString() : QStringLiteral("\n")) + problem.text();
    const ReachWording wording = reachWording(answer.trouble, address.host(), detail);
    const auto kind =
        answer.trouble == SendingTrouble::WrongAddress ? Error::Kind::NotFound : Error::Kind::BadInput;
    return {kind, wording.todo.isEmpty() ? wording.happened : wording.happened + u'\n' + wording.todo,
            address.toDisplayString()};
}

QString profileWording(EndpointProfile profile)
{
    switch (profile) {
    case EndpointProfile::TusCommit:
        return EndpointWords::tr("tus: files by themselves, in pieces that go on after a break");
    case EndpointProfile::Multipart:
        return EndpointWords::tr("Multipart: a form with the entry and its files as parts");
    case EndpointProfile::Json:
        return EndpointWords::tr("JSON: the entry as one document, without files");
    case EndpointProfile::WebDav:
        return EndpointWords::tr("WebDAV: a shared folder");
    case EndpointProfile::WebForm:
        return EndpointWords::tr("A web form that you paste into");
    }
    Q_UNREACHABLE();
}

QString signInWording(SignIn signIn)
{
    switch (signIn) {
    case SignIn::None:
        return EndpointWords::tr("Nobody has to sign in");
    case SignIn::Token:
        return EndpointWords::tr("With a token");
    case SignIn::Basic:
        return EndpointWords::tr("With a user name and a password");
    case SignIn::OAuthDevice:
        return EndpointWords::tr("With a code in a browser");
    }
    Q_UNREACHABLE();
}

QStringList limitsWording(const EndpointTerms &terms)
{
    QStringList lines;
    if (terms.maxEntryBytes > 0)
        lines += EndpointWords::tr("An entry may have up to %1.").arg(size(terms.maxEntryBytes));
    if (terms.maxFileBytes > 0)
        lines += EndpointWords::tr("A file may have up to %1.").arg(size(terms.maxFileBytes));
    if (terms.maxTotalBytes > 0)
        lines += EndpointWords::tr("All of it together may have up to %1.").arg(size(terms.maxTotalBytes));
    for (const FileTerms &files : terms.files)
        lines += filesWording(files);
    return lines;
}

QStringList datesWording(const EndpointTerms &terms)
{
    QStringList lines;
    if (terms.opens.isValid())
        lines += EndpointWords::tr("Entries open %1.").arg(moment(terms.opens));
    if (terms.deadline.isValid())
        lines += EndpointWords::tr("Entries close %1.").arg(moment(terms.deadline));
    if (terms.takesNewVersions)
        lines += EndpointWords::tr("An entry that was sent may be sent again in a new version.");
    return lines;
}

QString lastReadWording(const EndpointTerms &terms)
{
    if (!terms.readAt.isValid())
        return {};
    return EndpointWords::tr("As the organiser published it, read %1.").arg(moment(terms.readAt));
}

QString contactWording(const EndpointTerms &terms)
{
    if (terms.contact.isEmpty() || terms.phone.isEmpty())
        return terms.contact + terms.phone;
    //: %1 is an e-mail address, %2 a telephone number
    return EndpointWords::tr("%1, or by telephone %2").arg(terms.contact, terms.phone);
}

QString placeWording(const Endpoint &endpoint)
{
    const QString host = endpoint.address.host();
    switch (endpoint.profile) {
    case EndpointProfile::TusCommit:
        if (endpoint.terms.commitBeforeFiles)
            //: %1 is a host name
            return EndpointWords::tr("%1, the entry first and then its files (tus)").arg(host);
        //: %1 is a host name
        return EndpointWords::tr("%1, files first and then the entry (tus)").arg(host);
    case EndpointProfile::Multipart:
        //: %1 is a host name
        return EndpointWords::tr("%1, as a multipart form").arg(host);
    case EndpointProfile::Json:
        //: %1 is a host name
        return EndpointWords::tr("%1, as a JSON document").arg(host);
    case EndpointProfile::WebDav:
        //: %1 is a host name
        return EndpointWords::tr("%1, into a shared folder (WebDAV)").arg(host);
    case EndpointProfile::WebForm:
        //: %1 is a host name
        return EndpointWords::tr("%1, a web form that you paste into").arg(host);
    }
    Q_UNREACHABLE();
}

QString keepingWording(SecretKeeping keeping)
{
    return keeping == SecretKeeping::Keychain
               ? EndpointWords::tr("Kept in this system’s keychain.")
               : EndpointWords::tr("Kept in memory until you close Shortlist, because no keychain of this "
                                   "system could keep it. It is never written to a file.");
}

QString onTheirWayWording(int entries, const QString &host)
{
    return EndpointWords::tr("%Ln entry (or entries) on the way to it still go to %1, as they were sent.",
                             nullptr, entries)
        .arg(host);
}
