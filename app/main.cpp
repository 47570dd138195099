#include "gui/mainwindow.h"
#include "gui/networkdesk.h"
#include "gui/theme.h"
#include "gui/windowshot.h"
#include "session/backupkeeper.h"
#include "session/categorylibrary.h"
#include "session/endpointbook.h"
#include "session/entrylibrary.h"
#include "session/folders.h"
#include "session/networkaccess.h"
#include "session/networkwitness.h"
#include "session/pageimport.h"
#include "session/retries.h"
#include "session/sendingahead.h"
#include "session/settings.h"
#include "session/singleinstance.h"
#include "session/storagethread.h"
#include "session/submissionqueue.h"
#include "session/workspacekeeper.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Options
{
    QStringList files;
    QString workspace;
    QString theme;
    QString language; ///< for pictures
    int zoom = 0;
    ShotRequest shot;
};

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return size.isEmpty() ? ShotRequest().size : size;
}

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("Main", "Draft award entries offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"file"_s, QApplication::translate("Main", "Category files to take in, or pages to import."),
        u"[file…]"_s);
    const auto add = [&](const QString &name, const QString &about, const QString &value, bool hidden) {
        QCommandLineOption option(name, about, value);
        if (hidden)
            option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    };
    add(u"workspace"_s, QApplication::translate("Main", "Open this workspace file."), u"file"_s, false);
    add(u"theme"_s, QApplication::translate("Main", "system, light, dark or highContrast, for this run."),
        u"name"_s, false);
    for (const QString &name :
         {u"shot"_s, u"language"_s, u"page"_s, u"entry"_s, u"question"_s, u"size"_s, u"zoom"_s})
        add(name, {}, u"value"_s, true);
    parser.process(arguments);

    Options options;
    options.files = parser.positionalArguments();
    options.workspace = parser.value(u"workspace"_s);
    options.theme = parser.value(u"theme"_s);
    options.language = parser.value(u"language"_s);
    options.zoom = parser.value(u"zoom"_s).toInt();
    options.shot.file = parser.value(u"shot"_s);
    options.shot.page = parser.value(u"page"_s);
    options.shot.entry = {parser.value(u"entry"_s)};
    options.shot.question = {parser.value(u"question"_s)};
    options.shot.size = sizeOf(parser.value(u"size"_s));
    return options;
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"Shortlist"_s);
    QCoreApplication::setApplicationName(u"Shortlist"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));
    QGuiApplication::setDesktopFileName(u"shortlist"_s);
}

/// --help and --version must work without a display, where QApplication would abort.
bool needsNoDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

void translate(QTranslator &translator, const Settings &settings)
{
    if (!settings.language().isEmpty())
        QLocale::setDefault(QLocale(settings.language())); // dates and numbers speak it too
    // English too has a catalogue, for its plurals; it serves every language that has none.
    if (translator.load(QLocale(), u"shortlist"_s, u"_"_s, u":/i18n"_s) ||
        translator.load(u":/i18n/shortlist_en"_s))
        QCoreApplication::installTranslator(&translator);
}

int run(QApplication &app)
{
    if (QLocale().language() ==
        QLocale::C) // no locale set: British dates and times read better than the C locale's
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Options options = readOptions(app.arguments());
    const Folders folders = Folders::ofThisUser();
    const bool takesShot = !options.shot.file.isEmpty();
    const QTemporaryDir shotFolder; // a picture neither depends on what this user has set nor changes it
    Settings settings(takesShot ? shotFolder.filePath(u"shortlist.ini"_s) : folders.settings);
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    StorageThread storage(clock);
    WorkspaceKeeper workspaces(storage, settings, folders);

    SingleInstance instance(options.workspace.isEmpty() ? workspaces.first() : options.workspace);
    if (!takesShot && instance.handOver(options.files))
        return 0;

    if (!options.language.isEmpty())
        settings.setLanguage(options.language);
    QTranslator translator;
    translate(translator, settings);
    Theme theme(app);
    theme.choose(themeNamed(options.theme).value_or(settings.theme()));
    theme.setZoom(options.zoom > 0 ? options.zoom : settings.zoom());

    QNetworkAccessManager network;
    NetworkAccess access(network, settings, clock,
                         takesShot ? SecretKeeping::ThisRun : SecretKeeping::Keychain);
    NetworkWitness witness(network, clock);
    CategoryLibrary categories(u":/categories"_s, folders.ownCategories);
    EntryLibrary entries(storage, clock);
    EndpointBook endpoints(storage, takesShot ? SecretKeeping::ThisRun : SecretKeeping::Keychain);
    SubmissionQueue submissions(storage, network, clock, Retries::ByItself);
    submissions.setFindSecret([&endpoints](const Endpoint &to) { return endpoints.findToken(to); });
    SendingAhead ahead(storage, network, settings);
    BackupKeeper backups(storage, clock);
    PageImport pages(network, u":/programmes"_s, clock);
    const Services services{storage,    categories, entries,  endpoints, submissions,
                            workspaces, backups,    settings, theme,     folders,
                            clock,      pages,      witness,  network,   ahead};

    MainWindow window(services);
    auto *networkDesk = new NetworkDesk(access, services, window); // the window owns it
    QObject::connect(&window, &MainWindow::networkRequested, networkDesk, &NetworkDesk::showSettings);
    if (takesShot) {
        new WindowShot(window, options.shot); // the window owns it
    } else {
        QObject::connect(&instance, &SingleInstance::startedAgain, &window, &MainWindow::comeForward);
        QObject::connect(&workspaces, &WorkspaceKeeper::opened, &instance,
                         [&instance, &workspaces] { instance.follow(workspaces.path()); });
        instance.listen();
    }
    if (options.workspace.isEmpty())
        window.openLastWorkspace();
    else
        window.openWorkspace(options.workspace);
    storage.removeLeftCopies();
    window.show();
    if (!options.files.isEmpty())
        window.comeForward(options.files);
    const int code = app.exec();
    if (!takesShot)
        backups.finishBeforeClose();
    return code;
}
} // namespace

int main(int argc, char *argv[])
{
    if (needsNoDisplay(argc, argv)) {
        QCoreApplication app(argc, argv);
        nameProgram();
        readOptions(app.arguments()); // prints and ends the program
        return 0;
    }
    QApplication app(argc, argv);
    nameProgram();
    return run(app);
}
