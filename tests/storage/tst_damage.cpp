#include "damagedworkspace.h"
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/integrity.h"
#include "storage/rowhashes.h"
#include "storage/workspacefile.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pageSize = 4096;
constexpr int usualTrials = 3; ///< of each damage; SHORTLIST_DAMAGE_TRIALS for more

/// What was measured with SQLite's own tools over such a file (4.2 MB, 320 answers, 960 revisions): the share
/// of damages that quick_check finds, that checksums of rows find, and of answers that ".recover" saves.
struct Reference
{
    int quick;
    int hashes;
    double recovered;
    int bound; ///< what we have to save without a backup; bytes that are cut off are gone
};
constexpr Reference references[] = {
    {0, 83, 97.4, 99},  {13, 90, 99.9, 97},  {88, 98, 99.9, 97},   {100, 100, 96.7, 97},
    {100, 100, 69, 85}, {100, 100, 100, 50}, {100, 100, 100, 100}, {100, 100, 0, 100},
};

struct Outcome
{
    bool opened = false;
    int exact = 0;     ///< answers and titles that are what they were
    int passedOff = 0; ///< those that are not, and are not in the list either
};

struct Tally
{
    int quick = 0;
    int hashes = 0;
    int opened = 0;
    int passedOff = 0;
    double exact = 0;
    double fewest = 100;
    double exactWithBackup = 0;
    double fewestWithBackup = 100;
};

bool isFoundQuickly(const QString &path)
{
    const auto version = versionOfFile(path);
    const auto connection = version ? Connection::open(path, Access::ReadOnly)
                                    : Result<std::unique_ptr<Connection>>(tl::unexpected(version.error()));
    return !connection || !checkQuickly(**connection);
}

bool isFoundThoroughly(const QString &path)
{
    if (isFoundQuickly(path))
        return true;
    const auto connection = Connection::open(path, Access::ReadOnly);
    return !connection || !checkThoroughly(**connection) || !checkRowHashes(**connection);
}

bool isListed(const RescueReport &report, const QString &entry, const QString &question)
{
    return std::any_of(report.notWhole.begin(), report.notWhole.end(), [&](const RescuedAnswer &answer) {
        return answer.entry.value == entry &&
               (answer.question.isEmpty() || answer.question.value == question);
    });
}

Outcome openDamaged(const QString &path, const QString &backups, const Answers &before)
{
    Outcome outcome;
    WorkspaceOptions options;
    options.backups = backups;
    const auto workspace = Workspace::open(path, risingClock(), options);
    if (!workspace) {
        qWarning("%s", qPrintable(workspace.error().message));
        return outcome;
    }
    outcome.opened = true;
    const Answers now = answersOf(**workspace);
    const RescueReport report = (*workspace)->condition().rescue.value_or(RescueReport());
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (now.contains(it.key()) && now.value(it.key()) == it.value())
            ++outcome.exact;
        else if (!isListed(report, it.key().first, it.key().second))
            ++outcome.passedOff;
    }
    return outcome;
}
} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void rescuesWhatIsThere_data();
    void rescuesWhatIsThere();
    void copyOfAnOpenFileIsComplete();
    void oldJournalIsNotPlayedIntoANewFile();
    void unfinishedCreationIsBegunAnew();

private:
    /// A closed workspace with two entries, each with a long answer.
    void makeWorkspace();

    Tally runTrials(int kind, int trials);

    QTemporaryDir m_large;
    QByteArray m_bytes; ///< of a large workspace
    Answers m_before;   ///< what is in it
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
}

void TestDamage::makeWorkspace()
{
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    for (const QString &id : {u"e1"_s, u"e2"_s}) {
        QVERIFY((*workspace)->createEntry(sampleEntry(id, u"Entry "_s + id), sampleSummary()));
        QVERIFY((*workspace)->saveChanges(changesTo(id, u"q1"_s, u"Outcome of "_s + id + typedText(100))));
    }
}

void TestDamage::initTestCase()
{
    const QString path = m_large.filePath(u"large.shortlist"_s);
    m_before = makeLargeWorkspace(path);
    m_bytes = bytesOf(path);
    QCOMPARE(m_before.size(), 20 * 17);
    QVERIFY(QDir(m_large.path()).mkdir(u"backups"_s));
    QVERIFY(QFile::copy(path, m_large.filePath(u"backups/"_s + backupName(risingClock()()))));
    QVERIFY(!isFoundThoroughly(path));
    qInfo("%lld bytes; in %%: found by quick_check, with checksums of rows (reference), answers exactly as "
          "they "
          "were: mean and fewest, the same with a backup (reference: .recover)",
          qint64(m_bytes.size()));
}

void TestDamage::rescuesWhatIsThere_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < damages().size(); ++kind)
        QTest::newRow(qPrintable(damages().at(kind).name)) << kind;
}

void TestDamage::rescuesWhatIsThere()
{
    QFETCH(int, kind);
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SHORTLIST_DAMAGE_TRIALS", &isSet);
    const int trials = isSet ? wanted : usualTrials;
    const Tally tally = runTrials(kind, trials);
    const Reference &reference = references[kind];
    qInfo("%-20s found %3.0f %3.0f (%d %d)   exact %6.2f %6.2f   with a backup %6.2f %6.2f (%.1f)",
          qPrintable(damages().at(kind).name), 100.0 * tally.quick / trials, 100.0 * tally.hashes / trials,
          reference.quick, reference.hashes, tally.exact / trials, tally.fewest,
          tally.exactWithBackup / trials, tally.fewestWithBackup, reference.recovered);
    QCOMPARE(tally.opened, 2 * trials);
    QCOMPARE(tally.passedOff, 0);
    QVERIFY(tally.fewest >= reference.bound);
    QVERIFY(tally.fewestWithBackup >= 99);
}

Tally TestDamage::runTrials(int kind, int trials)
{
    Tally tally;
    for (int trial = 0; trial < trials; ++trial) {
        QRandomGenerator random(quint32(1000 * kind + trial));
        QByteArray bytes = m_bytes;
        damages().at(kind).strike(bytes, random);
        const auto laid = [&](const QString &name) {
            const QString path = m_folder->filePath(name.arg(trial));
            return writeBytes(path, bytes) ? path : QString();
        };
        tally.quick += isFoundQuickly(laid(u"quick %1.shortlist"_s)) ? 1 : 0;
        tally.hashes += isFoundThoroughly(laid(u"hashes %1.shortlist"_s)) ? 1 : 0;
        const auto alone = openDamaged(laid(u"alone %1.shortlist"_s), {}, m_before);
        const auto helped =
            openDamaged(laid(u"helped %1.shortlist"_s), m_large.filePath(u"backups"_s), m_before);
        tally.opened += int(alone.opened) + int(helped.opened);
        tally.passedOff += alone.passedOff + helped.passedOff;
        const double share = 100.0 * alone.exact / double(m_before.size());
        const double helpedShare = 100.0 * helped.exact / double(m_before.size());
        tally.exact += share;
        tally.fewest = std::min(tally.fewest, share);
        tally.exactWithBackup += helpedShare;
        tally.fewestWithBackup = std::min(tally.fewestWithBackup, helpedShare);
    }
    return tally;
}

void TestDamage::copyOfAnOpenFileIsComplete()
{
    makeWorkspace();
    const QString copy = m_folder->filePath(u"copy.shortlist"_s);
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q1"_s, u"just saved"_s)));
    QVERIFY(QFile::copy(m_path, copy));

    const auto opened = Workspace::open(copy, risingClock());
    QVERIFY(opened);
    QVERIFY((*opened)->condition().uncleanEnd);
    QCOMPARE((*opened)->condition().notice, QString());
    QCOMPARE((*opened)->entry({u"e1"_s})->entry.answers.value({u"q1"_s}).text, u"just saved"_s);
}

void TestDamage::oldJournalIsNotPlayedIntoANewFile()
{
    makeWorkspace();
    // Taken in the middle of a change, with the rows of the old file in it.
    const QString journal = m_path + u"-journal"_s;
    QByteArray hot;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s));
        QVERIFY(query.exec(u"BEGIN"_s));
        QVERIFY(query.exec(u"UPDATE answer SET text = text || hex(zeroblob(50000))"_s));
        QVERIFY(query.exec(u"UPDATE entry SET title = 'changed'"_s));
        hot = bytesOf(journal);
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QVERIFY(hot.size() > pageSize);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(writeBytes(journal, hot));

    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
    QVERIFY((*workspace)->condition().createdNow);
    QVERIFY((*workspace)->entries()->isEmpty());
    QCOMPARE(bytesOf(journal + u".kept"_s), hot);
}

void TestDamage::unfinishedCreationIsBegunAnew()
{
    QVERIFY(writeBytes(m_path + u".new"_s, QByteArray("half a file")));
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY((*workspace)->condition().createdNow);
    QVERIFY(!QFile::exists(m_path + u".new"_s));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
