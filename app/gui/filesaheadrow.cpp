#include "gui/filesaheadrow.h"

#include "gui/announcing.h"
#include "gui/declarationrow.h"
#include "session/endpointbook.h"
#include "session/entrysession.h"
#include "session/filewording.h"
#include "session/sendingahead.h"
#include "session/settings.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Looks and reads as the other things that a person agrees to before an entry goes.
Declaration consent()
{
    return {{u"filesAhead"_s},
            FilesAheadRow::tr("Send the files now, so that only the text is left to send"),
            true};
}
} // namespace

FilesAheadRow::FilesAheadRow(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_consent(new DeclarationRow(consent(), services.theme, this))
    , m_box(&m_consent->box())
    , m_label(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_consent);
    layout->addWidget(m_label);
    m_box->setObjectName(u"filesAheadBox"_s);
    m_label->setObjectName(u"filesAheadLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setProperty("textRole", u"muted"_s);
    m_again.setSingleShot(true);
    m_again.setInterval(3min);
    connect(&m_again, &QTimer::timeout, this, &FilesAheadRow::beginAnew);
    connect(m_box, &QCheckBox::toggled, this, &FilesAheadRow::onToggled);
    connectServices();
    refresh();
}

void FilesAheadRow::connectServices()
{
    const SendingAhead &ahead = m_services.ahead;
    connect(&ahead, &SendingAhead::progressed, this, &FilesAheadRow::onProgressed);
    connect(&ahead, &SendingAhead::ended, this, &FilesAheadRow::onEnded);
    connect(&ahead, &SendingAhead::failed, this,
            [this](const EntryId &entry, const Error &error) { onFailed(entry, error.message); });
    connect(&ahead, &SendingAhead::taken, this, [this](const EntryId &entry) {
        if (!isIn(entry))
            return;
        m_isHandedOver = true;
        // Refused or taken back, it is a draft again, of which nothing goes unasked.
        m_services.settings.setFilesAheadTo(entry, {});
        m_phase = Phase::NotBegun;
        refresh();
    });
    connect(&m_services.endpoints, &EndpointBook::tokenKept, this, [this](const EndpointId &id) {
        if (m_phase == Phase::Failed && id == m_endpoint.id)
            beginAnew();
    });
    const SubmissionQueue &queue = m_services.submissions;
    connect(&queue, &SubmissionQueue::changed, this, &FilesAheadRow::refresh);
    connect(&queue, &SubmissionQueue::settled, this, &FilesAheadRow::refresh);
    connect(&queue, &SubmissionQueue::failed, this, [this](const EntryId &entry) {
        m_isHandedOver = m_isHandedOver && !isIn(entry);
        refresh();
    });
}

void FilesAheadRow::setSession(EntrySession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    stop();
    m_session = session;
    m_isHandedOver = false;
    m_isReady = false;
    if (session)
        connect(session, &EntrySession::filesChanged, this, &FilesAheadRow::beginAnew);
    refresh();
}

void FilesAheadRow::setEndpoint(const Endpoint *endpoint)
{
    const Endpoint chosen = endpoint ? *endpoint : Endpoint();
    if (chosen == m_endpoint)
        return;
    m_endpoint = chosen;
    beginAnew();
}

void FilesAheadRow::setDraft(bool isDraft)
{
    if (isDraft && !m_isDraft)
        m_isHandedOver = false;
    m_isDraft = isDraft;
    refresh();
}

void FilesAheadRow::setReady(bool isReady)
{
    if (m_isReady == isReady)
        return;
    m_isReady = isReady;
    refresh();
}

bool FilesAheadRow::fits() const
{
    return m_session && m_isDraft && !m_isHandedOver && m_endpoint.profile == EndpointProfile::TusCommit &&
           !m_session->entry().files.isEmpty();
}

bool FilesAheadRow::isIn(const EntryId &entry) const
{
    return m_session && m_session->entry().id == entry;
}

void FilesAheadRow::refresh()
{
    const bool isOffered = fits();
    const bool isAllowed =
        isOffered && m_services.settings.filesAheadTo(m_session->entry().id) == m_endpoint.id;
    {
        const QSignalBlocker quiet(m_box);
        m_box->setChecked(isAllowed);
    }
    const bool mayGo = isAllowed && m_isReady && !m_services.submissions.isBusy();
    if (m_phase == Phase::UnderWay && !mayGo)
        stop();
    else if (m_phase == Phase::NotBegun && mayGo)
        begin();
    showWords();
    setVisible(isOffered);
}

void FilesAheadRow::showWords()
{
    m_label->setText(words());
    m_label->setVisible(!m_label->text().isEmpty());
}

QString FilesAheadRow::words() const
{
    if (!m_box->isChecked())
        return {};
    switch (m_phase) {
    case Phase::Complete:
        return tr("The files have arrived. Only the text is left to send.");
    case Phase::UnderWay:
        if (m_total == 0)
            return tr("The files are being sent.");
        //: of the files: %1 "4.2 MB", %2 "12 MB"
        return tr("%1 of %2 have arrived.").arg(sizeWording(m_sent), sizeWording(m_total));
    case Phase::Failed:
        return m_why + u' ' +
               tr("Shortlist tries again in a few minutes. What is missing goes along when you submit the "
                  "entry.");
    case Phase::NotBegun:
        break;
    }
    return m_isReady ? tr("The files wait until what is on its way has been sent.")
                     : tr("The files are sent as soon as nothing has to be put right.");
}

void FilesAheadRow::begin()
{
    m_phase = Phase::UnderWay;
    m_sent = 0;
    m_total = 0;
    m_again.stop();
    const int attempt = ++m_attempt;
    whenReady(m_services.endpoints.findToken(m_endpoint), this, [this, attempt](const QByteArray &token) {
        if (attempt == m_attempt && m_phase == Phase::UnderWay)
            sendIfDraft(token);
    });
}

/// Shown as a draft is also what has not been read yet.
void FilesAheadRow::sendIfDraft(const QByteArray &token)
{
    whenReady(m_services.submissions.latest(m_session->entry().id), this,
              [this, token, attempt = m_attempt](const Result<std::optional<Submission>> &latest) {
                  if (attempt != m_attempt || m_phase != Phase::UnderWay)
                      return;
                  if (!latest)
                      onFailed(m_session->entry().id, latest.error().message);
                  else if (!*latest || (isFinished((*latest)->state) && !mayHaveArrived((*latest)->state)))
                      send(token);
              });
}

void FilesAheadRow::send(const QByteArray &token)
{
    m_services.ahead.begin({m_session->category(), m_session->entry(), m_endpoint}, token);
}

void FilesAheadRow::stop()
{
    ++m_attempt;
    m_again.stop();
    m_phase = Phase::NotBegun;
    if (m_session && m_services.ahead.isUnderWay(m_session->entry().id))
        m_services.ahead.stop();
}

/// What is there already is not sent again.
void FilesAheadRow::beginAnew()
{
    stop();
    refresh();
}

void FilesAheadRow::onToggled(bool allowed)
{
    m_services.settings.setFilesAheadTo(m_session->entry().id, allowed ? m_endpoint.id : EndpointId());
    beginAnew();
}

void FilesAheadRow::onProgressed(const EntryId &entry, qint64 sent, qint64 total)
{
    if (!isIn(entry))
        return;
    m_sent = sent;
    m_total = total;
    showWords();
}

void FilesAheadRow::onEnded(const EntryId &entry, SendingTrouble trouble, const QString &detail)
{
    if (trouble != SendingTrouble::None) {
        onFailed(entry, whyNotSentAhead(m_endpoint, trouble, detail, m_services.clock()));
    } else if (isIn(entry)) {
        m_phase = Phase::Complete;
        refresh();
        announce(*m_label);
    }
}

void FilesAheadRow::onFailed(const EntryId &entry, const QString &why)
{
    if (!isIn(entry))
        return;
    m_phase = Phase::Failed;
    m_why = why;
    m_again.start();
    refresh();
    announce(*m_label);
}
