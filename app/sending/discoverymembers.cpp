#include "sending/discoverymembers.h"

#include "model/jsonplace.h"
#include "sending/addresses.h"
#include "sending/answerwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
std::chrono::seconds readSeconds(const JsonPlace &place)
{
    return std::chrono::seconds(place.number(0, 0));
}

QString readContact(const JsonPlace &place)
{
    static const QRegularExpression address(u"^[^\\s@<>]+@[^\\s@<>]+$"_s);
    const QString text = place.text();
    if (text.isEmpty() || address.match(text).hasMatch())
        return text;
    place.addError(QCoreApplication::translate("DiscoveryReader", "must be an e-mail address"));
    return {};
}

void readOrganiser(const JsonPlace &place, EndpointTerms &terms)
{
    JsonObject object(place);
    terms.organiser = readNeededWords(object.required("name"_L1));
    terms.contact = readContact(object.optional("contact"_L1));
    terms.phone = readWords(object.optional("phone"_L1));
    terms.privacyNotice = readPageAddress(object.optional("privacyNotice"_L1));
}

void readAward(const JsonPlace &place, EndpointTerms &terms)
{
    JsonObject object(place);
    terms.awardId = readNeededWords(object.required("id"_L1));
    terms.award = readNeededWords(object.required("title"_L1));
    terms.opens = readTime(object.optional("opens"_L1));
    const JsonPlace deadline = object.optional("deadline"_L1);
    terms.deadline = readTime(deadline);
    if (terms.opens.isValid() && terms.deadline.isValid() && terms.deadline <= terms.opens)
        deadline.addError(QCoreApplication::translate("DiscoveryReader", "must be later than “opens”"));
    terms.grace = readSeconds(object.optional("graceSeconds"_L1));
    terms.filesGrace = readSeconds(object.optional("filesGraceSeconds"_L1));
    terms.takesNewVersions = object.optional("newVersions"_L1).flag(false);
}

QString readMediaType(const JsonPlace &place)
{
    static const QRegularExpression type(u"^[a-z0-9][a-z0-9!#$&^_.+-]*/([a-z0-9][a-z0-9!#$&^_.+-]*|\\*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text = place.filledText();
    if (!text.trimmed().isEmpty() && !type.match(text).hasMatch())
        place.addError(
            QCoreApplication::translate("DiscoveryReader", "must be a media type such as application/pdf"));
    return text.toLower();
}

FileTerms readFileTerms(const JsonPlace &place)
{
    JsonObject object(place);
    FileTerms terms;
    terms.role = readNeededWords(object.required("role"_L1));
    terms.fewest = object.optional("min"_L1).number(0, 0);
    const JsonPlace most = object.optional("max"_L1);
    terms.most = most.number(1, std::max(1, terms.fewest));
    if (terms.most < terms.fewest)
        most.addError(QCoreApplication::translate("DiscoveryReader", "must be at least “min”"));
    terms.types = object.optional("types"_L1).listOf(readMediaType);
    return terms;
}

/// Of two with the same role nobody could tell which one holds.
void refuseRepeatedRoles(const JsonPlace &place, const QList<FileTerms> &files)
{
    QSet<QString> roles;
    for (const FileTerms &each : files) {
        if (!each.role.isEmpty() && roles.contains(each.role))
            place.addError(QCoreApplication::translate("DiscoveryReader", "must not name the role “%1” twice")
                               .arg(each.role));
        roles += each.role;
    }
}

void readLimits(const JsonPlace &place, EndpointTerms &terms)
{
    JsonObject object(place);
    terms.maxEntryBytes = object.optional("maxEntryBytes"_L1).largeNumber(1, 0);
    terms.maxFileBytes = object.optional("maxFileBytes"_L1).largeNumber(1, 0);
    terms.maxTotalBytes = object.optional("maxTotalBytes"_L1).largeNumber(1, 0);
    const JsonPlace files = object.optional("files"_L1);
    terms.files = files.listOf(readFileTerms);
    refuseRepeatedRoles(files, terms.files);
}

/// Nothing is made of them yet; an organiser hears of a mistake all the same.
bool checkCategory(const JsonPlace &place)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    JsonObject object(place);
    (void)object.required("id"_L1).filledText();
    (void)object.required("edition"_L1).filledText();
    (void)readServerAddress(object.required("url"_L1));
    const JsonPlace sha256 = object.required("sha256"_L1);
    if (const QString text = sha256.filledText(); !text.isEmpty() && !digest.match(text).hasMatch())
        sha256.addError(
            QCoreApplication::translate("DiscoveryReader", "must be a SHA-256 as 64 lower-case hex digits"));
    return true;
}
} // namespace

QUrl readServerAddress(const JsonPlace &place)
{
    const QString text = place.filledText();
    if (text.trimmed().isEmpty())
        return {};
    const Result<QUrl> address = endpointAddress(text);
    if (address)
        return *address;
    place.addError(address.error().message);
    return {};
}

QUrl readPageAddress(const JsonPlace &place)
{
    const QString text = place.text();
    if (text.isEmpty())
        return {};
    const QUrl address(text, QUrl::StrictMode);
    const bool isSafe =
        address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isThisComputer(address.host()));
    if (address.isValid() && isSafe && !address.host().isEmpty() && address.userInfo().isEmpty())
        return address;
    place.addError(QCoreApplication::translate(
        "DiscoveryReader", "must be the address of a web page that begins with https://"));
    return {};
}

QString readWords(const JsonPlace &place)
{
    return plainWords(place.text());
}

QString readNeededWords(const JsonPlace &place)
{
    return plainWords(place.filledText());
}

QDateTime readTime(const JsonPlace &place)
{
    const QString text = place.text();
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        return time.toUTC();
    place.addError(QCoreApplication::translate(
        "DiscoveryReader", "must be a time with its offset, such as 2027-03-26T17:00:00Z"));
    return {};
}

void readTerms(JsonObject &document, EndpointTerms &terms)
{
    readOrganiser(document.required("organiser"_L1), terms);
    readAward(document.required("award"_L1), terms);
    readLimits(document.optional("limits"_L1), terms);
    JsonObject account(document.optional("account"_L1));
    terms.registration = readPageAddress(account.optional("registerUrl"_L1));
    terms.signInHelp = readWords(account.optional("signInHelp"_L1));
    JsonObject retry(document.optional("retry"_L1));
    terms.spread = readSeconds(retry.optional("spreadSeconds"_L1));
    terms.longestRetryAfter = readSeconds(retry.optional("maxRetryAfterSeconds"_L1));
    (void)document.optional("categories"_L1).listOf(checkCategory);
}
