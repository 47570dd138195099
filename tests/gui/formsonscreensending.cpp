// The check page of an entry whose sending was begun, in the states in which most stands on it.
#include "formsonscreen.h"

#include "gui/editorpage.h"
#include "session/entrysession.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// As it is sent, as far as a later one is compared with it.
const QByteArray body = R"({"format":"shortlist-entry/1","title":"Another title","answers":[],"details":[]})";

Endpoint endpointFarAway()
{
    Endpoint endpoint;
    endpoint.id.value = u"endpoint"_s;
    endpoint.name = u"Awards office"_s;
    endpoint.address = QUrl(u"https://entries.example.org/in"_s);
    endpoint.terms.takesNewVersions = true;
    return endpoint;
}
} // namespace

Submission FormsOnScreen::frozen(const QString &id)
{
    Submission begun;
    begun.id.value = id;
    begun.entry = m_run.settings().lastEntry();
    begun.endpoint = endpointFarAway();
    begun.body = body;
    begun.sha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    begun.frozenAt = QDateTime::currentDateTimeUtc();
    begun.changedAt = begun.frozenAt;
    return begun;
}

void FormsOnScreen::store(const Submission &reached)
{
    Submission begun = reached;
    begun.state = SubmissionState::Frozen;
    begun.trouble = SendingTrouble::None;
    begun.waitUntil = {};
    begun.receipt.reset();
    const auto stored = m_run.services().storage.post([begun, reached](Workspace &workspace) {
        return workspace.outbox().freeze(begun).and_then(
            [&] { return workspace.outbox().recordStep(reached); });
    });
    QVERIFY(stored.result().has_value());
}

void FormsOnScreen::showAfterSending(SubmissionState state)
{
    Submission reached = frozen(u"8a7d0b3e-2f6c-4f0a-9a54-3c1b7d9e5f21"_s);
    reached.state = state;
    if (state == SubmissionState::Waiting)
        reached.trouble = SendingTrouble::TimedOut;
    reached.waitUntil = reached.frozenAt.addDays(1);
    if (state == SubmissionState::Submitted)
        reached.receipt = Receipt{u"R-1"_s, reached.frozenAt, reached.sha256, "{}"};
    store(reached);
    showSendingOf(reached.entry, state == SubmissionState::Submitted ? "ReceiptView" : "SendingPanel");
}

void FormsOnScreen::showSending(const QString &form)
{
    if (form == u"SendingPanel"_s) {
        showAfterSending(SubmissionState::Waiting);
        return;
    }
    QVERIFY(m_run.services().endpoints.save(endpointFarAway()).result().has_value());
    if (form == u"SendingRefused"_s || form == u"SendingAgain"_s) { // over one that arrived
        Submission arrived = frozen(u"1a7d0b3e-2f6c-4f0a-9a54-3c1b7d9e5f21"_s);
        arrived.state = SubmissionState::Submitted;
        arrived.receipt = Receipt{u"R-1"_s, arrived.frozenAt, arrived.sha256, "{}"};
        store(arrived);
    }
    Submission latest = frozen(u"8a7d0b3e-2f6c-4f0a-9a54-3c1b7d9e5f21"_s);
    latest.frozenAt = latest.frozenAt.addSecs(60);
    latest.state = SubmissionState::NeedsUser;
    latest.trouble = SendingTrouble::UntrustedServer;
    if (form == u"SendingPaused"_s) {
        latest.trouble = SendingTrouble::Paused;
    } else if (form == u"SendingUnclear"_s) {
        latest.state = SubmissionState::Unconfirmed;
        latest.trouble = SendingTrouble::ConnectionLost;
        latest.waitUntil = latest.frozenAt.addDays(1);
    } else if (form == u"SendingRefused"_s) {
        latest.state = SubmissionState::Rejected;
        latest.trouble = SendingTrouble::Invalid;
    }
    store(latest);
    showSendingOf(latest.entry, "SendingPanel");
    QTRY_VERIFY(form == u"SendingPaused"_s || m_run.find<QWidget>("SentCard")->isVisible());
    QTRY_VERIFY(form != u"SendingRefused"_s || m_run.find<QWidget>("endpointBox")->isVisible());
}

void FormsOnScreen::showSendingOf(const EntryId &entry, const char *part)
{
    m_run.beginEntry(u"hsj/system-leadership-initiative-of-the-year"_s, u"Another"_s);
    m_run.openEntry(entry);
    m_run.window().showCheck();
    QTRY_VERIFY(m_run.find<QWidget>(part) && m_run.find<QWidget>(part)->isVisible());
}
