#include "cli/receiver.h"
#include "session/networkaccess.h"
#include "session/receivercontrol.h"
#include "session/sendingdesk.h"
#include "session/settings.h"
#include "support/realserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto configuration = uR"(http_port 127.0.0.1:{port}
visible_hostname proxy.example.org
auth_param basic program {helper} {folder}/passwords
auth_param basic realm The house
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all
cache deny all
pinger_enable off
shutdown_lifetime 0 seconds
pid_filename {folder}/logs/squid.pid
cache_log {folder}/logs/cache.log
logformat short %rm %un %>Hs
access_log stdio:{folder}/logs/access.log short
coredump_dir {folder}/logs
)";

/// "right-word", as htpasswd writes it.
const auto passwords = u"ann:$apr1$QATlXOOZ$aqP4/mFsiMZzkFkZpxEN3.\n"_s;

QString helper()
{
    for (const QString &folder : {u"/usr/lib/squid"_s, u"/usr/lib64/squid"_s, u"/usr/libexec/squid"_s}) {
        if (QFile::exists(folder + u"/basic_ncsa_auth"_s))
            return folder + u"/basic_ncsa_auth"_s;
    }
    return {};
}

QString dataFile(const QString &name)
{
    return QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/support/data/"_s + name;
}
} // namespace

/// The way through a proxy that nobody here wrote, and that wants to know who somebody is.
class ThroughSquidTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void uploadsThroughIt();
    void triesAWrongPasswordTwiceThenNeedsThePerson();
    void waitsForAServerThatSquidDoesNotReach();

private:
    void pointTo(SendingDesk &desk);
    [[nodiscard]] NetworkChoice throughSquid() const;
    /// What squid has written since the last time: the requests with who asked, and its answers.
    [[nodiscard]] QByteArrayList takeLog();
    [[nodiscard]] int storedOf(const Submission &submission);

    Receiver m_receiver;
    std::unique_ptr<RealServer> m_squid;
    std::unique_ptr<ReceiverControl> m_control;
    qsizetype m_logged = 0;
};

void ThroughSquidTest::initTestCase()
{
    m_squid = std::make_unique<RealServer>(u"squid"_s);
    const QString squid = m_squid->missing();
    const QString missing = squid.isEmpty() ? Receiver::missingForUploads() : squid;
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_receiver.start(
        {}, {u"--faults"_s, u"--tls"_s, dataFile(u"server.pem"_s), dataFile(u"server.key"_s)}));
    m_control = std::make_unique<ReceiverControl>(m_receiver.address());
    m_squid->fill(u"helper"_s, helper());
    const QString logs = m_squid->folder() + u"/logs"_s;
    QVERIFY(QDir().mkpath(logs));
    QVERIFY(QFile::setPermissions(logs, QFile::Permissions(0x7777)));
    QVERIFY(!m_squid->write(u"passwords"_s, passwords).isEmpty());
    const QString file = m_squid->write(u"squid.conf"_s, QString::fromUtf16(configuration));
    QVERIFY(m_squid->start({u"-N"_s, u"-f"_s, file}));
}

void ThroughSquidTest::pointTo(SendingDesk &desk)
{
    Endpoint &endpoint = desk.endpoint;
    const auto at = [this](const QString &path) { return m_receiver.address().resolved(QUrl(path)); };
    endpoint.profile = EndpointProfile::TusCommit;
    endpoint.address = at(u"/submissions"_s);
    endpoint.uploads = at(u"/uploads"_s);
    endpoint.statusRoad = StatusRoad::Template;
    endpoint.statusTemplate = m_receiver.submissions() + u"/{submissionId}"_s;
    endpoint.knowsRepeatedIds = true;
}

NetworkChoice ThroughSquidTest::throughSquid() const
{
    NetworkChoice choice;
    choice.proxy = ProxyUse::Manual;
    choice.host = u"127.0.0.1"_s;
    choice.port = m_squid->port();
    choice.forThisComputer = true;
    choice.authorities = dataFile(u"authority.pem"_s);
    return choice;
}

QByteArrayList ThroughSquidTest::takeLog()
{
    const QByteArrayList lines = m_squid->contentOf(u"logs/access.log"_s).trimmed().split('\n');
    const QByteArrayList fresh = lines.mid(m_logged);
    m_logged = lines.size();
    return fresh;
}

int ThroughSquidTest::storedOf(const Submission &submission)
{
    const QJsonObject summary = m_control->summary();
    return summary[u"submissions"_s][submission.id.value][u"stored"_s].toInt();
}

void ThroughSquidTest::uploadsThroughIt()
{
    constexpr qint64 size = 24 * 1024 * 1024;
    SendingDesk desk;
    pointTo(desk);
    desk.attach(u"paper.pdf"_s, QByteArray(size, 'x'));
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"shortlist.ini"_s));
    NetworkAccess access(desk.network(), settings, desk.clock.clock());
    QVERIFY(access.choose(throughSquid()));
    access.signIns().signIn(u"127.0.0.1:%1"_s.arg(m_squid->port()), u"ann"_s, "right-word");

    QElapsedTimer time;
    time.start();
    const Submission submission = desk.submit();
    const qint64 took = time.elapsed();
    QCOMPARE(nameOf(submission.state), nameOf(SubmissionState::Submitted));
    QCOMPARE(storedOf(submission), 1);
    desk.network().clearConnectionCache(); // squid tells of a tunnel when it has ended
    QByteArrayList log;
    QTRY_VERIFY((log += takeLog()).contains("CONNECT ann 200"));
    qInfo("%.1f MB in %.2f s, %d lines of squid's log, 407 in %d", double(size) / 1e6, double(took) / 1000,
          int(log.size()), int(log.count("CONNECT - 407")));
}

void ThroughSquidTest::triesAWrongPasswordTwiceThenNeedsThePerson()
{
    SendingDesk desk;
    pointTo(desk);
    desk.attach(u"paper.pdf"_s, QByteArray(300 * 1024, 'x'));
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"shortlist.ini"_s));
    NetworkAccess access(desk.network(), settings, desk.clock.clock());
    QVERIFY(access.choose(throughSquid()));
    QSignalSpy wanted(&access.signIns(), &ProxySignIns::wanted);
    const QString place = u"127.0.0.1:%1"_s.arg(m_squid->port());
    access.signIns().signIn(place, u"ann"_s, "wrong-word");
    (void)takeLog();

    Submission submission = desk.submit();
    QCOMPARE(nameOf(submission.state), nameOf(SubmissionState::NeedsUser));
    QCOMPARE(nameOf(submission.trouble), nameOf(SendingTrouble::ProxySignIn));
    QTRY_COMPARE(wanted.count(), 1);
    const auto question = wanted.first().first().value<ProxyQuestion>();
    QCOMPARE(question.proxy, place);
    QCOMPARE(question.realm, u"The house"_s);
    QCOMPARE(question.user, u"ann"_s);
    QByteArrayList log;
    QTRY_COMPARE((log += takeLog()).size(), 3);
    QCOMPARE(log, QByteArrayList({"CONNECT - 407", "CONNECT ann 407", "CONNECT ann 407"}));

    submission = desk.goOn(GoOnBy::Person); // the same word is not told to it again
    QCOMPARE(nameOf(submission.trouble), nameOf(SendingTrouble::ProxySignIn));
    QTRY_COMPARE(wanted.count(), 2);
    QTRY_COMPARE((log += takeLog()).size(), 4);
    QCOMPARE(log.last(), "CONNECT - 407");
    QCOMPARE(storedOf(submission), 0);

    access.signIns().signIn(place, u"ann"_s, "right-word");
    submission = desk.goOn(GoOnBy::Person);
    QCOMPARE(nameOf(submission.state), nameOf(SubmissionState::Submitted));
    QCOMPARE(storedOf(submission), 1);
    QCOMPARE(wanted.count(), 2);
}

void ThroughSquidTest::waitsForAServerThatSquidDoesNotReach()
{
    SendingDesk desk;
    pointTo(desk);
    desk.endpoint.address = QUrl(u"https://127.0.0.1:1/submissions"_s);
    desk.endpoint.uploads = QUrl(u"https://127.0.0.1:1/uploads"_s);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"shortlist.ini"_s));
    NetworkAccess access(desk.network(), settings, desk.clock.clock());
    QVERIFY(access.choose(throughSquid()));
    access.signIns().signIn(u"127.0.0.1:%1"_s.arg(m_squid->port()), u"ann"_s, "right-word");
    const Submission submission = desk.submit();
    QCOMPARE(nameOf(submission.state), nameOf(SubmissionState::Waiting));
    QCOMPARE(nameOf(submission.trouble), nameOf(SendingTrouble::NoConnection));
    qInfo("squid reaches nobody: %s", qPrintable(submission.detail));
}

QTEST_GUILESS_MAIN(ThroughSquidTest)
#include "tst_throughsquid.moc"
