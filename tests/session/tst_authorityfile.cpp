#include "session/authorityfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QString dataFile(const QString &name)
{
    return QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/support/data/"_s + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// A file of certificates that a person wants to be trusted.
class AuthorityFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsEitherForm();
    void refusesWithTheReason_data();
    void refusesWithTheReason();

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString AuthorityFileTest::write(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(u"authority.pem"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void AuthorityFileTest::readsEitherForm()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto pem = authoritiesIn(dataFile(u"authority.pem"_s), now);
    QVERIFY(pem);
    QCOMPARE(pem->size(), 1);
    const auto der = authoritiesIn(write(pem->first().toDer()), now);
    QVERIFY(der);
    QCOMPARE(*der, *pem);
    const QByteArray twice = "Of the house:\n" + pem->first().toPem() + pem->first().toPem();
    QCOMPARE(authoritiesIn(write(twice), now).value().size(), 2);
}

void AuthorityFileTest::refusesWithTheReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("reason");
    const QByteArray authority = bytesOf(dataFile(u"authority.pem"_s));
    QTest::newRow("empty") << QByteArray() << 2026 << u"no certificate"_s;
    QTest::newRow("a page") << QByteArray("<html><body>Sign in</body></html>") << 2026 << u"no certificate"_s;
    QTest::newRow("a key") << bytesOf(dataFile(u"server.key"_s)) << 2026 << u"no certificate"_s;
    QTest::newRow("half of one") << authority.first(authority.size() / 2) << 2026 << u"no certificate"_s;
    QTest::newRow("run out") << authority << 2150 << u"ran out on"_s;
    QTest::newRow("not valid yet") << authority << 2001 << u"valid only from"_s;
    QTest::newRow("a server's") << bytesOf(dataFile(u"server.pem"_s)) << 2026 << u"server’s own"_s;
    QTest::newRow("one good, one a server's")
        << authority + bytesOf(dataFile(u"server.pem"_s)) << 2026 << u"server’s own"_s;
}

void AuthorityFileTest::refusesWithTheReason()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, year);
    QFETCH(const QString, reason);
    const QString path = write(bytes);
    const auto read = authoritiesIn(path, QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
    QVERIFY(read.error().message.contains(u"authority.pem"_s));
    QVERIFY(!authoritiesIn(m_folder.filePath(u"none.pem"_s), QDateTime::currentDateTimeUtc()));
}

QTEST_GUILESS_MAIN(AuthorityFileTest)
#include "tst_authorityfile.moc"
