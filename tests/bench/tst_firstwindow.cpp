#include "measuring.h"
#include "storage/workspace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int rounds = 15;
constexpr int patience = 10'000; // ms

QProcessEnvironment environmentIn(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Only what the program itself keeps: without the user's font cache both would have to build one.
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"TMPDIR"_s})
        environment.insert(name, home);
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s); // on Windows Qt would tell a debugger
    return environment;
}

/// From the start of the process until its first frame is painted. Qt's own log says when that is, so that
/// the program is measured as it is shipped. Nothing where no frame was seen.
std::optional<std::chrono::nanoseconds> timeToFirstFrame(const QString &program, const QStringList &arguments,
                                                         const QString &home)
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(home));
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    const auto time = timeOf([&] {
        process.start(program, arguments);
        while (!said.contains("Flushing") && process.waitForReadyRead(patience))
            said += process.readAllStandardError();
    });
    process.kill();
    process.waitForFinished();
    return said.contains("Flushing") ? std::optional(time) : std::nullopt;
}
} // namespace

class TestFirstWindow : public QObject
{
    Q_OBJECT

private slots:
    void firstWindow();
};

void TestFirstWindow::firstWindow()
{
    QTemporaryDir folder;
    const QString workspace = folder.filePath(u"empty.shortlist"_s);
    QVERIFY(Workspace::open(workspace, [] { return QDateTime::currentDateTimeUtc(); }));

    Measured ours{u"Shortlist"_s, {}};
    Measured empty{u"empty QMainWindow"_s, {}};
    for (int round = 0; round < rounds; ++round) {
        // Killed as soon as it has painted, a program leaves its files as they are: the next gets its own.
        QTemporaryDir home;
        const QString copy = home.filePath(u"drafts.shortlist"_s);
        QVERIFY(QFile::copy(workspace, copy));
        const auto oursTook =
            timeToFirstFrame(QStringLiteral(SHORTLIST_PROGRAM), {u"--workspace"_s, copy}, home.path());
        const auto emptyTook = timeToFirstFrame(QStringLiteral(SHORTLIST_EMPTY_WINDOW), {}, home.path());
        QVERIFY2(oursTook && emptyTook, "No frame was painted, or Qt's log has other words for it.");
        ours.times += *oursTook;
        empty.times += *emptyTook;
    }
    printComparison(u"Start of the process to its first frame, empty workspace"_s, ours, empty);
}

QTEST_GUILESS_MAIN(TestFirstWindow)
#include "tst_firstwindow.moc"
