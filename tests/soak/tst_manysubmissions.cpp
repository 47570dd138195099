#include "cli/receiver.h"
#include "killedreceiver.h"
#include "model/submissionwaiting.h"
#include "session/openworkspace.h"
#include "session/receivercontrol.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int atOnce = 25;     ///< entries of one workspace
constexpr int killsOfEach = 4; ///< of the program that sends them
/// In which one batch has to come to its end, in milliseconds.
int longest()
{
    return qEnvironmentVariableIsSet("SHORTLIST_SOAK") ? 1'800'000 : 240'000;
}

QByteArray hexDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is none");
}
} // namespace

/// The promise of the whole of sending: whatever fails and whoever is killed, an entry arrives once and as it
/// was frozen, or a person is told why it did not.
class ManySubmissionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void arriveOnceAndWhole();

private:
    void send(const QString &workspace, const KilledReceiver &receiver, int first, int count);
    void check(const QString &workspace, const KilledReceiver &receiver, int count);
    void checkEntry(const Submission &submission, const QString &folder);
    void checkArrived(const Submission &submission, const QString &folder);
    void checkTotals(const KilledReceiver &receiver) const;

    quint32 m_seed = 0;
    QRandomGenerator m_chance;
    QMap<QString, int> m_ends;
    int m_kills = 0;
    int m_arrived = 0;
    int m_filesLeft = 0; ///< of how many of those files wait for a person
    int m_unclear = 0;
};

void ManySubmissionsTest::initTestCase()
{
    if (const QString missing = Receiver::missingForUploads(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    bool isSet = false;
    const uint wanted = qEnvironmentVariable("SHORTLIST_SEED").toUInt(&isSet);
    m_seed = isSet ? wanted : 20'261'122;
    m_chance.seed(m_seed);
}

void ManySubmissionsTest::arriveOnceAndWhole()
{
    const bool soaks = qEnvironmentVariableIsSet("SHORTLIST_SOAK");
    const int all = soaks ? 1000 : atOnce;
    qInfo("%d submissions, seed %u (SHORTLIST_SEED)", all, m_seed);
    QElapsedTimer time;
    time.start();
    const QTemporaryDir folder;
    KilledReceiver receiver(m_seed);
    QVERIFY(receiver.start());
    receiver.startKilling(soaks ? 4s : 2s);
    for (int first = 0; first < all; first += atOnce) {
        const QString workspace = folder.filePath(u"%1.shortlist"_s.arg(first));
        send(workspace, receiver, first, atOnce);
        if (QTest::currentTestFailed())
            return;
        check(workspace, receiver, atOnce);
        if (QTest::currentTestFailed())
            return;
        if (soaks)
            qInfo("%d arrived of %d", m_arrived, first + atOnce);
    }
    receiver.stopKilling();
    checkTotals(receiver);
    qInfo("%lld s, %d kills of the client, %d of the receiver, %d handed over with an unclear end",
          time.elapsed() / 1000, m_kills, receiver.kills(), m_unclear);
    for (auto end = m_ends.cbegin(); end != m_ends.cend(); ++end)
        qInfo("  %5d %s", end.value(), qPrintable(end.key()));
    QVERIFY(m_kills > 0);
    QVERIFY(receiver.kills() > 0);
}

void ManySubmissionsTest::send(const QString &workspace, const KilledReceiver &receiver, int first, int count)
{
    for (int run = 0;; ++run) {
        QProcess sender;
        sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QSignalSpy finished(&sender, &QProcess::finished);
        sender.start(QStringLiteral(SHORTLIST_SENDER),
                     {workspace, receiver.address().toString(), QString::number(m_seed),
                      QString::number(first), QString::number(count)});
        const bool isLast = run >= killsOfEach;
        if (finished.wait(isLast ? longest() : m_chance.bounded(100, 2500)) || !finished.isEmpty()) {
            QCOMPARE(sender.exitStatus(), QProcess::NormalExit);
            QCOMPARE(sender.exitCode(), 0);
            return;
        }
        sender.kill();
        QVERIFY(sender.waitForFinished());
        QVERIFY2(!isLast, "submissions are left hanging");
        ++m_kills;
    }
}

void ManySubmissionsTest::check(const QString &workspace, const KilledReceiver &receiver, int count)
{
    OpenWorkspace open(workspace, [] { return QDateTime::currentDateTimeUtc(); });
    QVERIFY(open.opened);
    const QList<EntrySummary> entries = valueOf(open.entries.list());
    QCOMPARE(entries.size(), count);
    for (const EntrySummary &entry : entries) {
        const auto read = [id = entry.id](Workspace &workspaceOfAll) {
            return workspaceOfAll.outbox().submissions(id);
        };
        const QList<Submission> versions = valueOf(open.storage.post(read));
        QCOMPARE(versions.size(), 1);
        const Submission &submission = versions.first();
        const QString how = entry.title + u": "_s + nameOf(submission.state) + u", "_s +
                            nameOf(submission.trouble) + u", "_s + submission.detail;
        m_unclear += submission.unclear;
        ++m_ends[nameOf(submission.endpoint.profile) + u' ' + nameOf(submission.state) + u' ' +
                 nameOf(submission.trouble)];
        if (submission.state == SubmissionState::Submitted) {
            checkArrived(submission, receiver.folder());
            continue;
        }
        qInfo("%s", qPrintable(how));
        if (submission.state == SubmissionState::FilesDue) { // it is there once too, and a person is told why
            ++m_filesLeft;
            QVERIFY2(waitsForPerson(submission), qPrintable(how));
            checkEntry(submission, receiver.folder());
            continue;
        }
        QVERIFY2(isFinished(submission.state) || submission.state == SubmissionState::NeedsUser,
                 qPrintable(how));
        QVERIFY2(submission.trouble != SendingTrouble::None, qPrintable(how));
        QVERIFY2(!QDir(receiver.folder() + u'/' + submission.id.value).exists(), qPrintable(how));
    }
}

void ManySubmissionsTest::checkEntry(const Submission &submission, const QString &folder)
{
    ++m_arrived;
    const QString place = folder + u'/' + submission.id.value;
    QCOMPARE(bytesOf(place + u"/entry.json"_s), submission.body);
    QVERIFY(submission.receipt);
    QCOMPARE(submission.receipt->entrySha256, hexDigest(submission.body));
    const QJsonObject receipt = QJsonDocument::fromJson(submission.receipt->document).object();
    QCOMPARE(receipt[u"submissionId"].toString(), submission.id.value);
    QCOMPARE(receipt[u"receipt"].toString(),
             QJsonDocument::fromJson(bytesOf(place + u"/receipt.json"_s))[u"receipt"].toString());
}

void ManySubmissionsTest::checkArrived(const Submission &submission, const QString &folder)
{
    checkEntry(submission, folder);
    const QString place = folder + u'/' + submission.id.value;
    const QJsonArray files = QJsonDocument::fromJson(submission.receipt->document)[u"files"].toArray();
    QCOMPARE(files.size(), submission.files.size());
    for (qsizetype number = 0; number < files.size(); ++number) {
        const QString sha256 = files[number][u"sha256"].toString();
        QCOMPARE(sha256.toLatin1(), submission.files.at(number).sha256);
        QCOMPARE(hexDigest(bytesOf(place + u'/' + sha256)), sha256.toLatin1());
    }
}

void ManySubmissionsTest::checkTotals(const KilledReceiver &receiver) const
{
    ReceiverControl control(receiver.address());
    control.order({{u"random"_s, QJsonValue()}});
    const QJsonObject totals = control.summary()[u"totals"].toObject();
    QCOMPARE(totals[u"submissions"].toInt(), m_arrived);
    for (const QString &never : {u"storedTwice"_s, u"changed"_s, u"damaged"_s})
        QCOMPARE(totals[never], QJsonValue(0));
    QVERIFY(totals[u"awaitingFiles"].toInt() <= m_filesLeft);
    const QStringList folders = QDir(receiver.folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.filter(u"~"_s), QStringList());
    QCOMPARE(folders.size(), m_arrived);
}

QTEST_GUILESS_MAIN(ManySubmissionsTest)
#include "tst_manysubmissions.moc"
