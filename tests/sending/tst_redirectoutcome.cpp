#include "sending/outcome.h"

#include "sending/samplesubmission.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using enum SendingTrouble;

/// What a redirection means: the same request once more, or a person who has to look at the address.
class RedirectOutcomeTest final : public QObject
{
    Q_OBJECT

private slots:
    void judgesARedirect_data();
    void judgesARedirect();
};

void RedirectOutcomeTest::judgesARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("repeatedAt"); // empty: not repeated
    QTest::addColumn<QString>("detail");

    const QString there = u"https://a.example/v2"_s;
    QTest::newRow("307") << 307 << QByteArray("https://a.example/v2") << there << QString();
    QTest::newRow("308") << 308 << QByteArray("https://a.example/v2") << there << QString();
    QTest::newRow("307 relative") << 307 << QByteArray("v2") << there << QString();
    QTest::newRow("307 with port") << 307 << QByteArray("https://A.example:443/v2")
                                   << u"https://a.example:443/v2"_s << QString();
    QTest::newRow("307 with fragment") << 307 << QByteArray("/v2#x") << there << QString();
    QTest::newRow("307 elsewhere") << 307 << QByteArray("https://b.example/v2") << QString()
                                   << u"https://b.example/v2"_s;
    QTest::newRow("307 another port")
        << 307 << QByteArray("https://a.example:8443/v2") << QString() << u"https://a.example:8443/v2"_s;
    QTest::newRow("307 to http") << 307 << QByteArray("http://a.example/v2") << QString()
                                 << u"http://a.example/v2"_s;
    QTest::newRow("307 without host")
        << 307 << QByteArray("//b.example/v2") << QString() << u"https://b.example/v2"_s;
    QTest::newRow("307 with user") << 307 << QByteArray("https://me:pw@a.example/v2") << QString() << there;
    QTest::newRow("307 nowhere") << 307 << QByteArray() << QString() << QString();
    QTest::newRow("307 broken") << 307 << QByteArray("https://a.example:port/") << QString() << QString();
    QTest::newRow("307 elsewhere with a secret")
        << 307 << QByteArray("https://b.example/v2?ticket=5f3a#x") << QString() << u"https://b.example/v2"_s;
    QTest::newRow("302 with a secret") << 302 << QByteArray("/v2?ticket=5f3a#x") << QString() << there;
    for (const int status : {300, 301, 302, 303, 304})
        QTest::addRow("%d", status) << status << QByteArray("/v2") << QString() << there;
}

void RedirectOutcomeTest::judgesARedirect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, repeatedAt);
    QFETCH(QString, detail);
    HttpAnswer answer;
    answer.status = status;
    answer.location = location;
    answer.address = QUrl(u"https://a.example/entries"_s);
    answer.bodyTouched = true;
    const SendingOutcome outcome = judgeSending(answer, sampleSubmission());
    QCOMPARE(outcome.verdict, repeatedAt.isEmpty() ? Verdict::NeedsUser : Verdict::Repeat);
    const SendingTrouble elsewhere =
        detail.isEmpty() || detail == u"https://a.example/v2"_s ? Redirected : Moved;
    QCOMPARE(outcome.trouble, repeatedAt.isEmpty() ? elsewhere : None);
    QCOMPARE(outcome.redirect.toString(), repeatedAt);
    QTEST(outcome.detail, "detail");
}

QTEST_GUILESS_MAIN(RedirectOutcomeTest)
#include "tst_redirectoutcome.moc"
