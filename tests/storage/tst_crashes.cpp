#include "judging.h"
#include "scenarios.h"
#include "support/strace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// A program is cut off, or its disk refuses, at one system call after the other, from the first to the last
// that changes a file.

namespace {
/// What strace does to a call, and whether to all that follow as well.
struct Fault
{
    const char *name;
    const char *injection;
    bool lasting = false;
    bool kills = false;
    int sample = 5; ///< of the calls of one kind, unless all are gone through
};

constexpr Fault faults[] = {
    {"killed", "signal=KILL", false, true, 16}, {"error of the disk", "error=EIO"},
    {"disk out of order", "error=EIO", true},   {"short of room", "error=ENOSPC"},
    {"disk full", "error=ENOSPC", true},
};

const QStringList &calls()
{
    static const QStringList list = {u"fsync"_s,  u"fdatasync"_s, u"pwrite64"_s, u"write"_s,  u"ftruncate"_s,
                                     u"unlink"_s, u"link"_s,      u"linkat"_s,   u"rename"_s, u"renameat2"_s};
    return list;
}

/// Which calls of @p count to hit: first and last, and evenly between them.
QList<int> sampleOf(int count, int most)
{
    if (qEnvironmentVariableIsSet("SHORTLIST_SOAK") || count <= most)
        most = count;
    QList<int> numbers;
    for (int i = 0; i < most; ++i)
        numbers += 1 + i * (count - 1) / std::max(1, most - 1);
    return numbers;
}

/// Whether one fault that passes is survived without opening the workspace again. What is brought up to date,
/// replaced or rescued may be open for reading alone until then.
bool goesOn(const QString &scenario)
{
    return QStringList{u"create"_s, u"autosave"_s, u"backup"_s, u"purge"_s, u"copy"_s}.contains(scenario);
}

struct Cast
{
    QStringList expected;
    QHash<QString, int> counts; ///< of each call, when nothing goes wrong
};
} // namespace

class TestCrashes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void losesNothing_data();
    void losesNothing();
    void cleanupTestCase();

private:
    [[nodiscard]] QString prepared(const QString &scenario) const
    {
        return m_folder.filePath(scenario + u"-start"_s);
    }
    [[nodiscard]] TracedRun run(const QString &scenario, const QString &folder, const QStringList &options);
    void rehearse(const QString &scenario);
    [[nodiscard]] QString complaintAfter(const QString &scenario, const Fault &fault, const QString &call,
                                         int number);

    QTemporaryDir m_folder{quickFolder()};
    QHash<QString, Cast> m_casts;
    int m_points = 0;
    int m_gone = 0;
};

void TestCrashes::initTestCase()
{
    if (const QString reason = reasonNotToTrace(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QVERIFY(m_folder.isValid());
}

TracedRun TestCrashes::run(const QString &scenario, const QString &folder, const QStringList &options)
{
    copyFolder(prepared(scenario), folder);
    return runTraced(options, {QStringLiteral(SHORTLIST_SCENARIO), scenario, folder});
}

/// Finds out what the scenario leaves behind and which calls it makes.
void TestCrashes::rehearse(const QString &scenario)
{
    if (m_casts.contains(scenario))
        return;
    QVERIFY(QDir(prepared(scenario)).removeRecursively());
    QVERIFY(QDir().mkpath(prepared(scenario)));
    const auto made = Scenario::prepare(scenario, prepared(scenario));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    Cast cast;
    cast.expected = expectedContents(scenario, prepared(scenario));
    QVERIFY(!cast.expected.isEmpty());

    const QString log = m_folder.filePath(u"log"_s);
    const TracedRun rehearsal = run(scenario, m_folder.filePath(u"rehearsal"_s),
                                    {u"-o"_s, log, u"-e"_s, u"trace="_s + calls().join(u',')});
    QCOMPARE(rehearsal.exitCode, 0);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd())
        ++cast.counts[QString::fromLatin1(file.readLine().split('(').first())];
    m_casts.insert(scenario, cast);
}

QString TestCrashes::complaintAfter(const QString &scenario, const Fault &fault, const QString &call,
                                    int number)
{
    const QString folder = m_folder.filePath(u"run"_s);
    const QString injection =
        u"inject=%1:%2:when=%3%4"_s.arg(call, QLatin1StringView(fault.injection), QString::number(number),
                                        fault.lasting ? u"+"_s : QString());
    const TracedRun ended =
        run(scenario, folder, {u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s, injection});
    if (!ended.ended)
        return u"did not end"_s;
    if (ended.signalled != fault.kills || (!fault.kills && ended.exitCode != 0 && ended.exitCode != 3))
        return u"ended with %1, %2"_s.arg(ended.exitCode).arg(QString::fromUtf8(ended.errors));
    if (!fault.kills && !fault.lasting && ended.exitCode != 0 && goesOn(scenario))
        return u"gave up: "_s + QString::fromUtf8(ended.output);
    const int acknowledged = int(ended.output.count("done "));
    return complaintAbout(scenario, folder, acknowledged, m_casts.value(scenario).expected,
                          AfterJudging::Finish);
}

void TestCrashes::losesNothing_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("fault");
    for (const QString &scenario : Scenario::names()) {
        for (int fault = 0; fault < int(std::size(faults)); ++fault)
            QTest::addRow("%s, %s", qPrintable(scenario), faults[fault].name) << scenario << fault;
    }
}

void TestCrashes::losesNothing()
{
    QFETCH(QString, scenario);
    QFETCH(int, fault);
    rehearse(scenario);
    if (QTest::currentTestFailed())
        return;
    int all = 0;
    int gone = 0;
    QStringList complaints;
    for (const QString &call : calls()) {
        const int count = m_casts.value(scenario).counts.value(call);
        all += count;
        for (const int number : sampleOf(count, faults[fault].sample)) {
            ++gone;
            const QString complaint = complaintAfter(scenario, faults[fault], call, number);
            if (!complaint.isEmpty())
                complaints += u"%1 %2 of %3: %4"_s.arg(call).arg(number).arg(count).arg(complaint);
        }
    }
    m_points += all;
    m_gone += gone;
    qInfo("%d of %d calls", gone, all);
    QVERIFY(gone > 0);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 3).join(u'\n')));
}

void TestCrashes::cleanupTestCase()
{
    qInfo("%d of %d points gone through", m_gone, m_points);
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
