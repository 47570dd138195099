#include "cli/endpointadding.h"

#include "cli/endpointlookup.h"
#include "cli/output.h"
#include "session/endpointbook.h"
#include "session/endpointfinder.h"
#include "session/endpointwording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {
struct EndpointAdding
{
    Q_DECLARE_TR_FUNCTIONS(EndpointAdding)
};

auto refusal(const QString &message)
{
    return tl::make_unexpected(Error{Error::Kind::BadInput, message, {}});
}

QFuture<Result<Report>> atOnceWith(const Result<Report> &report)
{
    return QtFuture::makeReadyFuture(report);
}

Result<Endpoint> typedByHand(const Arguments &arguments)
{
    EndpointDraft draft;
    draft.name = arguments.value(u"name"_s);
    draft.address = arguments.words.at(1);
    draft.profile = *endpointProfileNamed(arguments.value(u"profile"_s));
    draft.uploads = arguments.value(u"uploads"_s);
    draft.signIn = arguments.has(u"user"_s) ? SignIn::Basic : SignIn::Token;
    draft.user = arguments.value(u"user"_s);
    if (arguments.has(u"no-status"_s))
        draft.statusRoad = StatusRoad::None;
    if (arguments.has(u"status"_s)) {
        draft.statusRoad = StatusRoad::Template;
        draft.statusTemplate = arguments.value(u"status"_s);
    }
    return EndpointBook::fromDraft(draft);
}

/// What a person has to agree to: entries and secrets would go to these too.
Result<> checkHosts(const EndpointOffer &offer, const Arguments &arguments)
{
    if (offer.otherHosts.isEmpty() || arguments.has(u"allow-hosts"_s))
        return {};
    return refusal(
        EndpointAdding::tr("Entries and sign-ins would go to: %1. If these belong to the organiser, "
                           "say --allow-hosts. Nothing was added.")
            .arg(offer.otherHosts.join(u", "_s)));
}

Result<Endpoint> chosen(const EndpointOffer &offer, const Arguments &arguments)
{
    if (const auto allowed = checkHosts(offer, arguments); !allowed)
        return tl::unexpected(allowed.error());
    Endpoint endpoint = offer.roads.first();
    if (arguments.has(u"profile"_s)) {
        const auto profile = endpointProfileNamed(arguments.value(u"profile"_s));
        const auto found = std::find_if(offer.roads.begin(), offer.roads.end(),
                                        [&](const Endpoint &road) { return road.profile == profile; });
        if (found == offer.roads.end())
            return refusal(EndpointAdding::tr("The organiser offers no %1. Nothing was added.")
                               .arg(arguments.value(u"profile"_s)));
        endpoint = *found;
    }
    endpoint.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    endpoint.user = arguments.value(u"user"_s);
    if (arguments.has(u"name"_s))
        endpoint.name = arguments.value(u"name"_s);
    return endpoint;
}

QString tokenWording(SecretKeeping keeping)
{
    return keeping == SecretKeeping::Keychain
               ? EndpointAdding::tr("The token is kept in the system’s keychain.")
               : EndpointAdding::tr("There is no keychain that could keep the token. Give --token-env to the "
                                    "commands that need it.");
}

Result<Report> added(const Endpoint &endpoint, Desk &desk)
{
    EndpointBook book(desk.storage);
    if (const auto saved = book.save(endpoint).result(); !saved)
        return tl::unexpected(saved.error());
    desk.output.note(
        EndpointAdding::tr("Added “%1”: %2, %3.")
            .arg(endpoint.name, endpoint.address.toDisplayString(), profileWording(endpoint.profile)));
    return Report{ExitCode::Done, endpoint.id.value.toUtf8() + '\n',
                  jsonLine({{u"endpoint"_s, objectOf(endpoint)}})};
}

/// Saves it, and then its token, whose place is told.
QFuture<Result<Report>> save(const Endpoint &endpoint, const Arguments &arguments, Desk &desk)
{
    if (!arguments.has(u"token-env"_s))
        return atOnceWith(added(endpoint, desk));
    const auto secret = secretIn(arguments.value(u"token-env"_s));
    if (!secret)
        return atOnceWith(tl::unexpected(secret.error()));
    const auto report = added(endpoint, desk);
    if (!report)
        return atOnceWith(report);
    auto *book = new EndpointBook(desk.storage, SecretKeeping::Keychain, &desk.owner);
    return book->setToken(endpoint, *secret)
        .then([report = *report, &desk](SecretKeeping keeping) -> Result<Report> {
            desk.output.note(tokenWording(keeping));
            return report;
        });
}
} // namespace

QFuture<Result<Report>> addEndpoint(const Arguments &arguments, Desk &desk)
{
    const QString place = arguments.words.at(1);
    const auto go = [&desk, arguments](const Result<Endpoint> &endpoint) {
        return endpoint ? save(*endpoint, arguments, desk) : atOnceWith(tl::unexpected(endpoint.error()));
    };
    const auto take = [arguments](const EndpointOffer &offer) { return chosen(offer, arguments); };
    auto *finder = new EndpointFinder(desk.network, desk.clock, std::chrono::seconds(30), &desk.owner);
    if (QFileInfo(place).isFile())
        return go(finder->inFile(place).and_then(take));
    if (arguments.has(u"profile"_s))
        return go(typedByHand(arguments));
    return finder->at(place)
        .then([go, take](const Result<EndpointOffer> &offer) { return go(offer.and_then(take)); })
        .unwrap();
}
