#include "endpointdialogfixture.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// What becomes of secrets, and of entries under way, when endpoints are changed and removed.
class TestEndpointKeeping final : public EndpointDialogFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        open();
        click("byHandButton");
    }
    void cleanup() { close(); }

    void askingForATokenKeepsACorrection();
    void keepsTheTokenInMemoryOnly();
    void saysWhereTheTokenIs();
    void anEmptyFieldForgetsOnlyWhatIsKnown();
    void forgetsTheTokenOfAnotherServer_data();
    void forgetsTheTokenOfAnotherServer();
    void removesAfterAsking();
    void removesNothingAfterANo();
    void asksBeforeItChangesUnderWay_data();
    void asksBeforeItChangesUnderWay();
    void saysWhatIsUnderWayBeforeItRemoves();

private:
    [[nodiscard]] Endpoint added(const QString &address = u"https://entries.example.org/submit"_s);
    void putUnderWay(const Endpoint &endpoint);
};

Endpoint TestEndpointKeeping::added(const QString &address)
{
    const EndpointId id = m_desk->addEndpoint(QUrl(address));
    return QTest::qWaitFor([&] { return m_desk->endpoints().find(id); }) ? *m_desk->endpoints().find(id)
                                                                         : Endpoint();
}

/// An entry that was frozen for it and waits.
void TestEndpointKeeping::putUnderWay(const Endpoint &endpoint)
{
    const auto session = m_desk->openNew(u"Discharge Together"_s);
    Submission frozen;
    frozen.id.value = u"8a7d0b3e-2f6c-4f0a-9a54-3c1b7d9e5f21"_s;
    frozen.entry = session->entry().id;
    frozen.endpoint = endpoint;
    frozen.body = "{}";
    frozen.sha256 = QCryptographicHash::hash(frozen.body, QCryptographicHash::Sha256).toHex();
    frozen.frozenAt = QDateTime::currentDateTimeUtc();
    frozen.changedAt = frozen.frozenAt;
    const auto stored = WritingDesk::taken(m_desk->services().storage.post(
        [frozen](Workspace &workspace) { return workspace.outbox().freeze(frozen); }));
    QVERIFY(stored.has_value());
}

void TestEndpointKeeping::askingForATokenKeepsACorrection()
{
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    Endpoint then = *m_desk->endpoints().find(id);
    then.address = QUrl(u"https://entries.example.org/sumbit"_s);
    m_dialog->askForToken(then);
    type("tokenEdit", u"s3cret"_s);
    save();
    QTRY_VERIFY(!m_desk->endpoints().token(*m_desk->endpoints().find(id)).isEmpty());
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_desk->endpoints().find(id)->address, QUrl(u"https://entries.example.org/submit"_s));
}

void TestEndpointKeeping::keepsTheTokenInMemoryOnly()
{
    const QSignalSpy saved(m_dialog.get(), &EndpointDialog::saved);
    QCOMPARE(part<QLineEdit>("tokenEdit").echoMode(), QLineEdit::Password);
    type("addressEdit", u"https://entries.example.org/submit"_s);
    type("tokenEdit", u"s3cret-t0ken"_s);
    save();
    QTRY_COMPARE(saved.count(), 1);
    QTRY_COMPARE(m_desk->endpoints().endpoints().size(), 1);
    QCOMPARE(m_desk->endpoints().token(m_desk->endpoints().endpoints().first()), "s3cret-t0ken"_qba);
    for (const QString &path : {m_desk->folders().workspace, m_desk->folders().settings}) {
        QFile file(path);
        if (!file.exists())
            continue; // settings are written a little later, if there are any
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QVERIFY2(!file.readAll().contains("s3cret-t0ken"), qPrintable(path));
    }
}

void TestEndpointKeeping::saysWhereTheTokenIs()
{
    const Endpoint endpoint = added();
    (void)WritingDesk::taken(m_desk->endpoints().setToken(endpoint, "s3cret"));
    m_dialog->edit(endpoint);
    QTRY_COMPARE(part<QLineEdit>("tokenEdit").text(), u"s3cret"_s);
    QVERIFY2(textOf("keepingLabel").contains(u"in memory until you close"_s),
             qPrintable(textOf("keepingLabel")));
    QCOMPARE(part<QLineEdit>("tokenEdit").accessibleDescription(), textOf("keepingLabel"));
}

/// An empty field may be that of a keychain that is locked: what lies there is not forgotten.
void TestEndpointKeeping::anEmptyFieldForgetsOnlyWhatIsKnown()
{
    const Endpoint endpoint = added();
    m_dialog->edit(endpoint);
    type("tokenEdit", u"x"_s);
    QTest::keyClick(&part<QLineEdit>("tokenEdit"), Qt::Key_Backspace);
    (void)WritingDesk::taken(m_desk->endpoints().setToken(endpoint, "from elsewhere"));
    const QSignalSpy saved(m_dialog.get(), &EndpointDialog::saved);
    save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_desk->endpoints().token(endpoint), "from elsewhere"_qba);

    m_dialog->edit(endpoint);
    m_dialog->open();
    QTRY_COMPARE(part<QLineEdit>("tokenEdit").text(), u"from elsewhere"_s);
    part<QLineEdit>("tokenEdit").setFocus();
    part<QLineEdit>("tokenEdit").selectAll();
    QTest::keyClick(&part<QLineEdit>("tokenEdit"), Qt::Key_Delete);
    save();
    QTRY_COMPARE(saved.count(), 2);
    QVERIFY(m_desk->endpoints().token(endpoint).isEmpty());
}

void TestEndpointKeeping::forgetsTheTokenOfAnotherServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("same server") << u"https://entries.example.org/2027"_s << QString() << "s3cret"_qba;
    QTest::newRow("another server") << u"https://elsewhere.example.org/submit"_s << QString() << QByteArray();
    QTest::newRow("another server and token")
        << u"https://elsewhere.example.org/submit"_s << u"another"_s << "another"_qba;
}

void TestEndpointKeeping::forgetsTheTokenOfAnotherServer()
{
    QFETCH(QString, address);
    QFETCH(QString, typed);
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    m_desk->endpoints().setToken(*m_desk->endpoints().find(id), "s3cret");
    m_dialog->edit(*m_desk->endpoints().find(id));
    type("addressEdit", address);
    if (!typed.isEmpty())
        type("tokenEdit", typed);
    save();
    QTRY_COMPARE(m_desk->endpoints().find(id)->address, QUrl(address));
    QTEST(m_desk->endpoints().token(*m_desk->endpoints().find(id)), "token");
}

void TestEndpointKeeping::removesAfterAsking()
{
    m_dialog->edit(added());
    click("removeButton");
    const QString said = answer(u"removeQuestion"_s, u"Remove"_s);
    QVERIFY2(said.contains(u"Awards office"_s) && !said.contains(u"on the way"_s), qPrintable(said));
    QTRY_VERIFY(m_desk->endpoints().endpoints().isEmpty());
    QTRY_VERIFY(isShown("discoveryEdit"));
}

void TestEndpointKeeping::removesNothingAfterANo()
{
    const Endpoint endpoint = added();
    m_dialog->edit(endpoint);
    click("removeButton");
    QVERIFY(answer(u"removeQuestion"_s, u"Cancel"_s).contains(u"Awards office"_s));
    QCOMPARE(WritingDesk::taken(m_desk->endpoints().stored())->size(), 1);
    QCOMPARE(part<QLineEdit>("nameEdit").text(), u"Awards office"_s);
}

void TestEndpointKeeping::asksBeforeItChangesUnderWay_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("host");
    QTest::newRow("knowingly") << u"Change it"_s << u"elsewhere.example.org"_s;
    QTest::newRow("not after all") << u"Cancel"_s << u"entries.example.org"_s;
}

void TestEndpointKeeping::asksBeforeItChangesUnderWay()
{
    QFETCH(QString, words);
    QFETCH(QString, host);
    const Endpoint endpoint = added();
    putUnderWay(endpoint);
    m_desk->settings().setLastEndpoint(endpoint.id);
    m_dialog->edit(endpoint);
    type("addressEdit", u"https://elsewhere.example.org/submit"_s);
    save();
    const QString said = answer(u"changeQuestion"_s, words);
    QVERIFY2(said.contains(u"entries.example.org"_s) && said.contains(u"elsewhere.example.org"_s),
             qPrintable(said));
    QTRY_COMPARE(stored().address.host(), host);
    const auto underWay = WritingDesk::taken(m_desk->submissions().unfinished());
    QCOMPARE(underWay->constFirst().endpoint.address, endpoint.address);
}

void TestEndpointKeeping::saysWhatIsUnderWayBeforeItRemoves()
{
    const Endpoint endpoint = added();
    putUnderWay(endpoint);
    m_dialog->edit(endpoint);
    click("removeButton");
    const QString said = answer(u"removeQuestion"_s, u"Remove"_s);
    QVERIFY2(said.contains(u"1 entry"_s) && said.contains(u"entries.example.org"_s), qPrintable(said));
    QTRY_VERIFY(m_desk->endpoints().endpoints().isEmpty());
    QCOMPARE(WritingDesk::taken(m_desk->submissions().unfinished())->size(), 1);
}

QTEST_MAIN(TestEndpointKeeping)
#include "tst_endpointkeeping.moc"
