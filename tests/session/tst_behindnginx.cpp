#include "cli/receiver.h"
#include "session/receivercontrol.h"
#include "session/sendingdesk.h"
#include "support/realserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 mebibyte = 1024 * 1024;

/// It does what a file in its folder tells it to, so that it need not be started anew.
constexpr auto configuration = uR"(daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events { worker_connections 64; }
http {
  log_format short '$request_method $uri $status';
  access_log {folder}/access.log short;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  proxy_set_header Host $http_host;
  proxy_http_version 1.1;
  proxy_request_buffering off;
  proxy_read_timeout 3s;
  server {
    listen 127.0.0.1:{port};
    client_max_body_size {most};
    location / {
      if (-f {folder}/busy) {
        add_header Retry-After 30 always;
        return 503;
      }
      if (-f {folder}/moved) {
        return 307 /elsewhere$request_uri;
      }
      set $receiver 127.0.0.1:{receiver};
      if (-f {folder}/gone) {
        set $receiver 127.0.0.1:1;
      }
      proxy_pass http://$receiver;
    }
    location /elsewhere/ {
      proxy_pass http://127.0.0.1:{receiver}/;
    }
  }
}
)";

struct NginxRow
{
    const char *name;
    const char *order = "";  ///< the file that tells nginx what to do, until the first attempt has ended
    const char *faults = ""; ///< of the receiver behind it
    EndpointProfile profile = EndpointProfile::TusCommit;
    qint64 fileSize = 6 * mebibyte;
    const char *most = "0"; ///< of one body; 0: anything
    SubmissionState state = SubmissionState::Submitted;
    SendingTrouble trouble = SendingTrouble::None;
    int status = 0;      ///< that nginx has given at least once
    int atLeast = 0;     ///< seconds that are waited
    bool arrives = true; ///< in the end
};

QList<NginxRow> rows()
{
    using enum SubmissionState;
    using enum SendingTrouble;
    NginxRow smaller{"413 until the chunks are small enough"};
    smaller.most = "1m";
    smaller.status = 413;
    NginxRow whole{"24 MB with nothing in the way"};
    whole.fileSize = 24 * mebibyte;
    NginxRow form{"413 and a lingering close while a form of 20 MB is sent"};
    form.profile = EndpointProfile::Multipart;
    form.fileSize = 20 * mebibyte;
    form.most = "1m";
    form.state = Rejected;
    form.trouble = TooLarge;
    form.status = 413;
    form.arrives = false;
    NginxRow gone{"502 with nobody behind it", "gone"};
    gone.state = Waiting;
    gone.trouble = ServerFailed;
    gone.status = 502;
    NginxRow busy{"503", "busy"};
    busy.state = Waiting;
    busy.trouble = ServerBusy;
    busy.status = 503;
    busy.atLeast = 30;
    NginxRow silent{"504 for an entry that was not taken", "", R"({"kind":"commit","fault":"stall"})"};
    silent.state = Waiting;
    silent.trouble = ServerFailed;
    silent.status = 504;
    NginxRow late{"504 for an entry that was taken", "",
                  R"({"kind":"commit","fault":"stall","stored":true})"};
    late.status = 504;
    NginxRow moved{"307 of everything", "moved"};
    moved.status = 307;
    return {whole, smaller, form, gone, busy, silent, late, moved};
}
} // namespace

Q_DECLARE_METATYPE(NginxRow)

/// The receiver behind a server that nobody here wrote, as organisers have it.
class BehindNginxTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsAsItHasTo_data();
    void endsAsItHasTo();

private:
    void pointTo(SendingDesk &desk, const RealServer &nginx, EndpointProfile profile);

    Receiver m_receiver;
    std::unique_ptr<ReceiverControl> m_control;
};

void BehindNginxTest::initTestCase()
{
    const QString nginx = RealServer(u"nginx"_s, u"nginx-light"_s).missing();
    const QString missing = nginx.isEmpty() ? Receiver::missingForUploads() : nginx;
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_receiver.start({}, {u"--faults"_s}));
    m_control = std::make_unique<ReceiverControl>(m_receiver.address());
}

void BehindNginxTest::pointTo(SendingDesk &desk, const RealServer &nginx, EndpointProfile profile)
{
    Endpoint &endpoint = desk.endpoint;
    endpoint.profile = profile;
    endpoint.address = nginx.url(profile == EndpointProfile::TusCommit ? u"/submissions"_s : u"/form"_s);
    endpoint.uploads = nginx.url(u"/uploads"_s);
    endpoint.statusRoad = StatusRoad::Template;
    endpoint.statusTemplate = nginx.url(u"/submissions/"_s).toString() + u"{submissionId}"_s;
    endpoint.knowsRepeatedIds = true;
}

void BehindNginxTest::endsAsItHasTo_data()
{
    QTest::addColumn<NginxRow>("row");
    for (const NginxRow &row : rows())
        QTest::newRow(row.name) << row;
}

void BehindNginxTest::endsAsItHasTo()
{
    QFETCH(const NginxRow, row);
    RealServer nginx(u"nginx"_s);
    nginx.fill(u"receiver"_s, QString::number(m_receiver.port()));
    nginx.fill(u"most"_s, QString::fromLatin1(row.most));
    const QString file = nginx.write(u"nginx.conf"_s, QString::fromUtf16(configuration));
    QVERIFY2(nginx.start({u"-p"_s, u"{folder}"_s, u"-c"_s, file, u"-e"_s, u"{folder}/error.log"_s}),
             nginx.contentOf(u"error.log"_s).constData());
    SendingDesk desk;
    pointTo(desk, nginx, row.profile);
    desk.attach(u"paper.pdf"_s, QByteArray(row.fileSize, 'x'));
    m_control->order({{u"clear"_s, true}});
    if (*row.faults)
        m_control->order({{u"faults"_s, QJsonArray{QJsonDocument::fromJson(row.faults).object()}}});
    const QString order = QString::fromLatin1(row.order);
    if (!order.isEmpty())
        QVERIFY(!nginx.write(order, {}).isEmpty());

    QElapsedTimer time;
    time.start();
    Submission submission = desk.submit();
    const qint64 first = time.elapsed();
    QCOMPARE(nameOf(submission.state), nameOf(row.state));
    QCOMPARE(nameOf(submission.trouble), nameOf(row.trouble));
    if (row.atLeast > 0)
        QVERIFY(submission.waitUntil >= desk.clock.now().addSecs(row.atLeast));
    if (!order.isEmpty())
        QVERIFY(QFile::remove(nginx.folder() + u'/' + order));
    for (int attempts = 0; !isFinished(submission.state) && attempts < 4; ++attempts) {
        desk.clock.advance(1h);
        submission = desk.goOn(GoOnBy::Itself);
    }
    QCOMPARE(submission.state == SubmissionState::Submitted, row.arrives);

    const QJsonObject summary = m_control->summary();
    const QJsonObject stored = summary[u"submissions"_s][submission.id.value].toObject();
    QCOMPARE(stored[u"stored"_s].toInt(), row.arrives ? 1 : 0);
    QCOMPARE(summary[u"totals"_s][u"storedTwice"_s].toInt(), 0);
    const QByteArrayList log = nginx.contentOf(u"access.log"_s).trimmed().split('\n');
    const auto given = [&](const QByteArray &ending) {
        return std::count_if(log.cbegin(), log.cend(),
                             [&](const auto &line) { return line.endsWith(ending); });
    };
    if (row.status > 0)
        QVERIFY(given(' ' + QByteArray::number(row.status)) > 0);
    if (!row.arrives) // and was not sent again unseen
        QCOMPARE(log.size(), 1);
    qInfo("%.1f MB: first attempt %.2f s, then %s; %d requests, %d of them %d; stored %d, offered %d",
          double(row.fileSize) / 1e6, double(first) / 1000, qPrintable(nameOf(submission.state)),
          int(log.size()), int(given(' ' + QByteArray::number(row.status))), row.status,
          stored[u"stored"_s].toInt(), stored[u"offered"_s].toInt());
}

QTEST_GUILESS_MAIN(BehindNginxTest)
#include "tst_behindnginx.moc"
