#include "sending/jobrun.h"
#include "sending/samplesubmission.h"
#include "sending/webdavjob.h"
#include "support/realserver.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto apacheConfiguration = uR"(ServerRoot /usr/lib/apache2
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
LoadModule mpm_event_module modules/mod_mpm_event.so
LoadModule authz_core_module modules/mod_authz_core.so
LoadModule dav_module modules/mod_dav.so
LoadModule dav_fs_module modules/mod_dav_fs.so
Mutex file:{folder} default
DavLockDB {folder}/locks
DocumentRoot {folder}/store
<Directory {folder}/store>
  Dav On
  Require all granted
</Directory>
)";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// Folders of servers that nobody here wrote.
class WebDavServersTest final : public QObject
{
    Q_OBJECT

private slots:
    void putsAnEntryIntoAFolder_data();
    void putsAnEntryIntoAFolder();

private:
    [[nodiscard]] SendingOutcome put(const Submission &submission, const QList<FileToSend> &files);

    QNetworkAccessManager m_network;
};

SendingOutcome WebDavServersTest::put(const Submission &submission, const QList<FileToSend> &files)
{
    WebDavJob job(m_network, submission, files, "pass", 20s);
    job.start();
    return outcomeOf<SendingOutcome>(job);
}

void WebDavServersTest::putsAnEntryIntoAFolder_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("rclone") << u"rclone"_s << QStringList{u"serve"_s,
                                                          u"webdav"_s,
                                                          u"{folder}/store"_s,
                                                          u"--addr"_s,
                                                          u"127.0.0.1:{port}"_s,
                                                          u"--user"_s,
                                                          u"user"_s,
                                                          u"--pass"_s,
                                                          u"pass"_s,
                                                          u"--config"_s,
                                                          u"{folder}/none.conf"_s};
    QTest::newRow("Apache mod_dav") << u"apache2"_s
                                    << QStringList{u"-X"_s, u"-f"_s, u"{folder}/apache.conf"_s};
}

void WebDavServersTest::putsAnEntryIntoAFolder()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    RealServer server(program);
    if (!server.missing().isEmpty())
        QSKIP(qPrintable(server.missing()));
    const QString store = server.folder() + u"/store"_s;
    QVERIFY(QDir().mkpath(store));
    QVERIFY(QFile::setPermissions(store, QFile::Permissions(0x7777)));
    QVERIFY(!server.write(u"apache.conf"_s, QString::fromUtf16(apacheConfiguration)).isEmpty());
    QVERIFY(server.start(arguments));

    Submission submission = sampleSubmission(server.url(u"/"_s), 2000);
    submission.endpoint.profile = EndpointProfile::WebDav;
    submission.endpoint.signIn = SignIn::Basic;
    submission.endpoint.user = u"user"_s;
    QTemporaryFile on;
    const QByteArray bytes(3'000'000, 'e');
    QVERIFY(on.open() && on.write(bytes) == bytes.size() && on.flush());
    FileToSend file;
    file.file.role = u"evidence"_s;
    file.file.name = u"Beth yw hyn? ü/1.pdf"_s;
    file.file.size = bytes.size();
    file.path = on.fileName();

    const SendingOutcome first = put(submission, {file});
    QCOMPARE(first.verdict, Verdict::Taken);
    const QDir folder(store + u'/' + submission.id.value);
    QCOMPARE(bytesOf(folder.filePath(u"entry.json"_s)), submission.body);
    QCOMPARE(bytesOf(folder.filePath(u"1-Beth yw hyn_ ü_1.pdf"_s)), bytes);
    QVERIFY(!QFile::exists(store + u'/' + submission.id.value + u".part"_s));

    QCOMPARE(put(submission, {file}).verdict, Verdict::Taken); // looked for first, and found
    Submission other = submission;
    other.body.replace("Caf", "Car");
    const SendingOutcome second = put(other, {});
    QCOMPARE(second.verdict, Verdict::NeedsUser);
    QCOMPARE(second.trouble, SendingTrouble::OtherContent);
    QCOMPARE(bytesOf(folder.filePath(u"entry.json"_s)), submission.body);
}

QTEST_GUILESS_MAIN(WebDavServersTest)
#include "tst_webdavservers.moc"
