#include "gui/noticebar.h"
#include "gui/organiser.h"
#include "gui/sendingnotices.h"
#include "gui/writingdesk.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patience = 30'000; ///< each step waits for a disk that may be busy
} // namespace

/// Who looks at something else hears how a sending ended; who looks here sees it anyway.
class TestSendingNotices final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsOfAnAcceptedEntryAndLeadsToIt();
    void tellsOfOneThatNeedsSomebody();
    void saysNothingToOneWhoLooks();
    void saysNothingOfAPause();
    void saysTheSameOnce();

private:
    Submission send(const QUrl &address);
    [[nodiscard]] QString told() const
    {
        const auto *label = m_bar->findChild<QLabel *>(u"noticeLabel"_s);
        return m_bar->isHidden() ? QString() : label->text();
    }

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    NoticeBar *m_bar = nullptr;
    SendingNotices *m_notices = nullptr;
    std::unique_ptr<EntrySession> m_session;
};

void TestSendingNotices::init()
{
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
        QSKIP("This desktop takes messages, and they cannot be read back.");
    m_desk = std::make_unique<WritingDesk>();
    m_session = m_desk->openNew(u"Discharge Together"_s);
    const Services services = m_desk->services();
    services.entries.refresh();
    QTRY_VERIFY(services.entries.find(m_session->entry().id));
    m_window = std::make_unique<QWidget>();
    m_bar = new NoticeBar(m_window.get());
    m_notices = new SendingNotices(services, *m_window, *m_bar);
}

void TestSendingNotices::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_desk.reset();
}

Submission TestSendingNotices::send(const QUrl &address)
{
    Endpoint endpoint;
    endpoint.address = address;
    QSignalSpy settled(&m_desk->submissions(), &SubmissionQueue::settled);
    m_desk->submissions().submit({m_session->category(), m_session->entry(), endpoint}, {});
    if (settled.isEmpty() && !settled.wait(patience))
        return {};
    return settled.first().first().value<Submission>();
}

void TestSendingNotices::tellsOfAnAcceptedEntryAndLeadsToIt()
{
    const Organiser organiser;
    QCOMPARE(send(organiser.address()).state, SubmissionState::Submitted);
    QVERIFY2(told().contains(u"Discharge Together"_s) && told().contains(u"accepted"_s), qPrintable(told()));
    QSignalSpy asked(m_notices, &SendingNotices::entryRequested);
    m_bar->findChild<QPushButton *>(u"firstChoiceButton"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<EntryId>(), m_session->entry().id);
    QCOMPARE(told(), QString());
}

void TestSendingNotices::tellsOfOneThatNeedsSomebody()
{
    Organiser organiser;
    organiser.wantedToken = "open-sesame";
    QCOMPARE(send(organiser.address()).state, SubmissionState::NeedsUser);
    QVERIFY2(told().contains(u"needs you"_s) && told().contains(u"safe"_s), qPrintable(told()));
}

void TestSendingNotices::saysNothingToOneWhoLooks()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const Organiser organiser;
    QCOMPARE(send(organiser.address()).state, SubmissionState::Submitted);
    QCOMPARE(told(), QString());
}

void TestSendingNotices::saysNothingOfAPause()
{
    const QUrl nobody(u"http://127.0.0.1:1/entries"_s);
    QCOMPARE(send(nobody).state, SubmissionState::Waiting);
    QCOMPARE(told(), QString());
    m_desk->submissions().pause(m_session->entry().id);
    const auto isPaused = [this] {
        return (*WritingDesk::taken(m_desk->submissions().latest(m_session->entry().id)))->trouble ==
               SendingTrouble::Paused;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPaused(), patience);
    QCOMPARE(told(), QString());
}

void TestSendingNotices::saysTheSameOnce()
{
    Organiser organiser;
    organiser.wantedToken = "open-sesame";
    QCOMPARE(send(organiser.address()).state, SubmissionState::NeedsUser);
    m_bar->forgetQuestions();
    QCOMPARE(send(organiser.address()).state, SubmissionState::NeedsUser);
    QCOMPARE(told(), QString());
}

QTEST_MAIN(TestSendingNotices)
#include "tst_sendingnotices.moc"
