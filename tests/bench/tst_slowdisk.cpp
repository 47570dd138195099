#include "measuring.h"
#include "support/strace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Figures
{
    Measured keys;
    Measured saves;
};

/// The program under strace, with so much added to each flush.
Figures figuresWith(int milliseconds)
{
    const QString path = QDir::current().filePath(u"slowdisk.figures"_s);
    qputenv("SHORTLIST_FIGURES", path.toUtf8());
    QStringList options{
        u"-f"_s, u"-o"_s, u"/dev/null"_s, u"--seccomp-bpf"_s, u"-e"_s, u"trace=fsync,fdatasync"_s};
    if (milliseconds > 0)
        options += {u"-e"_s, u"inject=fsync,fdatasync:delay_exit=%1"_s.arg(milliseconds * 1000)};
    const TracedRun run = runTraced(options, {QStringLiteral(SHORTLIST_SLOW_TYPING)});
    const QString name = milliseconds > 0 ? u"%1 ms more a flush"_s.arg(milliseconds) : u"this disk"_s;
    Figures figures{{name, {}}, {name, {}}};
    QFile file(path);
    if (run.exitCode != 0 || !file.open(QIODevice::ReadOnly))
        return figures;
    while (!file.atEnd()) {
        const QByteArrayList words = file.readLine().trimmed().split(' ');
        (words.first() == "key" ? figures.keys : figures.saves).times +=
            std::chrono::nanoseconds(words.last().toLongLong());
    }
    return figures;
}
} // namespace

class TestSlowDisk : public QObject
{
    Q_OBJECT

private slots:
    void typingDoesNotWaitForTheDisk();
};

void TestSlowDisk::typingDoesNotWaitForTheDisk()
{
    if (const QString reason = reasonNotToTrace(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const Figures quick = figuresWith(0);
    QVERIFY(!quick.saves.times.isEmpty());
    for (const int delay : {5, 20}) {
        const Figures slow = figuresWith(delay);
        QVERIFY(!slow.saves.times.isEmpty());
        QVERIFY(slow.saves.times.first() > std::chrono::milliseconds(delay));
        printComparison(u"Save of one answer of 5 kB while typing goes on"_s, slow.saves, quick.saves);
        printComparison(u"Key press to painted frame meanwhile, 1,000 words"_s, slow.keys, quick.keys);
    }
}

QTEST_GUILESS_MAIN(TestSlowDisk)
#include "tst_slowdisk.moc"
