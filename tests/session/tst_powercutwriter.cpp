#include "session/writtenwords.h"
#include "storage/cutdisk.h"
#include "support/strace.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr quint32 seed = 20'261'122;
}

/// The power fails at any moment while the whole program writes: session, autosave, storage thread.
class TestPowerCutWriter final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItCalledSaved();
};

void TestPowerCutWriter::keepsWhatItCalledSaved()
{
    if (const QString reason = reasonNotToTrace(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const bool soaking = qEnvironmentVariableIsSet("SHORTLIST_SOAK");
    const QTemporaryDir root(quickFolder());
    const QString folder = root.filePath(u"recorded"_s);
    const QString path = folder + u"/drafts.shortlist"_s;
    const WrittenAnswer answer = beginAnswer(path);
    CutDisk disk(folder);
    const QString log = root.filePath(u"log"_s);
    const TracedRun run =
        runTraced(writeLogOptions(log), {QStringLiteral(SHORTLIST_WRITER), path, answer.entry.value,
                                         answer.question.value, soaking ? u"200"_s : u"40"_s});
    QCOMPARE(run.exitCode, 0);
    const QList<DiskEvent> events = readWriteLog(log, folder);

    QRandomGenerator chance(seed);
    QList<int> moments(soaking ? 20'000 : 2'000);
    std::generate(moments.begin(), moments.end(), [&] { return int(chance.bounded(events.size() + 1)); });
    std::sort(moments.begin(), moments.end());
    const QString cut = root.filePath(u"cut"_s);
    qsizetype saved = 0;
    int done = 0;
    for (const int moment : std::as_const(moments)) {
        for (; done < moment; ++done) {
            disk.take(events.at(done));
            if (events.at(done).kind == DiskEvent::Kind::Said)
                saved = events.at(done).bytes.trimmed().split('\n').last().toLongLong();
        }
        QVERIFY(QDir(cut).removeRecursively() && QDir().mkpath(cut) && disk.writeRemains(cut, chance));
        const auto words = wordsIn(cut + u"/drafts.shortlist"_s, answer);
        QVERIFY2(words, qPrintable(words ? QString() : words.error().message));
        QVERIFY2(words->count >= saved, qPrintable(u"%1 of %2"_s.arg(words->count).arg(saved)));
    }
    QVERIFY(saved > 0);
    qInfo("%d cuts in %d events, seed %u", int(moments.size()), int(events.size()), seed);
}

QTEST_GUILESS_MAIN(TestPowerCutWriter)
#include "tst_powercutwriter.moc"
