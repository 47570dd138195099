#include "manyentries.h"
#include "measuring.h"
#include "storage/backup.h"
#include "storage/platformfile.h"
#include "storage/samples.h"
#include "storage/workspacebackup.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int entries = 12'500; // of 8 answers each
constexpr int bytes = 2'000;
constexpr int rounds = 5;
constexpr auto slice = 10ms; // as the program takes it

struct Times
{
    Measured copying{u"ours: the copy"_s, {}};
    Measured whole{u"ours: with its checks"_s, {}};
    Measured slices{u"a slice"_s, {}};
    Measured savesBetween{u"between slices"_s, {}};
    Measured savesAlone{u"without a backup"_s, {}};
};

std::chrono::nanoseconds timeOfSave(Workspace &workspace, const QList<EntrySummary> &list, qsizetype number)
{
    const EntryChanges changes =
        changesTo(list.at(number * 7 % list.size()).id.value, questionId(1), answerText(int(number), bytes));
    bool saved = false;
    const std::chrono::nanoseconds time = timeOf([&] { saved = workspace.saveChanges(changes).has_value(); });
    if (!saved)
        qFatal("a save failed");
    return time;
}

/// One whole backup, with a save between any two slices, as somebody types on, and as many saves afterwards.
/// Only the backup's own time counts for it.
void backUp(Workspace &workspace, const QList<EntrySummary> &list, const QDir &folder, Times &times)
{
    const QString unfinished = folder.filePath(u"unfinished"_s);
    const QString path = folder.filePath(backupName(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)));
    QFile::remove(path);
    Result<> begun;
    std::chrono::nanoseconds sum = timeOf([&] { begun = workspace.backup().begin(unfinished); });
    QVERIFY(begun);
    Result<bool> done = false;
    for (qsizetype i = 0; !*done; ++i) {
        times.slices.times += timeOf([&] { done = workspace.backup().step(slice); });
        sum += times.slices.times.last();
        QVERIFY(done);
        sum += timeOf([&] { QVERIFY(flushToDisk(unfinished)); });
        times.savesBetween.times += timeOfSave(workspace, list, i);
    }
    times.copying.times += sum;
    Result<> finished;
    sum += timeOf([&] { finished = finishBackup(unfinished, path); });
    QVERIFY2(finished, qPrintable(finished ? QString() : finished.error().message));
    times.whole.times += sum;
    while (times.savesAlone.times.size() < times.savesBetween.times.size())
        times.savesAlone.times += timeOfSave(workspace, list, times.savesAlone.times.size());
}

Measured vacuum(const QString &path, const QDir &folder)
{
    Measured measured{u"VACUUM INTO"_s, {}};
    const QString copy = folder.filePath(u"vacuumed"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("the workspace cannot be opened");
        for (int round = 0; round < rounds; ++round) {
            QFile::remove(copy);
            bool done = false;
            QSqlQuery query(database);
            query.prepare(u"VACUUM INTO ?"_s);
            query.addBindValue(copy);
            measured.times += timeOf([&] { done = query.exec(); });
            if (!done)
                qFatal("VACUUM INTO failed");
        }
    }
    QSqlDatabase::removeDatabase(u"bare"_s);
    return measured;
}

} // namespace

class TestBackingUp : public QObject
{
    Q_OBJECT

private slots:
    void hundredThousandAnswers();
};

void TestBackingUp::hundredThousandAnswers()
{
    const QTemporaryDir temporary(QDir::current().filePath(u"backingup-XXXXXX"_s));
    const QDir folder(temporary.path());
    const QString path = folder.filePath(u"drafts.shortlist"_s);
    makeWorkspace(path, entries, bytes);
    const Measured vacuumed = vacuum(path, folder);

    const auto workspace = Workspace::open(path, risingClock());
    QVERIFY(workspace);
    const auto list = (*workspace)->entries();
    QVERIFY(list);
    Times times;
    for (int round = 0; round < rounds; ++round)
        backUp(**workspace, *list, folder, times);

    const QString size = u"100,000 answers in 12,500 entries, %1 MB, in the system's cache"_s.arg(
        QFileInfo(path).size() / 1'000'000);
    printComparison(u"Copying "_s + size, times.copying, vacuumed);
    printComparison(u"A whole backup of "_s + size, times.whole, vacuumed);
    printComparison(u"A save while a backup goes on"_s, times.savesBetween, times.savesAlone);
    Measured waits{u"slice and save"_s, {}};
    for (qsizetype i = 0; i < times.slices.times.size(); ++i)
        waits.times += times.slices.times.at(i) + times.savesBetween.times.at(i);
    printComparison(u"A save that was posted as a slice began"_s, waits, times.savesAlone);
    const auto longest = std::max_element(times.slices.times.cbegin(), times.slices.times.cend());
    QTextStream(stdout) << "The longest of " << times.slices.times.size()
                        << " slices: " << std::chrono::duration<double, std::milli>(*longest).count()
                        << " ms\n";
}

QTEST_GUILESS_MAIN(TestBackingUp)
#include "tst_backingup.moc"
