#include "strace.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patience = 60'000; // ms; a program that takes longer hangs
}

QString reasonNotToTrace()
{
    const TracedRun run = runTraced({u"-o"_s, u"/dev/null"_s}, {u"true"_s});
    return run.ended && run.exitCode == 0 ? QString()
                                          : u"There is no strace here, or it may not look into programs."_s;
}

QString quickFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString parent = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return parent + u"/shortlist-XXXXXX"_s;
}

TracedRun runTraced(const QStringList &options, const QStringList &command)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // only one can watch a program
    environment.insert(u"QT_HASH_SEED"_s, u"0"_s);              // the same calls in every run
    process.setProcessEnvironment(environment);
    process.start(u"strace"_s, options + command);
    TracedRun run;
    run.ended = process.waitForFinished(patience);
    if (!run.ended) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.signalled = process.exitStatus() == QProcess::CrashExit;
    run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}
