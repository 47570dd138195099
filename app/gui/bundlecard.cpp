#include "gui/bundlecard.h"

#include "ui_bundlecard.h"

#include "gui/announcing.h"
#include "gui/bundleactions.h"
#include "gui/theme.h"
#include "session/entrysession.h"
#include "session/wording.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::seconds soon = 48h;      ///< of a closing date
constexpr std::chrono::seconds lateStill = 24h; ///< after it: an organiser may still take a bundle

bool hasFailed(const Submission &submission)
{
    switch (submission.state) {
    case SubmissionState::FilesDue:
        return submission.trouble != SendingTrouble::None && submission.trouble != SendingTrouble::Paused;
    case SubmissionState::NeedsUser:
        return submission.trouble != SendingTrouble::Paused &&
               submission.trouble != SendingTrouble::NotConfirmed;
    case SubmissionState::Waiting:
    case SubmissionState::Unconfirmed:
    case SubmissionState::Rejected:
        return true;
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
    case SubmissionState::Submitted:
    case SubmissionState::SentUnconfirmed:
    case SubmissionState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool isOnItsWayOrThere(const std::optional<Submission> &submission)
{
    return submission && submission->state != SubmissionState::Rejected &&
           submission->state != SubmissionState::Cancelled;
}
} // namespace

BundleCard::BundleCard(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::BundleCard>())
    , m_services(services)
    , m_actions(new BundleActions(services, *this))
{
    m_ui->setupUi(this);
    connect(m_ui->bundleButton, &QPushButton::clicked, this, [this] {
        m_actions->start(m_session->category(), m_session->entry(), BundleActions::With::Bundle);
    });
    connect(m_ui->mailButton, &QPushButton::clicked, this, [this] {
        m_actions->start(m_session->category(), m_session->entry(), BundleActions::With::Mail);
    });
    connect(m_actions, &BundleActions::told, this,
            [this](const QString &sentences) { say(sentences, u"good"_s); });
    connect(m_actions, &BundleActions::warned, this,
            [this](const QString &sentences) { say(sentences, u"warning"_s); });
    connect(m_actions, &BundleActions::failed, this,
            [this](const Error &error) { say(error.message, u"bad"_s); });
    connect(&m_services.theme, &Theme::changed, this, &BundleCard::applyTheme);
    applyTheme();
    hide();
}

BundleCard::~BundleCard() = default;

void BundleCard::setSession(EntrySession *session)
{
    m_session = session;
    m_submission.reset();
    m_ui->bundleNoticeLabel->hide();
    showState();
}

void BundleCard::setSubmission(const std::optional<Submission> &submission)
{
    m_submission = submission;
    showState();
}

QString BundleCard::reason() const
{
    if (!m_session)
        return {};
    const QString way =
        tr("Save it with its files as a bundle: one file that can be handed over in any way.");
    if (m_submission && m_submission->state == SubmissionState::FilesDue && hasFailed(*m_submission))
        return tr("The entry has got through, and not all of its files.") + u' ' + way;
    if (m_submission && hasFailed(*m_submission))
        return tr("The entry has not got through, or it is not certain that it has.") + u' ' + way;
    const QDateTime closes = m_session->category().closes;
    const qint64 left = closes.isValid() ? m_services.clock().secsTo(closes) : soon.count() + 1;
    if (isOnItsWayOrThere(m_submission) || left > soon.count() || left < -lateStill.count())
        return {};
    if (left < 0)
        return tr("The category has closed. Ask the organiser whether they still take the entry.") + u' ' +
               way;
    //: %1 is such as "today, 17:00" or "tomorrow"
    return tr("The category closes soon: %1.").arg(daysLeftWording(closes, m_services.clock())) + u' ' + way;
}

void BundleCard::showState()
{
    const QString why = reason();
    m_ui->bundleReasonLabel->setText(why);
    setVisible(!why.isEmpty());
}

void BundleCard::say(const QString &sentences, const QString &role)
{
    m_services.theme.setTextRole(*m_ui->bundleNoticeLabel, role);
    tellIn(*m_ui->bundleNoticeLabel, sentences);
}

void BundleCard::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->bundleCardLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->bundleCardLayout->setSpacing(theme.space(2));
}
