#include "cli/receiver.h"
#include "session/openworkspace.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 mebibyte = 1024 * 1024;
constexpr int largeFile = 512; ///< mebibytes
constexpr int rounds = 2;
constexpr int longest = 600'000; ///< milliseconds

struct Sent
{
    qint64 milliseconds = 0;
    qint64 uploading = 0; ///< of them
    qint64 peak = 0;      ///< kilobytes
};

QString authority()
{
    return QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/support/data/authority.pem");
}

QStringList tls()
{
    const QString folder = QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/support/data/");
    return {u"--tls"_s, folder + u"server.pem"_s, folder + u"server.key"_s};
}

QByteArray peakOf(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? QByteArray() : status.mid(at + 6, status.indexOf(" kB", at) - at - 6).trimmed();
}
} // namespace

/// A large file and many entries on their way, each over a real connection to a real server.
class TestSendingLarge final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLargeFileAgainstCurl();
    void manyEntriesQueuedAtOnce();

private:
    static void attach(OpenWorkspace &open, const EntryId &entry, QFile &file);
    [[nodiscard]] static Sent sendAll(const QString &workspace);
    [[nodiscard]] static Sent curl(const QString &file);

    QTemporaryDir m_folder{QDir::current().filePath(u"sendinglarge-XXXXXX"_s)};
};

void TestSendingLarge::initTestCase()
{
    if (const QString missing = Receiver::missingForUploads(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed, and there is nothing to measure against.");
}

void TestSendingLarge::attach(OpenWorkspace &open, const EntryId &entry, QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QVERIFY(file.seek(0) && hash.addData(&file) && file.seek(0));
    const QByteArray sha256 = hash.result();
    for (int number = 0; number * mebibyte < file.size(); ++number) {
        const auto put = [=, size = file.size(), chunk = file.read(mebibyte)](Workspace &workspace) {
            return workspace.files().putChunks(sha256, size, number, {chunk});
        };
        QVERIFY(open.storage.post(put).result());
    }
    const Attachment attachment = {{entry.value},
                                   entry,
                                   {u"evidence"_s},
                                   u"film.mp4"_s,
                                   sha256,
                                   file.size(),
                                   QDateTime::currentDateTimeUtc()};
    QVERIFY(open.storage.post([=](Workspace &workspace) { return workspace.files().attach(attachment); })
                .result());
}

Sent TestSendingLarge::sendAll(const QString &workspace)
{
    Receiver receiver;
    QProcess sender;
    sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!receiver.start({}, tls()))
        return {};
    sender.start(QStringLiteral(SHORTLIST_ENTRY_SENDER),
                 {workspace, receiver.address().toString(), authority()});
    if (!sender.waitForFinished(longest) || sender.exitCode() != 0)
        return {};
    const QList<QByteArray> figures = sender.readAllStandardOutput().simplified().split(' ');
    return figures.size() < 3
               ? Sent{}
               : Sent{figures.at(0).toLongLong(), figures.at(1).toLongLong(), figures.at(2).toLongLong()};
}

/// The same upload as one request of curl: the server checks its digest before it answers.
Sent TestSendingLarge::curl(const QString &file)
{
    Receiver receiver;
    if (!receiver.start({}, tls()))
        return {};
    QFile bytes(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!bytes.open(QIODevice::ReadOnly) || !hash.addData(&bytes))
        return {};
    const auto pair = [](const QByteArray &key, const QByteArray &value) {
        return key + ' ' + value.toBase64();
    };
    const QByteArray metadata = pair("filename", "film.mp4") + ',' + pair("sha256", hash.result().toHex()) +
                                ',' + pair("submissionid", "00000000-0000-4000-8000-000000000001");
    const QStringList common = {u"--silent"_s, u"--show-error"_s, u"--fail"_s,
                                u"--cacert"_s, authority(),       u"--noproxy"_s,
                                u"*"_s,        u"-H"_s,           u"Tus-Resumable: 1.0.0"_s};
    QProcess creation;
    creation.start(u"curl"_s, common + QStringList{u"-X"_s, u"POST"_s, u"--dump-header"_s, u"-"_s, u"-H"_s,
                                                   u"Upload-Length: %1"_s.arg(bytes.size()), u"-H"_s,
                                                   u"Upload-Metadata: "_s + QString::fromLatin1(metadata),
                                                   receiver.address().toString() + u"/uploads"_s});
    if (!creation.waitForFinished(longest))
        return {};
    QString location;
    for (const QByteArray &line : creation.readAllStandardOutput().split('\n')) {
        if (line.toLower().startsWith("location:"))
            location = QString::fromLatin1(line.mid(9).trimmed());
    }

    Sent sent;
    QElapsedTimer time;
    time.start();
    QProcess upload;
    upload.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    upload.start(u"curl"_s,
                 common + QStringList{u"-T"_s, file, u"-X"_s, u"PATCH"_s, u"-H"_s, u"Upload-Offset: 0"_s,
                                      u"-H"_s, u"Content-Type: application/offset+octet-stream"_s, location});
    while (!upload.waitForFinished(20)) {
        sent.peak = std::max(sent.peak, peakOf(upload.processId()).toLongLong());
        if (time.elapsed() > longest)
            return {};
    }
    sent.milliseconds = upload.exitCode() == 0 ? time.elapsed() : 0;
    return sent;
}

void TestSendingLarge::aLargeFileAgainstCurl()
{
    const QString path = m_folder.filePath(u"film.mp4"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (int part = 0; part < largeFile; ++part) {
        const QByteArray bytes =
            QCryptographicHash::hash(QByteArray::number(part), QCryptographicHash::Sha256);
        QCOMPARE(file.write(bytes.repeated(mebibyte / bytes.size())), mebibyte);
    }
    QVERIFY(file.flush());
    for (int round = 0; round < rounds; ++round) {
        const QString workspace = m_folder.filePath(u"large-%1.shortlist"_s.arg(round));
        {
            OpenWorkspace open(workspace, [] { return QDateTime::currentDateTimeUtc(); });
            QVERIFY(open.opened);
            attach(open, valueOf(open.entries.create(gardenCategory(), u"Large"_s)), file);
        }
        const Sent ours = sendAll(workspace);
        const Sent theirs = curl(path);
        QVERIFY(ours.milliseconds > 0 && theirs.milliseconds > 0);
        qInfo("%d MiB by TLS on loopback: ours %lld ms, of which the upload %lld ms, peak %lld kB; "
              "curl -T %lld ms, peak %lld kB; ratio %.2f, of the upload %.2f",
              largeFile, ours.milliseconds, ours.uploading, ours.peak, theirs.milliseconds, theirs.peak,
              double(ours.milliseconds) / double(theirs.milliseconds),
              double(ours.uploading) / double(theirs.milliseconds));
        QVERIFY(QFile::remove(workspace));
    }
}

void TestSendingLarge::manyEntriesQueuedAtOnce()
{
    for (const int count : {1, 200}) {
        const QString workspace = m_folder.filePath(u"many-%1.shortlist"_s.arg(count));
        {
            OpenWorkspace open(workspace, [] { return QDateTime::currentDateTimeUtc(); });
            QVERIFY(open.opened);
            for (int number = 0; number < count; ++number) {
                QFile file(m_folder.filePath(u"small-%1"_s.arg(number)));
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.write(QByteArray::number(number).repeated(20'000)) > 0 && file.flush());
                attach(open, valueOf(open.entries.create(gardenCategory(), u"Entry %1"_s.arg(number))), file);
            }
        }
        const Sent ours = sendAll(workspace);
        QVERIFY(ours.milliseconds > 0);
        qInfo("%d entries queued at once, a file each: %lld ms, %.0f ms each, peak %lld kB", count,
              ours.milliseconds, double(ours.milliseconds) / count, ours.peak);
    }
}

QTEST_GUILESS_MAIN(TestSendingLarge)
#include "tst_sendinglarge.moc"
