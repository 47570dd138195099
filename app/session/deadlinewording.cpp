#include "session/deadlinewording.h"

#include "session/filesdue.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;

namespace {
struct DeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineWording)
};

constexpr std::chrono::seconds noticed = 2min; ///< clocks that are less apart are one to people
constexpr std::chrono::seconds soon = 24h;

bool isSameDay(const QDateTime &one, const QDateTime &other)
{
    return one.toLocalTime().date() == other.toLocalTime().date();
}

QString clockWording(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

/// With its date: in the zone that was named for it, else in this computer's.
QString dayWording(const QDateTime &time)
{
    return closingWording(time.timeSpec() == Qt::TimeZone ? time : time.toLocalTime());
}

QString spanWording(std::chrono::seconds span)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    if (minutes < 1)
        return DeadlineWords::tr("less than a minute");
    if (minutes < 120)
        return DeadlineWords::tr("%Ln minute(s)", nullptr, static_cast<int>(minutes));
    return DeadlineWords::tr("%Ln hour(s)", nullptr, static_cast<int>(minutes / 60));
}

/// Where it matters: close to the deadline, or where a person would look at a clock that is wrong.
QString whoseClock(const KnownTime &time)
{
    const QString now = clockWording(time.now);
    if (!time.isTheirs)
        return DeadlineWords::tr("By this computer’s clock it is %1; the organiser’s has not been heard yet.")
            .arg(now);
    if (std::chrono::abs(time.ahead) < noticed)
        return DeadlineWords::tr("By the organiser’s clock it is %1.").arg(now);
    const QString apart = spanWording(std::chrono::abs(time.ahead));
    if (time.ahead > 0s)
        //: %1 is a time, %2 "7 minutes"
        return DeadlineWords::tr("By the organiser’s clock it is %1: this computer’s is %2 slow.")
            .arg(now, apart);
    //: %1 is a time, %2 "7 minutes"
    return DeadlineWords::tr("By the organiser’s clock it is %1: this computer’s is %2 fast.")
        .arg(now, apart);
}

/// After this nothing is taken any more. What is allowed for files helps only those of an entry that was
/// received.
QDateTime lastMomentOf(const Submission &submission)
{
    if (submission.state == SubmissionState::FilesDue)
        return filesDueUntil(submission);
    return deadlineOf(submission.endpoint, submission.closes)
        .addSecs(submission.endpoint.terms.grace.count());
}

QString bundleAdvice(const Endpoint &endpoint)
{
    if (endpoint.terms.contact.isEmpty())
        return DeadlineWords::tr(
            "Save the entry as a bundle now and send it to the organiser by e-mail, with "
            "the reference. The sending goes on meanwhile.");
    //: %1 is an e-mail address
    return DeadlineWords::tr(
               "Save the entry as a bundle now and send it to %1 by e-mail, with the reference. "
               "The sending goes on meanwhile.")
        .arg(endpoint.terms.contact);
}

QString filesLateWording(const Submission &submission, bool isOver, bool comesTooLate)
{
    if (isOver)
        return DeadlineWords::tr("The time for the files has passed.") + u' ' +
               bundleAdvice(submission.endpoint);
    if (comesTooLate)
        return DeadlineWords::tr("At this speed the files come after their time.") + u' ' +
               bundleAdvice(submission.endpoint);
    return {};
}
} // namespace

QDateTime deadlineOf(const Endpoint &endpoint, const QDateTime &closes)
{
    return endpoint.terms.deadline.isValid() ? endpoint.terms.deadline : closes;
}

QString deadlineWording(const QDateTime &deadline, const KnownTime &time)
{
    if (!deadline.isValid())
        return {};
    const std::chrono::seconds left(time.now.secsTo(deadline));
    const bool differs = time.isTheirs && std::chrono::abs(time.ahead) >= noticed;
    QString closing;
    if (left <= 0s)
        //: %1 is a date and time
        closing = DeadlineWords::tr("Entries closed %1.").arg(dayWording(deadline));
    else if (left > soon)
        //: %1 is a date and time
        closing = DeadlineWords::tr("Entries close %1.").arg(dayWording(deadline));
    else if (isSameDay(deadline, time.now))
        //: %1 is a time, %2 "19 minutes"
        closing =
            DeadlineWords::tr("Entries close at %1, in %2.").arg(clockWording(deadline), spanWording(left));
    else
        //: %1 is a date and time, %2 "12 hours"
        closing = DeadlineWords::tr("Entries close %1, in %2.").arg(dayWording(deadline), spanWording(left));
    if (left > soon && !differs)
        return closing;
    //: two sentences: when entries close, and what time it is
    return DeadlineWords::tr("%1 %2").arg(closing, whoseClock(time));
}

QString otherDateWording(const Endpoint &endpoint, const QDateTime &closes)
{
    const QDateTime published = endpoint.terms.deadline;
    if (!published.isValid() || !closes.isValid() || std::abs(published.secsTo(closes)) < 60)
        return {};
    //: %1 is the name of an endpoint, %2 a date and time
    return DeadlineWords::tr("That is the time that %1 publishes. The category says %2.")
        .arg(endpoint.name.isEmpty() ? endpoint.address.host() : endpoint.name, dayWording(closes));
}

QString paceWording(const QDateTime &doneAt, const KnownTime &time)
{
    if (isSameDay(doneAt, time.now))
        //: %1 is a time
        return DeadlineWords::tr("At this speed it is done at %1.").arg(clockWording(doneAt));
    //: %1 is a date and time
    return DeadlineWords::tr("At this speed it is done on %1.").arg(dayWording(doneAt));
}

QString lateWording(const Submission &submission, const std::optional<QDateTime> &doneAt,
                    const KnownTime &time)
{
    const QDateTime last = lastMomentOf(submission);
    if (!last.isValid() || isFinished(submission.state))
        return {};
    if (submission.state == SubmissionState::FilesDue)
        return filesLateWording(submission, last < time.now, doneAt && last < *doneAt);
    if (last < time.now)
        return DeadlineWords::tr("The closing time has passed.") + u' ' + bundleAdvice(submission.endpoint);
    if (doneAt && last < *doneAt)
        return DeadlineWords::tr("At this speed it comes after the closing time.") + u' ' +
               bundleAdvice(submission.endpoint);
    return {};
}
