#include "cli/commandline.h"
#include "cli/commandtable.h"
#include "cli/output.h"
#include "cli/streams.h"
#include "cli/textinput.h"
#include "cli/workspaceopening.h"
#include "session/categorylibrary.h"
#include "session/entrylibrary.h"
#include "session/folders.h"
#include "session/networkaccess.h"
#include "session/retries.h"
#include "session/settings.h"
#include "session/storagethread.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QTimer>
#include <QTranslator>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
ExitCode printResult(const Result<Report> &result, Output &output)
{
    return result ? output.print(*result) : output.fail(result.error());
}

const auto proxyUser = "SHORTLIST_PROXY_USER";
const auto proxyPassword = "SHORTLIST_PROXY_PASSWORD";

/// The keychain may ask the person, or hang: it is left alone where nothing is wanted from it.
SecretKeeping proxySecrets(const Command &command)
{
    const bool wantsThem = command.asksServers && qEnvironmentVariableIsEmpty(proxyUser);
    return wantsThem ? SecretKeeping::Keychain : SecretKeeping::ThisRun;
}

/// What the window was told of the network holds here too. Who one is at a proxy comes from the environment,
/// for others can read a command line, or from the keychain.
void prepare(NetworkAccess &access, Output &output)
{
    if (!access.authoritiesTrouble().isEmpty())
        output.note(access.authoritiesTrouble());
    access.signIns().offer(qEnvironmentVariable(proxyUser), qEnvironmentVariable(proxyPassword).toUtf8());
    QObject::connect(
        &access.signIns(), &ProxySignIns::wanted, &access, [&output](const ProxyQuestion &question) {
            output.note(QCoreApplication::translate(
                            "Main", "The proxy %1 wants a user name and a password. Give them in the "
                                    "variables SHORTLIST_PROXY_USER and SHORTLIST_PROXY_PASSWORD, or sign in "
                                    "to it once in the Shortlist window, which can keep them.")
                            .arg(question.proxy));
        });
}

int run(const QCoreApplication &app, const Invocation &invocation, Output &output)
{
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    const Folders folders = Folders::ofThisUser();
    StorageThread storage(clock);
    QNetworkAccessManager network;
    Settings settings(folders.settings);
    NetworkAccess access(network, settings, clock, proxySecrets(invocation.command));
    prepare(access, output);
    CategoryLibrary categories(u":/categories"_s, folders.ownCategories);
    EntryLibrary entries(storage, clock);
    SubmissionQueue queue(storage, network, clock, Retries::Never);
    QObject owner;
    const QString path = invocation.workspace.isEmpty() ? folders.workspace : invocation.workspace;
    Desk desk{path,    folders,           storage, categories, entries, queue,
              network, u":/programmes"_s, clock,   output,     owner};

    if (const WorkspaceUse use = invocation.command.workspace; use != WorkspaceUse::None) {
        if (const auto opened = openWorkspace(storage, path, folders, use, output); !opened)
            return static_cast<int>(output.fail(opened.error()));
    }
    storage.removeLeftCopies();
    // From inside the event loop: a command that is done at once could not end a loop that has not begun.
    QTimer::singleShot(0ms, &owner, [&] {
        whenReady(access.signIns().passwordsRead(), &owner, [&](bool) {
            whenReady(invocation.command.run(invocation.arguments, desk), &owner,
                      [&output](const Result<Report> &result) {
                          QCoreApplication::exit(static_cast<int>(printResult(result, output)));
                      });
        });
    });
    return app.exec();
}
} // namespace

int main(int argc, char *argv[])
{
    keepStreamsAsBytes();
    const QCoreApplication app(argc, argv);
    // As the window names itself, so that both find the same workspace.
    QCoreApplication::setOrganizationName(u"Shortlist"_s);
    QCoreApplication::setApplicationName(u"Shortlist"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));

    if (QLocale() == QLocale::c()) // no locale is set; the window then takes this one too
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    // English first, for its plurals; the user's language then comes before it.
    QTranslator english;
    QTranslator own;
    if (english.load(u":/i18n/shortlist_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    if (own.load(QLocale(), u"shortlist"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&own);

    Output plain(false);
    if (const auto error = unreadableArgument(argc, argv))
        return static_cast<int>(plain.fail(*error));
    const auto invocation = parseCommandLine(QCoreApplication::arguments(), allCommands());
    if (!invocation) {
        const PlainAnswer &answer = invocation.error();
        if (answer.code == ExitCode::Done)
            return static_cast<int>(plain.print(answer.text.toUtf8(), answer.code));
        plain.note(u"shortlist-cli: "_s + answer.text.trimmed());
        return static_cast<int>(answer.code);
    }
    Output output(invocation->json);
    return run(app, *invocation, output);
}
