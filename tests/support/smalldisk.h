#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// Where the small disk is that runOnSmallDisk() made; empty where this system does not let a program mount
/// one of its own.
[[nodiscard]] inline QString smallDisk()
{
    return qEnvironmentVariable("SHORTLIST_SMALL_DISK");
}

/// Runs a shell line where a small disk is mounted at @p folder. Returns the line's exit code, and another
/// than 0 where there can be no such disk.
inline int runWithSmallDisk(const QString &folder, const QString &line, const QStringList &arguments = {})
{
    const QString script = QStringLiteral("mount -t tmpfs -o size=2m tmpfs \"$1\" && ") + line;
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedChannels);
    shell.start(QStringLiteral("unshare"),
                QStringList{QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                            QStringLiteral("sh"), folder} +
                    arguments);
    return shell.waitForStarted() && shell.waitForFinished(-1) ? shell.exitCode() : -1;
}

/// Runs the test of type @p Test with a disk that is really small: two megabytes of memory, mounted where
/// only this program sees them. Nothing is left of it when the program ends.
template<typename Test>
int runOnSmallDisk(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (smallDisk().isEmpty() && runWithSmallDisk(folder.path(), QStringLiteral("exit 0")) == 0) {
        // Once more, and this time with the disk.
        const QString line = QStringLiteral("export SHORTLIST_SMALL_DISK=\"$1\"; shift; exec \"$@\"");
        return runWithSmallDisk(folder.path(), line, QCoreApplication::arguments());
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}
