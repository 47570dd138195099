#include "gui/sendingnotices.h"

#include "model/submissionwaiting.h"
#include "session/entrylibrary.h"
#include "session/submissionqueue.h"
#include "session/wording.h"

#include <QApplication>
#include <QEvent>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Nothing more happens by itself, for better or worse.
bool isNews(const Submission &submission)
{
    switch (submission.state) {
    case SubmissionState::Submitted:
    case SubmissionState::SentUnconfirmed:
    case SubmissionState::Rejected:
        return true;
    case SubmissionState::NeedsUser:
        return submission.trouble != SendingTrouble::Paused;
    case SubmissionState::Unconfirmed:
        return !submission.waitUntil.isValid() && submission.trouble != SendingTrouble::CancelledByUser;
    case SubmissionState::FilesDue:
        return waitsForPerson(submission) && submission.trouble != SendingTrouble::Paused;
    case SubmissionState::Frozen:
    case SubmissionState::Uploading:
    case SubmissionState::Committing:
    case SubmissionState::Waiting:
    case SubmissionState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

QString sentenceFor(SubmissionState state, const QString &title)
{
    switch (state) {
    case SubmissionState::Submitted:
        return SendingNotices::tr("‘%1’ was accepted. Its receipt is kept with the entry.").arg(title);
    case SubmissionState::SentUnconfirmed:
        return SendingNotices::tr("‘%1’ was sent, and no receipt came back.").arg(title);
    case SubmissionState::Rejected:
        return SendingNotices::tr("‘%1’ was refused. It is safe here, and a draft again.").arg(title);
    case SubmissionState::Unconfirmed:
        return SendingNotices::tr("It is not clear whether ‘%1’ has arrived. It is safe here, and needs you.")
            .arg(title);
    case SubmissionState::FilesDue:
        return SendingNotices::tr(
                   "‘%1’ was received, but not all of its files. They are safe here, and need you.")
            .arg(title);
    default:
        return SendingNotices::tr("The sending of ‘%1’ needs you. The entry is safe here.").arg(title);
    }
}
} // namespace

SendingNotices::SendingNotices(const Services &services, QWidget &window, NoticeBar &bar)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_bar(bar)
{
    connect(&services.submissions, &SubmissionQueue::settled, this, &SendingNotices::onSettled);
    window.installEventFilter(this);
}

bool SendingNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_tray)
        m_tray->deleteLater(); // what it was for has been seen
    return QObject::eventFilter(watched, event);
}

void SendingNotices::onSettled(const Submission &submission)
{
    if (!isNews(submission)) {
        m_told.remove(submission.id);
        return;
    }
    const auto told = m_told.constFind(submission.id);
    const bool isNew = told == m_told.constEnd() || *told != submission.state;
    m_told.insert(submission.id, submission.state);
    if (isNew && !QApplication::activeWindow())
        tell(submission);
}

void SendingNotices::tell(const Submission &submission)
{
    const EntrySummary *entry = m_services.entries.find(submission.entry);
    const QString title = entry && !entry->title.isEmpty() ? entry->title : tr("Untitled entry");
    const QString sentence = sentenceFor(submission.state, title);
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        showMessage(wordingOf(submission.state), sentence, submission.entry);
        return;
    }
    m_bar.ask({sentence,
               {{tr("Go to the entry"), [this, id = submission.entry] { emit entryRequested(id); }}},
               {}});
    QApplication::alert(&m_window);
}

void SendingNotices::showMessage(const QString &title, const QString &sentence, const EntryId &entry)
{
    m_last = entry;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window.windowIcon(), this);
        m_tray->setToolTip(u"Shortlist"_s);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &SendingNotices::follow);
        connect(m_tray, &QSystemTrayIcon::activated, this, &SendingNotices::follow);
        m_tray->show();
    }
    m_tray->showMessage(title, sentence, m_window.windowIcon());
}

void SendingNotices::follow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    emit entryRequested(m_last);
}
