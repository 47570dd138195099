#include "gui/sentcard.h"

#include "ui_sentcard.h"

#include "gui/newversiondialog.h"
#include "gui/sentdialog.h"
#include "gui/theme.h"
#include "gui/writtendate.h"
#include "session/endpointbook.h"
#include "session/entrysession.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"
#include "session/wording.h"

#include <algorithm>

SentCard::SentCard(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SentCard>())
    , m_services(services)
{
    m_ui->setupUi(this);
    connect(m_ui->newVersionButton, &QPushButton::clicked, this, &SentCard::showDifference);
    connect(m_ui->differenceButton, &QPushButton::clicked, this, &SentCard::showDifference);
    connect(m_ui->readSentButton, &QPushButton::clicked, this, &SentCard::showSent);
    connect(&m_services.endpoints, &EndpointBook::changed, this, [this] { compare(m_mustFix); });
    connect(&m_services.theme, &Theme::changed, this, &SentCard::applyTheme);
    applyTheme();
    hide();
}

SentCard::~SentCard() = default;

void SentCard::setSession(EntrySession *session)
{
    m_session = session;
    m_versions.clear();
    m_changes.clear();
    m_offer = {};
    hide();
    reload();
}

void SentCard::reload()
{
    if (!m_session)
        return;
    const EntryId id = m_session->entry().id;
    whenReady(m_services.submissions.versions(id), this,
              [this, id](const Result<QList<Submission>> &versions) { onRead(id, versions); });
}

void SentCard::onRead(const EntryId &entry, const Result<QList<Submission>> &versions)
{
    if (!m_session || m_session->entry().id != entry || !versions)
        return; // what cannot be read is said where the sending is shown
    m_versions = *versions;
    compare(m_mustFix);
}

void SentCard::compare(int mustFix)
{
    m_mustFix = mustFix;
    if (!m_session || m_versions.isEmpty())
        return;
    const Category &category = m_session->category();
    m_offer = newVersionOffer(m_versions, m_services.endpoints.endpoints(), category);
    m_changes.clear();
    if (m_offer.replaced) {
        const auto changes = changesSince(*m_offer.replaced, category, m_session->entry());
        m_readable = changes.has_value();
        m_changes = changes.value_or(QList<ChangedPart>());
    }
    showState();
}

bool SentCard::canBeSent() const
{
    return canGoNow(m_offer) && !m_services.submissions.isRunning(m_offer.replaced->entry);
}

void SentCard::showState()
{
    const Submission &latest = m_versions.first();
    const QString when = momentPhrase(latest.frozenAt, m_services.clock());
    QString kept = tr("Kept here, exactly as frozen for sending: %n version(s).", nullptr,
                      static_cast<int>(m_versions.size()));
    //: %1 is the name of an endpoint, %2 "today at 14:03"
    kept += u' ' + tr("The newest one is for %1 and was made %2.").arg(latest.endpoint.name, when);
    const Submission *arrived = m_offer.replaced ? &*m_offer.replaced : nullptr;
    if (arrived && arrived->id != latest.id && arrived->receipt)
        //: %1 "today at 14:03", %2 "Receipt R-1"
        kept += u' ' + tr("The organiser has the one that was made %1 (%2).")
                           .arg(momentPhrase(arrived->frozenAt, m_services.clock()),
                                wordingOf(*arrived, m_services.clock()).quote);
    m_ui->keptLabel->setText(kept);
    const bool hasChanged = !m_changes.isEmpty();
    m_ui->changedLabel->setVisible(m_offer.replaced.has_value());
    if (hasChanged)
        m_ui->changedLabel->setText(tr("%n part(s) of the entry has/have changed since it was sent.", nullptr,
                                       static_cast<int>(m_changes.size())));
    else
        m_ui->changedLabel->setText(
            m_readable ? tr("Nothing has changed since it was sent.")
                       : tr("What was sent cannot be compared with the entry as it is now."));
    const QString terms =
        m_offer.replaced && hasChanged ? wordingOf(m_offer, m_session->category()) : QString();
    m_ui->newTermsLabel->setText(terms);
    m_ui->newTermsLabel->setVisible(!terms.isEmpty());
    m_ui->newVersionButton->setVisible(hasChanged && canBeSent());
    m_ui->differenceButton->setVisible(hasChanged && !canBeSent());
    // Before anything may have arrived there is nothing to hold on to.
    setVisible(m_offer.replaced ||
               std::any_of(m_versions.cbegin(), m_versions.cend(),
                           [](const Submission &version) { return mayHaveArrived(version.state); }));
    emit changed();
}

void SentCard::showDifference()
{
    NewVersionDialog::Facts facts;
    facts.offer = m_offer;
    facts.changes = m_changes;
    facts.terms = wordingOf(m_offer, m_session->category());
    facts.mustFix = m_mustFix;
    facts.canBeSent = canBeSent();
    facts.counting = m_session->category().counting;
    auto *dialog = new NewVersionDialog(m_services, facts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &QObject::destroyed, dialog, &QDialog::reject); // another entry was opened
    connect(dialog, &QDialog::accepted, this,
            [this, endpoint = m_offer.endpoint] { emit newVersionAccepted(endpoint); });
    dialog->open();
}

void SentCard::showSent()
{
    auto *dialog = new SentDialog(m_services, m_session->entry().id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SentCard::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->sentCardLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->sentCardLayout->setSpacing(theme.space(2));
}
