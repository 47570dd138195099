#include "gui/checkpagefixture.h"
#include "gui/organiser.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace {
const QUrl nobody(u"http://127.0.0.1:1/submissions"_s); ///< a port that refuses
constexpr int patience = 30'000;                        ///< each step waits for a disk that may be busy
} // namespace

class TestSubmitting : public CheckPageFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void submitLeadsToTheListAndSendsNothing();
    void asksForAnEndpointWhereThereIsNone();
    void aCancelledQuestionSendsNothing();
    void sendsAndShowsTheReceipt();
    void sendsAnywayAfterSayingSo();
    void saysWhyNothingIsSentWhenItCannotBeSaved();
    void aRefusedConnectionWaits();
    void aWaitingSendingCanBeTakenBack();
    void asksForATokenAndGoesOn();
    void asksAgainAfterASilence();
    void asksThePersonBeforeItMaySendTwice();
    void aQuestionGoesWithItsEntry();
    void theReceiptStaysWithTheEntry();
    void savesTheReceiptAsItWasSent();
    void keepsTheReceiptsOfEntriesApart();

private:
    /// Completes the entry, presses Submit and says yes.
    void submit();
    [[nodiscard]] std::optional<Submission> latest()
    {
        return *WritingDesk::taken(m_desk->submissions().latest(m_session->entry().id));
    }
};

void TestSubmitting::submit()
{
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
}

void TestSubmitting::submitLeadsToTheListAndSendsNothing()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    QVERIFY(!shown<QPushButton>(u"anywayButton"_s));
    click(u"submitButton"_s);
    QCOMPARE(QApplication::focusWidget(), rows().first());
    QVERIFY(textOfLabel(u"summaryLabel"_s).startsWith(u"Not sent yet"));
    QVERIFY(shown<QPushButton>(u"anywayButton"_s));
    QVERIFY(!m_page->findChild<QMessageBox *>());
    QVERIFY(!latest());
    QVERIFY(organiser.received.isEmpty());
}

void TestSubmitting::asksForAnEndpointWhereThereIsNone()
{
    WritingDesk::complete(*m_session);
    QVERIFY(textOfLabel(u"placeLabel"_s).startsWith(u"No endpoint yet"));
    click(u"submitButton"_s);
    QVERIFY(shown<QDialog>(u"EndpointDialog"_s));
    QVERIFY(!textOfLabel(u"noticeLabel"_s).isEmpty());
}

void TestSubmitting::aCancelledQuestionSendsNothing()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    const auto *question = m_page->findChild<QMessageBox *>(u"submitQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"127.0.0.1") && question->text().contains(u"Discharge Together"));
    answer(u"submitQuestion"_s, u"Cancel"_s);
    QVERIFY(!latest());
}

void TestSubmitting::sendsAndShowsTheReceipt()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"referenceLabel"_s), u"ICS-2024-0417"_s, patience);
    QCOMPARE(m_session->saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(organiser.received.size(), 1);
    const QByteArray digest =
        QCryptographicHash::hash(organiser.received.first(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(textOfLabel(u"digestLabel"_s).remove(u' '), QString::fromLatin1(digest));
    QCOMPARE(latest()->state, SubmissionState::Submitted);
    QVERIFY(!shown<QPushButton>(u"submitButton"_s));
    QVERIFY(!shown<QPushButton>(u"cancelButton"_s));

    click(u"stepsButton"_s);
    QTRY_VERIFY(textOfLabel(u"stepsLabel"_s).count(u'\n') >= 2);
    click(u"copyButton"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromLatin1(digest)));
}

void TestSubmitting::sendsAnywayAfterSayingSo()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    WritingDesk::complete(*m_session);
    m_session->setText({u"value-1"_s}, QString());
    m_session->setAgreed({u"agreed"_s}, false);
    click(u"submitButton"_s);
    click(u"anywayButton"_s);
    const auto *question = m_page->findChild<QMessageBox *>(u"submitQuestion"_s);
    QVERIFY(question && question->informativeText().contains(u"2 "));
    answer(u"submitQuestion"_s, u"Send anyway"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"referenceLabel"_s), u"ICS-2024-0417"_s, patience);
    QVERIFY(!shown<QPushButton>(u"anywayButton"_s));
}

void TestSubmitting::saysWhyNothingIsSentWhenItCannotBeSaved()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    // An entry that the workspace does not have cannot be saved.
    Entry stranger = m_session->entry();
    stranger.id = {u"not-in-this-workspace"_s};
    m_page->setSession(nullptr);
    const Services services = m_desk->services();
    m_session =
        std::make_unique<EntrySession>(m_session->category(), stranger, services.storage, services.clock);
    m_page->setSession(m_session.get());
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(textOfLabel(u"noticeLabel"_s).startsWith(u"The entry was not sent"), patience);
    QVERIFY(organiser.received.isEmpty());
}

void TestSubmitting::aRefusedConnectionWaits()
{
    useEndpoint(nobody);
    submit();
    // Only while it waits: it is tried again by itself, soon and perhaps at once. So no event comes between.
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"goOnButton"_s), patience);
    QVERIFY(textOfLabel(u"happenedLabel"_s).contains(u"127.0.0.1"));
    QVERIFY(textOfLabel(u"safeLabel"_s).contains(u"safe"));
    QVERIFY(textOfLabel(u"nextLabel"_s).contains(u"again"));
    QVERIFY(!m_page->findChild<QMessageBox *>());
    m_page->submit(); // a second time leads to the sending, and not to a second one
    QCOMPARE(m_page->focusWidget(), shown<QPushButton>(u"goOnButton"_s));
    QVERIFY(textOfLabel(u"quoteLabel"_s).contains(latest()->id.value));
}

void TestSubmitting::aWaitingSendingCanBeTakenBack()
{
    useEndpoint(nobody);
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"goOnButton"_s), patience);
    click(u"cancelButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(latest()->state, SubmissionState::Cancelled, patience);
    QTRY_VERIFY(shown<QPushButton>(u"submitButton"_s));
    QVERIFY(!shown<QPushButton>(u"goOnButton"_s));
}

void TestSubmitting::asksForATokenAndGoesOn()
{
    Organiser organiser;
    organiser.wantedToken = "open-sesame";
    useEndpoint(organiser.address());
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(latest()->state, SubmissionState::NeedsUser, patience);
    click(u"tokenButton"_s);
    auto *dialog = shown<QDialog>(u"EndpointDialog"_s);
    QVERIFY(dialog);
    auto *token = dialog->findChild<QLineEdit *>(u"tokenEdit"_s);
    QTest::keyClicks(token, u"open-sesame"_s);
    QTest::keyClick(token, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"referenceLabel"_s), u"ICS-2024-0417"_s, patience);
}

void TestSubmitting::asksAgainAfterASilence()
{
    Organiser organiser;
    organiser.isSilent = true;
    useEndpoint(organiser.address());
    submit();
    // The queue asks after it by itself; what the endpoint has is not sent twice.
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"referenceLabel"_s), u"ICS-2024-0417"_s, patience);
    QCOMPARE(organiser.received.size(), 1);
}

void TestSubmitting::asksThePersonBeforeItMaySendTwice()
{
    Organiser organiser;
    organiser.isSilent = true;
    useEndpoint(organiser.address(), StatusRoad::None);
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(latest()->state, SubmissionState::Unconfirmed, patience);
    QTRY_VERIFY(shown<QPushButton>(u"goOnButton"_s));
    QVERIFY(!shown<QPushButton>(u"cancelButton"_s));
    organiser.isSilent = false;
    click(u"goOnButton"_s);
    answer(u"sendAgainQuestion"_s, u"Cancel"_s);
    QCOMPARE(organiser.received.size(), 1);
    click(u"goOnButton"_s);
    answer(u"sendAgainQuestion"_s, u"Send again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"referenceLabel"_s), u"ICS-2024-0417"_s, patience);
    QCOMPARE(organiser.received.size(), 2);
    QCOMPARE(organiser.received.first(), organiser.received.last());
}

void TestSubmitting::aQuestionGoesWithItsEntry()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    QVERIFY(m_page->findChild<QMessageBox *>(u"submitQuestion"_s));
    m_page->setSession(nullptr);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"submitQuestion"_s));
    QVERIFY(!latest());
}

void TestSubmitting::theReceiptStaysWithTheEntry()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"referenceLabel"_s), u"ICS-2024-0417"_s, patience);

    m_page->setSession(nullptr);
    QVERIFY(!shown<QLabel>(u"referenceLabel"_s));
    m_page = std::make_unique<CheckPage>(m_desk->services());
    m_page->resize(640, 480);
    m_page->show();
    m_session = m_desk->open(m_session->entry().id);
    m_page->setSession(m_session.get());
    shown<QPushButton>(u"submitButton"_s)->setFocus(); // as if it had not been sent, which is not known yet
    QTRY_COMPARE_WITH_TIMEOUT(textOfLabel(u"referenceLabel"_s), u"ICS-2024-0417"_s, patience);
    QCOMPARE(m_page->focusWidget(), shown<QPushButton>(u"copyButton"_s));
    QCOMPARE(m_page->findChild<QScrollArea *>(u"scrollArea"_s)->verticalScrollBar()->value(), 0);
    QVERIFY(!shown<QPushButton>(u"submitButton"_s));
}

void TestSubmitting::savesTheReceiptAsItWasSent()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"saveButton"_s), patience);
    click(u"saveButton"_s);
    auto *dialog = m_page->findChild<QFileDialog *>(u"receiptFileDialog"_s);
    QVERIFY(dialog);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"receipt.json"_s);
    dialog->setDirectory(folder.path());
    dialog->selectFile(file);
    emit dialog->fileSelected(file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), latest()->receipt->document);
    QVERIFY(textOfLabel(u"outcomeLabel"_s).contains(file));

    emit dialog->fileSelected(folder.filePath(u"no such folder/receipt.json"_s));
    QVERIFY(textOfLabel(u"outcomeLabel"_s).contains(u"could not be saved"));
    dialog->close();
}

void TestSubmitting::keepsTheReceiptsOfEntriesApart()
{
    const Organiser organiser;
    useEndpoint(organiser.address());
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(u"referenceLabel"_s), patience);
    const auto other = m_desk->openNew(u"Another entry"_s);
    m_page->setSession(other.get());
    QVERIFY(!shown<QLabel>(u"referenceLabel"_s));
    QVERIFY(shown<QPushButton>(u"submitButton"_s));
    m_page->setSession(nullptr);
}

QTEST_MAIN(TestSubmitting)
#include "tst_submitting.moc"
