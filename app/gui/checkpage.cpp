#include "gui/checkpage.h"

#include "ui_checkpage.h"

#include "gui/bundlecard.h"
#include "gui/endpointpicker.h"
#include "gui/entrysender.h"
#include "gui/findinglist.h"
#include "gui/readthrough.h"
#include "gui/receiptview.h"
#include "gui/sendcard.h"
#include "gui/sendingpanel.h"
#include "gui/sentcard.h"
#include "gui/theme.h"
#include "session/endpointbook.h"
#include "session/entrysession.h"

#include <QAccessible>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isDraft(const std::optional<Submission> &submission)
{
    return !submission || submission->state == SubmissionState::Rejected ||
           submission->state == SubmissionState::Cancelled;
}

bool isRefused(const std::optional<Submission> &submission)
{
    return submission && submission->state == SubmissionState::Rejected;
}
} // namespace

CheckPage::CheckPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckPage>())
    , m_services(services)
    , m_refusedList(new FindingList(tr("Refused by the organiser"), services.theme, this))
    , m_mustFixList(new FindingList(tr("Must fix"), services.theme, this))
    , m_lookAtList(new FindingList(tr("Look at"), services.theme, this))
    , m_receipt(new ReceiptView(services, this))
    , m_sending(new SendingPanel(services, this))
    , m_card(new SendCard(services, this))
    , m_sent(new SentCard(services, this))
    , m_bundle(new BundleCard(services, this))
    , m_sender(new EntrySender(services, *this))
{
    m_ui->setupUi(this);
    m_ui->anywayBar->hide();
    placeParts();
    connectParts();
    applyTheme();
}

CheckPage::~CheckPage() = default;

void CheckPage::connectParts()
{
    connect(m_refusedList, &FindingList::placeRequested, this, &CheckPage::goTo);
    connect(m_mustFixList, &FindingList::placeRequested, this, &CheckPage::goTo);
    connect(m_lookAtList, &FindingList::placeRequested, this, &CheckPage::goTo);
    connect(m_ui->anywayButton, &QPushButton::clicked, this, &CheckPage::sendAnyway);
    connect(m_card, &SendCard::submitRequested, this, &CheckPage::submit);
    connect(m_card, &SendCard::pasteRequested, this, [this] { emit pasteRequested(false); });
    connect(m_sending, &SendingPanel::confirmationRequested, this, [this] { emit pasteRequested(true); });
    connect(m_sending, &SendingPanel::networkRequested, this, &CheckPage::networkRequested);
    connect(m_sending, &SendingPanel::changeRequested, this, &CheckPage::goToChange);
    connect(m_card, &SendCard::readThroughRequested, this, &CheckPage::showReadThrough);
    connect(m_card, &SendCard::exportRequested, this, &CheckPage::exportRequested);
    connect(&m_card->picker(), &EndpointPicker::endpointSaved, this, &CheckPage::onEndpointSaved);
    connect(m_sending, &SendingPanel::tokenRequested, &m_card->picker(), &EndpointPicker::askForToken);
    connect(m_sending, &SendingPanel::submissionChanged, this, &CheckPage::onSubmissionChanged);
    connect(m_sent, &SentCard::newVersionAccepted, this,
            [this](const Endpoint &endpoint) { m_sender->sendNewVersion(*m_session, endpoint); });
    connect(m_sent, &SentCard::changed, this, &CheckPage::orderTabs);
    connect(m_sender, &EntrySender::stopped, m_card, &SendCard::showNotice);
    connect(&m_services.theme, &Theme::changed, this, &CheckPage::applyTheme);
}

void CheckPage::setSession(EntrySession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_sender->forget();
    m_session = session;
    m_triedToSubmit = false;
    m_card->setSession(session);
    m_sent->setSession(session);
    m_bundle->setSession(session);
    m_sending->setEntry(session ? session->entry().id : EntryId());
    if (!session)
        return;
    m_services.endpoints.refresh();
    connect(session, &EntrySession::tallyChanged, this, &CheckPage::refresh);
    connect(session, &EntrySession::titleChanged, this, &CheckPage::refresh);
    connect(session, &EntrySession::agreementChanged, this, &CheckPage::refresh);
    connect(session, &EntrySession::filesChanged, this, &CheckPage::refresh);
    refresh();
}

void CheckPage::submit()
{
    if (!m_session)
        return;
    m_card->showNotice({});
    refresh();
    if (!m_receipt->isHidden() || !isDraft(m_sending->submission()))
        focusStanding();
    else if (m_mustFix > 0)
        leadToTheList();
    else
        askToSend(0);
}

/// On what can be done about a sending that was begun.
void CheckPage::focusStanding()
{
    if (!m_receipt->isHidden())
        m_receipt->focusFirst();
    else if (!isDraft(m_sending->submission()))
        m_sending->focusAction();
}

void CheckPage::leadToTheList()
{
    m_triedToSubmit = true;
    refresh();
    m_mustFixList->focusFirst();
    QAccessibleEvent told(m_ui->summaryLabel, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void CheckPage::sendAnyway()
{
    askToSend(m_mustFix);
}

void CheckPage::askToSend(int mustFix)
{
    if (const Endpoint *endpoint = m_card->picker().current()) {
        m_sender->ask(*m_session, *endpoint, mustFix);
        return;
    }
    m_card->showNotice(tr("Add the endpoint that the entry goes to, then submit it."));
    m_card->picker().add();
}

void CheckPage::showReadThrough()
{
    if (!m_session)
        return;
    auto *reading = new ReadThrough(m_session->category(), m_session->entry(), m_session->tally(),
                                    m_services.theme, this);
    reading->open();
}

/// The page itself shows no focus: what comes first on it has it.
void CheckPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusNextChild();
}

void CheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CheckPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void CheckPage::refresh()
{
    if (!m_session || !isVisible())
        return;
    QList<Finding> mustFix;
    QList<Finding> lookAt;
    const QList<Finding> findings = m_session->findings();
    for (const Finding &finding : findings)
        (finding.severity == Finding::Severity::MustFix ? mustFix : lookAt) += finding;
    m_mustFix = static_cast<int>(mustFix.size());
    m_triedToSubmit = m_triedToSubmit && m_mustFix > 0;
    m_mustFixList->setFindings(mustFix, m_session->category());
    m_lookAtList->setFindings(lookAt, m_session->category());
    showRefusals();
    m_ui->clearCard->setVisible(findings.isEmpty() && m_receipt->isHidden() && m_refusedList->isHidden());
    m_ui->clearLabel->setText(isRefused(m_sending->submission())
                                  ? tr("The checks found nothing to put right. The organiser has rules of "
                                       "their own.")
                                  : tr("The checks found nothing to put right."));
    m_ui->anywayBar->setVisible(m_triedToSubmit && isDraft(m_sending->submission()));
    m_ui->summaryLabel->setText(isDraft(m_sending->submission())
                                    ? summaryOf(m_mustFix, static_cast<int>(lookAt.size()))
                                    : sendingSummary());
    m_ui->entryTitleLabel->setText(m_session->entry().title);
    m_card->setReady(m_mustFix == 0);
    m_sent->compare(m_mustFix);
    m_bundle->setSubmission(m_sending->submission());
    orderTabs();
}

/// They stay until the entry is submitted again: only the organiser knows whether they are put right.
void CheckPage::showRefusals()
{
    const auto &submission = m_sending->submission();
    m_refusedList->setRefusals(submission ? refusedPartsOf(*submission) : QList<RefusedPart>(),
                               m_session->category());
}

QString CheckPage::summaryOf(int mustFix, int lookAt) const
{
    QString summary;
    if (m_triedToSubmit)
        summary = tr("Not sent yet: %n thing(s) must be put right first. Each line leads to its place.",
                     nullptr, mustFix);
    else if (mustFix > 0)
        summary = tr("%n thing(s) must be put right before this entry can be sent.", nullptr, mustFix);
    else if (!m_refusedList->isHidden())
        summary = tr("The organiser refused the entry. Put right what is listed, and submit it again.");
    else if (isRefused(m_sending->submission()))
        summary = tr("The organiser did not take the entry. What they said about it is on this page.");
    else
        summary = tr("Nothing has to be put right: this entry can be sent.");
    if (lookAt > 0 && mustFix > 0)
        summary += u' ' + tr("%n more is/are worth a look.", nullptr, lookAt);
    else if (lookAt > 0)
        summary += u' ' + tr("%n thing(s) is/are worth a look.", nullptr, lookAt);
    return summary;
}

QString CheckPage::sendingSummary() const
{
    const Submission &submission = *m_sending->submission();
    if (submission.state == SubmissionState::FilesDue)
        return tr("This entry has been received. Its receipt stays here, and its files follow.");
    if (submission.receipt)
        return tr("This entry has been submitted. Its receipt stays here.");
    if (submission.endpoint.profile == EndpointProfile::WebForm)
        return tr("This entry has been put into the organiser’s form.");
    if (isFinished(submission.state))
        return tr("This entry has been sent, but no receipt came back.");
    if (submission.state == SubmissionState::NeedsUser)
        return tr("This entry has not been sent yet, and needs you. What you change now is not part of it.");
    return tr("This entry is on its way. What you change now is not part of it.");
}

void CheckPage::goTo(const Finding &finding)
{
    const bool isHere =
        finding.scope == Finding::Scope::Declaration && m_card->focusDeclaration({finding.place});
    if (!isHere)
        emit placeRequested(finding);
}

/// To where a person begins with it: what the organiser means is known in words alone.
void CheckPage::goToChange(Finding::Scope where)
{
    const QList<Section> sections = m_session->category().sections;
    Finding finding;
    finding.scope = where;
    if (where == Finding::Scope::Question && !sections.isEmpty()) {
        finding.scope = Finding::Scope::Section; // its first question
        finding.place = sections.first().id.value;
    }
    emit placeRequested(finding);
}

void CheckPage::onSubmissionChanged()
{
    const auto &submission = m_sending->submission();
    const bool isOther = submission && submission->id != m_shown;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_shown = submission ? submission->id : SubmissionId();
    m_receipt->setSubmission(submission);
    m_card->setDraft(isDraft(submission));
    m_sent->reload();
    refresh();
    if (!isOther)
        return;
    if (hadFocus)
        focusStanding(); // what had it may be hidden now, and the focus be anywhere
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
}

void CheckPage::onEndpointSaved(const EndpointId &id)
{
    m_card->showNotice({});
    if (m_sending->wantsToken() && m_sending->submission()->endpoint.id == id)
        m_sending->goOn();
}
