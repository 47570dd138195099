#include "cli/receiver.h"
#include "gui/checkpagefixture.h"
#include "session/attaching.h"
#include "session/receivercontrol.h"
#include "session/sendingahead.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patience = 30'000; ///< each step waits for a disk that may be busy
const FileSlot evidence{{u"evidence"_s}, u"Evidence"_s, 0, 2, {}, 0};

QJsonObject ordersOf(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}
} // namespace

/// Files that a person lets go before their entry, at a real receiver.
class TestFilesAhead : public CheckPageFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void onlyTheTextIsLeftToSend();
    void aFileThatChangesIsSentAnew();
    void nothingGoesUnasked();
    void asksAgainAfterARefusal();
    void waitsUntilNothingHasToBePutRight();
    void waitsForWhatIsOnItsWay();
    void saysWhyTheyAreNotThere();
    void goesOnWithATokenThatIsGivenLate();
    void isOfferedOnlyWhereFilesGoBefore();
    void isForgottenWithTheEntry();

private:
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] QCheckBox *box() const { return shown<QWidget>(u"filesAhead"_s)->findChild<QCheckBox *>(); }
    [[nodiscard]] QString said() const { return textOfLabel(u"filesAheadLabel"_s); }
    [[nodiscard]] int requests(const char *kind)
    {
        return m_control->summary()[u"requests"_s].toObject()[QLatin1String(kind)].toInt();
    }
    void attach(const QString &name, const QByteArray &bytes);
    void use(const Endpoint &endpoint);
    /// Complete but for what the test is about, with a file, and the endpoint chosen.
    void makeReady();
    void submit();
    [[nodiscard]] std::optional<Submission> latest()
    {
        return *WritingDesk::taken(m_desk->submissions().latest(m_session->entry().id));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<ReceiverControl> m_control;
    std::unique_ptr<Attaching> m_attaching;
};

void TestFilesAhead::init()
{
    if (const QString missing = Receiver::missingForUploads(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_receiver = std::make_unique<Receiver>();
    QVERIFY(m_receiver->start({}, {u"--faults"_s}));
    m_control = std::make_unique<ReceiverControl>(m_receiver->address());
    open();
    Category category = m_session->category();
    category.files = {evidence};
    const Entry entry = m_session->entry();
    m_page->setSession(nullptr);
    m_session =
        std::make_unique<EntrySession>(category, entry, m_desk->services().storage, m_desk->services().clock);
    m_attaching =
        std::make_unique<Attaching>(*m_session, m_desk->services().storage, m_desk->services().clock);
    m_page->setSession(m_session.get());
}

void TestFilesAhead::cleanup()
{
    if (m_page)
        m_page->setSession(nullptr);
    m_attaching.reset();
    close();
    m_receiver.reset();
}

Endpoint TestFilesAhead::endpoint() const
{
    Endpoint endpoint;
    endpoint.id = {u"awards-office"_s};
    endpoint.name = u"Awards office"_s;
    endpoint.profile = EndpointProfile::TusCommit;
    endpoint.address = QUrl(m_receiver->submissions());
    endpoint.uploads = m_receiver->address().resolved(QUrl(u"/uploads"_s));
    endpoint.statusRoad = StatusRoad::Derived;
    endpoint.knowsRepeatedIds = true;
    return endpoint;
}

void TestFilesAhead::use(const Endpoint &endpoint)
{
    m_desk->settings().setLastEndpoint(endpoint.id);
    QVERIFY(WritingDesk::taken(m_desk->endpoints().save(endpoint)));
    QTRY_VERIFY(textOfLabel(u"placeLabel"_s).contains(u"127.0.0.1"));
}

void TestFilesAhead::attach(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QSignalSpy attached(m_attaching.get(), &Attaching::attached);
    m_attaching->attach(evidence, file.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(attached.count(), 1, patience);
}

void TestFilesAhead::makeReady()
{
    use(endpoint());
    WritingDesk::complete(*m_session);
    attach(u"notes.txt"_s, QByteArray(300'000, 'n'));
    QTRY_VERIFY(shown<QWidget>(u"filesAhead"_s));
}

void TestFilesAhead::submit()
{
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!textOfLabel(u"referenceLabel"_s).isEmpty(), patience);
    QTRY_VERIFY(!m_desk->submissions().isRunning(m_session->entry().id));
}

void TestFilesAhead::onlyTheTextIsLeftToSend()
{
    makeReady();
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"The files have arrived. Only the text is left to send."_s, patience);
    QVERIFY(!latest());
    const int creations = requests("create");
    const int patches = requests("patch");
    QCOMPARE(creations, 1);
    QVERIFY(patches > 0);
    QVERIFY(m_receiver->stored().isEmpty());

    submit();
    QCOMPARE(requests("create"), creations);
    QCOMPARE(requests("patch"), patches);
    QCOMPARE(requests("commit"), 1);
    QCOMPARE(m_receiver->stored(), QStringList(latest()->id.value));
    const QJsonObject totals = m_control->summary()[u"totals"_s].toObject();
    QCOMPARE(totals[u"awaitingFiles"_s].toInt(-1), 0);
    QVERIFY(m_desk->settings().sentAhead(m_session->entry().id).isEmpty());
    QVERIFY(!shown<QWidget>(u"filesAhead"_s));
}

void TestFilesAhead::aFileThatChangesIsSentAnew()
{
    makeReady();
    attach(u"more.txt"_s, "These stay as they are.");
    box()->click();
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The files have arrived"), patience);
    QCOMPARE(requests("create"), 2);
    const AttachmentId first = m_session->entry().files.first().id;
    QFile other(m_folder.filePath(u"other.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Others by now.") > 0);
    other.close();
    m_attaching->replace(first, other.fileName());
    QTRY_COMPARE_WITH_TIMEOUT(requests("create"), 3, patience);
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The files have arrived"), patience);
    submit();
    QCOMPARE(requests("create"), 3);
    QCOMPARE(m_control->summary()[u"totals"_s].toObject()[u"awaitingFiles"_s].toInt(-1), 0);
}

void TestFilesAhead::nothingGoesUnasked()
{
    makeReady();
    QVERIFY(!box()->isChecked());
    QCOMPARE(said(), QString());
    submit();
    QCOMPARE(requests("create"), 1);
}

void TestFilesAhead::asksAgainAfterARefusal()
{
    makeReady();
    box()->click();
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The files have arrived"), patience);
    m_control->order(ordersOf(R"({"settings":{"maxWords":{"value-1":2}}})"));
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(latest() && latest()->state == SubmissionState::Rejected, patience);
    QTRY_VERIFY(shown<QWidget>(u"filesAhead"_s));
    QVERIFY(!box()->isChecked());
    QCOMPARE(requests("create"), 1);
}

void TestFilesAhead::waitsUntilNothingHasToBePutRight()
{
    makeReady();
    m_session->setAgreed({u"agreed"_s}, false);
    box()->click();
    QCOMPARE(said(), u"The files are sent as soon as nothing has to be put right."_s);
    QCOMPARE(requests("create"), 0);
    m_session->setAgreed({u"agreed"_s}, true);
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The files have arrived"), patience);
}

void TestFilesAhead::waitsForWhatIsOnItsWay()
{
    makeReady();
    m_control->order(ordersOf(R"({"faults":[{"kind":"commit","fault":"stall"}]})"));
    const auto other = m_desk->openNew(u"Another one"_s);
    WritingDesk::complete(*other);
    m_desk->submissions().submit({other->category(), other->entry(), endpoint()}, {});
    QTRY_COMPARE_WITH_TIMEOUT(requests("commit"), 1, patience);
    box()->click();
    QCOMPARE(said(), u"The files wait until what is on its way has been sent."_s);
    m_desk->submissions().cancel(other->entry().id);
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The files have arrived"), patience);
}

void TestFilesAhead::saysWhyTheyAreNotThere()
{
    Endpoint nobody = endpoint();
    nobody.uploads = QUrl(u"http://127.0.0.1:1/uploads"_s); // a port that refuses
    makeReady();
    use(nobody);
    box()->click();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"goes along when you submit"), patience);
    use(endpoint()); // which has been put right
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The files have arrived"), patience);
}

void TestFilesAhead::goesOnWithATokenThatIsGivenLate()
{
    m_receiver = std::make_unique<Receiver>();
    QVERIFY(m_receiver->start(u"open-sesame"_s));
    Endpoint asks = endpoint();
    asks.signIn = SignIn::Token;
    makeReady();
    use(asks);
    box()->click();
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"goes along when you submit"), patience);
    m_desk->endpoints().setToken(asks, "open-sesame");
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"The files have arrived"), patience);
}

void TestFilesAhead::isOfferedOnlyWhereFilesGoBefore()
{
    Endpoint form = endpoint();
    form.profile = EndpointProfile::Multipart;
    makeReady();
    use(form);
    QTRY_VERIFY(!shown<QWidget>(u"filesAhead"_s));
    use(endpoint());
    QTRY_VERIFY(shown<QWidget>(u"filesAhead"_s));
    m_attaching->remove(m_session->entry().files.first().id);
    QTRY_VERIFY(!shown<QWidget>(u"filesAhead"_s));
}

void TestFilesAhead::isForgottenWithTheEntry()
{
    const EntryId entry = m_session->entry().id;
    Settings &settings = m_desk->settings();
    settings.setSentAhead(entry, "{}");
    settings.setPasteMarks(entry, "{}");
    settings.setFilesAheadTo(entry, {u"awards-office"_s});
    settings.forget(entry);
    QVERIFY(settings.sentAhead(entry).isEmpty());
    QVERIFY(settings.pasteMarks(entry).isEmpty());
    QVERIFY(settings.filesAheadTo(entry).isEmpty());
}

QTEST_MAIN(TestFilesAhead)
#include "tst_filesahead.moc"
