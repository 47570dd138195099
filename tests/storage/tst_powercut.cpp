#include "cutdisk.h"
#include "judging.h"
#include "scenarios.h"
#include "support/strace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Every write, flush and change of a name that the program makes is recorded, with what it said it had saved.
// Then the power fails at one moment after the other, and what a disk might hold then is opened.

namespace {
constexpr quint32 seed = 20'261'122;

bool soaking()
{
    return qEnvironmentVariableIsSet("SHORTLIST_SOAK");
}

bool isFlush(const DiskEvent &event)
{
    return event.kind == DiskEvent::Kind::Flush;
}

bool isFlushOfNames(const DiskEvent &event)
{
    return isFlush(event) && !event.path.contains(u'.');
}

struct Losses
{
    int cuts = 0;
    QStringList complaints;
};
} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void losesNothingAcknowledged_data();
    void losesNothingAcknowledged();
    void showsWhatIsLostWithoutFlushing_data();
    void showsWhatIsLostWithoutFlushing();

private:
    /// Lets the scenario run, and records what it does.
    void record(const QString &scenario);
    /// Cuts the power at @p cuts moments of what was recorded.
    [[nodiscard]] Losses cut(const QString &scenario, const QList<DiskEvent> &events, int cuts);
    [[nodiscard]] QString complaintAfterCut(const QString &scenario, const CutDisk &disk, int acknowledged);

    QTemporaryDir m_folder{quickFolder()};
    QString m_start = m_folder.filePath(u"start"_s);
    QStringList m_expected;
    QList<DiskEvent> m_events;
    QRandomGenerator m_chance{seed};
};

void TestPowerCut::initTestCase()
{
    if (const QString reason = reasonNotToTrace(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    qInfo("seed %u", seed);
}

void TestPowerCut::record(const QString &scenario)
{
    QVERIFY(QDir(m_start).removeRecursively());
    QVERIFY(QDir().mkpath(m_start));
    const auto made = Scenario::prepare(scenario, m_start);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    m_expected = expectedContents(scenario, m_start);
    QVERIFY(!m_expected.isEmpty());

    const QString folder = m_folder.filePath(u"recorded"_s);
    const QString log = m_folder.filePath(u"log"_s);
    copyFolder(m_start, folder);
    const TracedRun run =
        runTraced(writeLogOptions(log), {QStringLiteral(SHORTLIST_SCENARIO), scenario, folder});
    QCOMPARE(run.exitCode, 0);
    m_events = readWriteLog(log, folder);
    QVERIFY(std::any_of(m_events.cbegin(), m_events.cend(), isFlush));
    QCOMPARE(int(std::count_if(m_events.cbegin(), m_events.cend(),
                               [](const DiskEvent &event) { return event.kind == DiskEvent::Kind::Said; })),
             int(m_expected.size()) - 1);
}

QString TestPowerCut::complaintAfterCut(const QString &scenario, const CutDisk &disk, int acknowledged)
{
    const QString folder = m_folder.filePath(u"cut"_s);
    if (!QDir(folder).removeRecursively() || !QDir().mkpath(folder) || !disk.writeRemains(folder, m_chance))
        return u"could not be written"_s;
    return complaintAbout(scenario, folder, acknowledged, m_expected, AfterJudging::Leave);
}

Losses TestPowerCut::cut(const QString &scenario, const QList<DiskEvent> &events, int cuts)
{
    QList<int> moments(cuts);
    std::generate(moments.begin(), moments.end(), [&] { return int(m_chance.bounded(events.size() + 1)); });
    std::sort(moments.begin(), moments.end());
    Losses losses;
    CutDisk disk(m_start);
    int acknowledged = 0;
    int done = 0;
    for (const int moment : std::as_const(moments)) {
        for (; done < moment; ++done) {
            disk.take(events.at(done));
            acknowledged += int(events.at(done).bytes.startsWith("done "));
        }
        const QString complaint = complaintAfterCut(scenario, disk, acknowledged);
        ++losses.cuts;
        if (!complaint.isEmpty())
            losses.complaints += u"after event %1 of %2: %3"_s.arg(moment).arg(events.size()).arg(complaint);
    }
    return losses;
}

void TestPowerCut::losesNothingAcknowledged_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("cuts");
    QTest::newRow("typing") << u"typing"_s << (soaking() ? 20'000 : 2'000);
    for (const QString &scenario : Scenario::names())
        QTest::newRow(qPrintable(scenario)) << scenario << (soaking() ? 2'000 : 60);
}

void TestPowerCut::losesNothingAcknowledged()
{
    QFETCH(QString, scenario);
    QFETCH(int, cuts);
    record(scenario);
    if (QTest::currentTestFailed())
        return;
    const Losses losses = cut(scenario, m_events, cuts);
    qInfo("%d cuts, %d with losses", losses.cuts, int(losses.complaints.size()));
    QVERIFY2(losses.complaints.isEmpty(), qPrintable(losses.complaints.mid(0, 3).join(u'\n')));
}

void TestPowerCut::showsWhatIsLostWithoutFlushing_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("namesAlone");
    QTest::newRow("words") << u"typing"_s << false;
    QTest::newRow("names of new files") << u"copy"_s << true;
}

void TestPowerCut::showsWhatIsLostWithoutFlushing()
{
    QFETCH(QString, scenario);
    QFETCH(bool, namesAlone);
    record(scenario);
    if (QTest::currentTestFailed())
        return;
    QList<DiskEvent> careless = m_events;
    careless.removeIf(namesAlone ? isFlushOfNames : isFlush);
    QVERIFY(careless.size() < m_events.size());
    const Losses losses = cut(scenario, careless, 100);
    qInfo("%d cuts, %d with losses", losses.cuts, int(losses.complaints.size()));
    QVERIFY(losses.complaints.size() > 0);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
