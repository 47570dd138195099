// Types into the window of the whole program until it has saved a hundred times, and writes into the file
// that SHORTLIST_FIGURES names how long each key took to its painted frame and each save to the disk.

#include "gui/programrun.h"
#include "measuring.h"
#include "paintwatcher.h"
#include "storage/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int saves = 100;
constexpr int keysBetween = 5;
constexpr char typed[] = "More people are cared for nearer to their own homes. ";

/// Saves of one answer of 5 kB, as the autosave makes them, one after the other.
class Saves final
{
public:
    Saves(StorageThread &storage, const EntryId &entry)
        : m_storage(storage)
        , m_entry(entry)
    {}

    /// Begins the next where the last one is done.
    void goOn()
    {
        if (!m_times.isEmpty() && !m_times.last().isFinished())
            return;
        EntryChanges changes;
        changes.entry = m_entry;
        changes.answers[QuestionId{u"q"_s}].text =
            QString(5'000, QLatin1Char(char('a' + m_times.size() % 26)));
        m_times += m_storage.post([changes](Workspace &workspace) -> Result<std::chrono::nanoseconds> {
            Result<> saved;
            const auto time = timeOf([&] { saved = workspace.saveChanges(changes); });
            return saved.map([time] { return time; });
        });
    }

    [[nodiscard]] qsizetype count() const { return m_times.size(); }
    [[nodiscard]] QList<QFuture<Result<std::chrono::nanoseconds>>> times() const { return m_times; }

private:
    StorageThread &m_storage;
    EntryId m_entry;
    QList<QFuture<Result<std::chrono::nanoseconds>>> m_times;
};
} // namespace

class SlowTyping : public QObject
{
    Q_OBJECT

private slots:
    void typesWhileSaving();
};

void SlowTyping::typesWhileSaving()
{
    QTemporaryDir folder;
    ProgramRun program(folder.path());
    program.start();
    program.beginEntry(u"hsj/integrated-care-system-of-the-year"_s, u"Nearer to home"_s);
    auto *answer = program.find<QTextEdit>("answerEdit");
    QVERIFY(answer);
    answer->insertPlainText(u"Ten words of an answer that goes on and on "_s.repeated(100));
    answer->setFocus();
    const auto entries =
        program.services().storage.post([](Workspace &workspace) { return workspace.entries(); });
    Saves saving(program.services().storage, entries.result()->first().id);
    QFile figures(qEnvironmentVariable("SHORTLIST_FIGURES"));
    QVERIFY(figures.open(QIODevice::WriteOnly));

    PaintWatcher watcher(*answer->viewport());
    for (int key = 0; saving.count() < saves; ++key) {
        if (key % keysBetween == 0)
            saving.goOn();
        watcher.forget();
        const auto time = timeOf([&] {
            QTest::keyClick(answer, typed[key % (sizeof typed - 1)]);
            while (!watcher.hasPainted())
                QCoreApplication::processEvents();
        });
        figures.write("key " + QByteArray::number(qint64(time.count())) + '\n');
    }
    for (const auto &future : saving.times()) {
        const auto time = future.result();
        QVERIFY(time);
        figures.write("save " + QByteArray::number(qint64(time->count())) + '\n');
    }
}

QTEST_MAIN(SlowTyping)
#include "slowtyping.moc"
