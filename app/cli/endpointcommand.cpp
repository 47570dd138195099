#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/endpointadding.h"
#include "cli/endpointlookup.h"
#include "cli/output.h"
#include "session/endpointbook.h"
#include "session/endpointtest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct EndpointCommand
{
    Q_DECLARE_TR_FUNCTIONS(EndpointCommand)
};

QFuture<Result<Report>> atOnceWith(const Result<Report> &report)
{
    return QtFuture::makeReadyFuture(report);
}

QString problemWith(const Arguments &arguments)
{
    const QString action = arguments.words.first();
    if (!QStringList{u"add"_s, u"test"_s, u"list"_s, u"remove"_s}.contains(action))
        return EndpointCommand::tr(
                   "“%1” is nothing that can be done with an endpoint: it is add, test, list or "
                   "remove.")
            .arg(action);
    if ((arguments.words.size() < 2) != (action == "list"_L1))
        return action == "list"_L1 ? EndpointCommand::tr("“list” takes nothing more.")
                                   : EndpointCommand::tr("%1 is missing after “%2”.")
                                         .arg(action == "add"_L1 ? u"ADDRESS"_s : u"NAME"_s, action);
    const QString profile = arguments.value(u"profile"_s);
    const auto known = endpointProfileNamed(profile);
    if (arguments.has(u"profile"_s) && (!known || *known == EndpointProfile::WebForm))
        return EndpointCommand::tr(
                   "“%1” is no profile: --profile takes tus+commit, multipart, json or webdav.")
            .arg(profile);
    if (arguments.has(u"status"_s) && arguments.has(u"no-status"_s))
        return EndpointCommand::tr("--status and --no-status do not go together.");
    return {};
}

Result<Report> list(Desk &desk)
{
    EndpointBook book(desk.storage);
    const auto endpoints = book.stored().result();
    if (!endpoints)
        return tl::unexpected(endpoints.error());
    QList<QStringList> rows;
    QJsonArray array;
    for (const Endpoint &endpoint : *endpoints) {
        rows += QStringList{endpoint.id.value, nameOf(endpoint.profile), endpoint.name,
                            endpoint.address.toDisplayString()};
        array += objectOf(endpoint);
    }
    return Report{ExitCode::Done, inColumns(rows).toUtf8(), jsonLine({{u"endpoints"_s, array}})};
}

QFuture<Result<Report>> remove(const Endpoint &endpoint, Desk &desk)
{
    auto *book = new EndpointBook(desk.storage, SecretKeeping::Keychain, &desk.owner);
    const auto onTheirWay = book->onTheirWay(endpoint.id).result();
    if (!onTheirWay)
        return atOnceWith(tl::unexpected(onTheirWay.error()));
    if (const auto removed = book->remove(endpoint.id).result(); !removed)
        return atOnceWith(tl::unexpected(removed.error()));
    if (*onTheirWay > 0)
        desk.output.note(
            EndpointCommand::tr("%Ln entry (or entries) on the way there go on.", nullptr, *onTheirWay));
    const Report report{ExitCode::Done, {}, jsonLine({{u"removed"_s, endpoint.id.value}})};
    if (endpoint.signIn == SignIn::None) // nothing of it is in a keychain
        return atOnceWith(report);
    return book->setToken(endpoint, {}).then([report](SecretKeeping) -> Result<Report> { return report; });
}

Report reportOn(const EndpointTestReport &tested)
{
    QByteArray text;
    QJsonArray steps;
    for (const EndpointTestStep &step : tested.steps) {
        text += nameOf(step.found).toUtf8() + ": " + step.words.toUtf8() + '\n';
        if (!step.todo.isEmpty())
            text += "  " + step.todo.toUtf8() + '\n';
        steps += QJsonObject{{u"about"_s, nameOf(step.about)},
                             {u"found"_s, nameOf(step.found)},
                             {u"words"_s, step.words},
                             {u"todo"_s, step.todo}};
    }
    return {
        tested.isGood() ? ExitCode::Done : ExitCode::BadInput, text,
        jsonLine(
            {{u"endpoint"_s, objectOf(tested.endpoint)}, {u"good"_s, tested.isGood()}, {u"steps"_s, steps}})};
}

QFuture<Result<Report>> runTest(const Endpoint &endpoint, const QByteArray &secret, Desk &desk)
{
    const auto promise = std::make_shared<QPromise<Result<Report>>>();
    promise->start();
    auto *test =
        new EndpointTest(desk.network, endpoint, secret, desk.clock, std::chrono::seconds(30), &desk.owner);
    QObject::connect(test, &EndpointTest::finished, &desk.owner, [promise](const EndpointTestReport &tested) {
        promise->addResult(reportOn(tested));
        promise->finish();
    });
    test->start();
    return promise->future();
}

QFuture<Result<Report>> test(const Endpoint &endpoint, const Arguments &arguments, Desk &desk)
{
    if (arguments.has(u"token-env"_s)) {
        const auto secret = secretIn(arguments.value(u"token-env"_s));
        return secret ? runTest(endpoint, *secret, desk) : atOnceWith(tl::unexpected(secret.error()));
    }
    auto *book = new EndpointBook(desk.storage, SecretKeeping::Keychain, &desk.owner);
    return book->findToken(endpoint)
        .then([endpoint, &desk](const QByteArray &secret) { return runTest(endpoint, secret, desk); })
        .unwrap();
}

QFuture<Result<Report>> endpoint(const Arguments &arguments, Desk &desk)
{
    const QString action = arguments.words.first();
    if (action == "add"_L1)
        return addEndpoint(arguments, desk);
    if (action == "list"_L1)
        return atOnceWith(list(desk));
    const auto found = findEndpoint(arguments.words.at(1), desk);
    if (!found)
        return atOnceWith(tl::unexpected(found.error()));
    return action == "remove"_L1 ? remove(*found, desk) : test(*found, arguments, desk);
}
} // namespace

Command endpointCommand()
{
    Command command;
    command.name = u"endpoint"_s;
    command.syntax =
        u"add ADDRESS|FILE [--name NAME] [--allow-hosts] [--profile PROFILE]\n"
        "         [--uploads URL] [--status TEMPLATE | --no-status] [--user NAME] [--token-env NAME]\n"
        "       endpoint test NAME [--token-env NAME]\n"
        "       endpoint list\n"
        "       endpoint remove NAME"_s;
    command.summary = EndpointCommand::tr("Add, test, list or remove the places that entries are sent to.");
    command.details = EndpointCommand::tr(
        "“add” reads what the organiser publishes at ADDRESS or gave you as FILE, and takes the best way of\n"
        "sending that is offered. With --profile, ADDRESS is one that you were given for entries "
        "themselves.\n"
        "“test” sends no entry: it says whether the endpoint is reached, whether the sign-in works, what "
        "the\n"
        "limits are and how far the clocks are apart.");
    command.words = {u"ACTION"_s};
    command.optionalWords = 1;
    command.options = {
        {u"name"_s, EndpointCommand::tr("What to call it."), u"NAME"_s},
        {u"allow-hosts"_s, EndpointCommand::tr("Agree to every server that the organiser names.")},
        {u"profile"_s, EndpointCommand::tr("How it takes entries: tus+commit, multipart, json or webdav."),
         u"PROFILE"_s},
        {u"uploads"_s, EndpointCommand::tr("Where tus+commit takes files."), u"URL"_s},
        {u"status"_s, EndpointCommand::tr("Where to ask after a submission; holds {submissionId}."),
         u"TEMPLATE"_s},
        {u"no-status"_s, EndpointCommand::tr("The endpoint cannot be asked.")},
        {u"user"_s, EndpointCommand::tr("The user name, where it wants one with a password."), u"NAME"_s},
        {u"token-env"_s, EndpointCommand::tr("The environment variable that holds the token or password."),
         u"NAME"_s},
    };
    command.asksServers = true;
    command.workspace = WorkspaceUse::MadeIfAbsent;
    command.problem = problemWith;
    command.run = endpoint;
    return command;
}
