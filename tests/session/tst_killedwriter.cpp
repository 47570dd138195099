#include "session/writtenwords.h"
#include "support/killedruns.h"
#include "support/strace.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr quint32 seed = 20'261'122;
constexpr int roundsOfOneFile = 10;
constexpr int mostSaves = 3;
constexpr int microseconds = 20'000; ///< about as long as one save and the pause before it
} // namespace

/// The whole way of a keystroke, cut off anywhere: session, autosave, storage thread.
class TestKilledWriter final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItCalledSaved();
};

void TestKilledWriter::keepsWhatItCalledSaved()
{
    const QTemporaryDir folder(quickFolder());
    const int rounds = qEnvironmentVariableIsSet("SHORTLIST_SOAK") ? 4'000 : 300;
    qInfo("%d rounds, seed %u", rounds, seed);
    KilledRuns writer(QStringLiteral(SHORTLIST_WRITER), seed);
    QString path;
    WrittenAnswer answer;
    qsizetype before = 0;
    int saved = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsOfOneFile == 0) {
            path = folder.filePath(u"%1.shortlist"_s.arg(round));
            answer = beginAnswer(path);
            before = 0;
        }
        const QString last =
            writer.run({path, answer.entry.value, answer.question.value}, mostSaves, microseconds);
        saved += int(!last.isEmpty());
        const Result<WrittenWords> words = wordsIn(path, answer);
        QVERIFY2(words, qPrintable(words ? QString() : words.error().message));
        QVERIFY2(words->count >= std::max(before, qsizetype(last.toLongLong())), qPrintable(last));
        // What stood there before this sitting was kept together with its first change.
        if (before > 0 && words->count > before)
            QVERIFY(words->kept.contains(before));
        before = words->count;
    }
    QVERIFY(saved > rounds / 2);
}

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killedwriter.moc"
