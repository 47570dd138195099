#include "documents/bundle.h"

#include "documents/mailmessage.h"
#include "documents/zipparts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray hexDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}
} // namespace

class BundleTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheEntryAndItsFilesWithTheirDigests();
    void saysWhereItCouldNotBeWritten();
    void leavesNothingWhereAFileIsMissing();
    void writesAMailWithIt();
    void writesNoMailWithWhatCannotBeRead();

private:
    [[nodiscard]] Bundle bundle();

    QTemporaryDir m_folder;
};

Bundle BundleTest::bundle()
{
    Bundle bundle;
    bundle.entry = "{\"format\":\"shortlist-entry/1\"}";
    bundle.readCopy = "Roof garden\n";
    bundle.madeAt = QDateTime({2026, 11, 22}, {16, 52}, Qt::UTC);
    for (const QString &name : {u"Tîm: A/B.jpg"_s, u"paper.pdf"_s}) {
        const QString path = m_folder.filePath(QString::number(bundle.files.size()));
        QFile file(path);
        const QByteArray bytes = QByteArray(3'000'000, 'f') + name.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QTest::qFail("no file", __FILE__, __LINE__);
        BundledFile each;
        each.path = path;
        each.file.role = u"evidence"_s;
        each.file.name = name;
        each.file.size = bytes.size();
        each.file.sha256 = hexDigest(bytes);
        bundle.files += each;
    }
    return bundle;
}

void BundleTest::holdsTheEntryAndItsFilesWithTheirDigests()
{
    const Bundle made = bundle();
    const QString path = m_folder.filePath(u"Entry ü.zip"_s);
    QVERIFY(writeBundle(path, made));
    const QByteArray zip = bytesOf(path);
    const auto parts = ZipParts::open(zip);
    QVERIFY(parts);
    QCOMPARE(parts->part(u"entry.json"_s).value(), made.entry);
    QCOMPARE(parts->part(u"entry.txt"_s).value(), made.readCopy);
    QCOMPARE(parts->part(u"files/1-Tîm_ A_B.jpg"_s).value(), bytesOf(made.files.first().path));
    const QJsonObject manifest = QJsonDocument::fromJson(parts->part(u"manifest.json"_s).value()).object();
    QCOMPARE(manifest[u"format"_s].toString(), u"shortlist-bundle/1"_s);
    const QJsonArray contents = manifest[u"contents"_s].toArray();
    QCOMPARE(contents.size(), 4);
    for (const QJsonValue &each : contents) {
        const QByteArray bytes = parts->part(each[u"path"_s].toString()).value();
        QCOMPARE(each[u"size"_s].toInteger(), bytes.size());
        QCOMPARE(each[u"sha256"_s].toString().toLatin1(), hexDigest(bytes));
    }
}

void BundleTest::saysWhereItCouldNotBeWritten()
{
    const QString path = m_folder.filePath(u"nowhere/entry.zip"_s);
    const auto written = writeBundle(path, bundle());
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
}

void BundleTest::leavesNothingWhereAFileIsMissing()
{
    Bundle made = bundle();
    QVERIFY(QFile::remove(made.files.first().path));
    const QString path = m_folder.filePath(u"entry.zip"_s);
    QVERIFY(!writeBundle(path, made));
    QVERIFY(!QFile::exists(path));
}

void BundleTest::writesAMailWithIt()
{
    const QString attachment = m_folder.filePath(u"Entry é.zip"_s);
    QFile file(attachment);
    const QByteArray bytes(200'000, 'z');
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString path = m_folder.filePath(u"entry.eml"_s);
    const QString subject = u"Entry: "_s + QString(40, u'ŵ');
    QVERIFY(writeMail(path, {u"awards@example.org"_s, subject, u"Hello,\nhere it is.\n"_s, attachment,
                             QDateTime({2026, 11, 22}, {16, 52}, Qt::UTC)}));
    const QByteArray mail = bytesOf(path);
    QVERIFY(mail.startsWith("To: awards@example.org\r\nSubject: =?UTF-8?B?"));
    QVERIFY(mail.contains("\r\nX-Unsent: 1\r\n"));
    QVERIFY(mail.contains("filename*=UTF-8''Entry%20%C3%A9.zip\r\n"));
    for (const QByteArray &line : mail.split('\n'))
        QVERIFY2(line.size() <= 78, line.constData());
    const QByteArray text = QByteArray("Hello,\r\nhere it is.\r\n").toBase64();
    QVERIFY(mail.contains("\r\n\r\n" + text + "\r\n"));
    const qsizetype begin = mail.indexOf("\r\n\r\n", mail.indexOf("filename*")) + 4;
    const QByteArray body = mail.mid(begin, mail.lastIndexOf("--shortlist-") - begin);
    QCOMPARE(QByteArray::fromBase64(QByteArray(body).replace("\r\n", "")), bytes);
}

void BundleTest::writesNoMailWithWhatCannotBeRead()
{
    const QString unreadable = u"/sys/class/net/lo/speed"_s; // 4096 bytes, none of which can be read
    QFile file(unreadable);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || !file.read(1).isEmpty())
        QSKIP("There is no file here that can be opened and not be read.");
    const QString path = m_folder.filePath(u"unreadable.eml"_s);
    QVERIFY(!writeMail(
        path, {{}, u"Entry"_s, u"Hello"_s, unreadable, QDateTime({2026, 11, 22}, {16, 52}, Qt::UTC)}));
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(BundleTest)
#include "tst_bundle.moc"
