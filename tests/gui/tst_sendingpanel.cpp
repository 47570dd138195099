#include "gui/checkpagefixture.h"
#include "support/rawserver.h"

#include <QLocale>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patience = 30'000; ///< each step waits for a disk that may be busy
} // namespace

/// What the panel of a sending says while it goes on.
class TestSendingPanel : public CheckPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { open(); }
    void cleanup() { close(); }

    void saysThatAForgottenTokenIsAskedForAgain();
    void saysHowMuchHasGone();

private:
    void submit(const QUrl &address);
    [[nodiscard]] Submission latest()
    {
        return (*WritingDesk::taken(m_desk->submissions().latest(m_session->entry().id))).value();
    }
};

void TestSendingPanel::submit(const QUrl &address)
{
    useEndpoint(address);
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
}

void TestSendingPanel::saysThatAForgottenTokenIsAskedForAgain()
{
    RawServer server;
    server.enqueue({rawAnswer(503, "text/plain", {}, {"Retry-After: 600"}), RawScript::End::Close});
    submit(server.url(u"/in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(textOfLabel(u"todoLabel"_s).contains(u"it goes on when you start it again"_s),
                             patience);

    // No keychain is asked in this program.
    QCOMPARE(WritingDesk::taken(m_desk->endpoints().setToken(latest().endpoint, "secret")),
             SecretKeeping::ThisRun);
    QTRY_VERIFY(textOfLabel(u"todoLabel"_s).contains(u"asks for the token once more"_s));
}

void TestSendingPanel::saysHowMuchHasGone()
{
    RawServer server;
    server.enqueue(RawScript()); // it takes the entry and says nothing
    submit(server.url(u"/in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QProgressBar>(u"progressBar"_s) && server.requests().size() == 1,
                             patience);

    emit m_desk->submissions().progressed(m_session->entry().id, 8'598'323, 45'193'625);
    QCOMPARE(textOfLabel(u"amountLabel"_s), u"8.2 of 43.1 MB"_s);
    const auto *bar = shown<QProgressBar>(u"progressBar"_s);
    QCOMPARE(bar->value(), 19);
    QCOMPARE(bar->accessibleDescription(), u"8.2 of 43.1 MB"_s);
    emit m_desk->submissions().progressed(m_session->entry().id, 8'192, 45'193'625);
    QCOMPARE(textOfLabel(u"amountLabel"_s), u"8.0 kB of 43.1 MB"_s);
}

QTEST_MAIN(TestSendingPanel)
#include "tst_sendingpanel.moc"
