#include "session/filesduewording.h"

#include "model/submissionwaiting.h"
#include "session/filesdue.h"
#include "session/troublewording.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FilesDueWords
{
    Q_DECLARE_TR_FUNCTIONS(FilesDueWording)
};

bool isSameDay(const QDateTime &one, const QDateTime &other)
{
    return one.toLocalTime().date() == other.toLocalTime().date();
}

/// "17:52", with its day where that is not today.
QString momentWording(const QDateTime &moment, const QDateTime &now)
{
    return isSameDay(moment, now)
               ? QLocale().toString(moment.toLocalTime().time(), QLocale::ShortFormat)
               : closingWording(moment.timeSpec() == Qt::TimeZone ? moment : moment.toLocalTime());
}

QString receivedWording(const Submission &submission, const QDateTime &now)
{
    const QDateTime at = submission.receipt ? submission.receipt->receivedAt : QDateTime();
    if (!at.isValid())
        return FilesDueWords::tr("%1 received the entry and gave a receipt.")
            .arg(submission.endpoint.address.host());
    const QString moment = momentWording(at, now);
    if (isSameDay(at, now))
        //: %1 is a time
        return FilesDueWords::tr("Your entry was received at %1.").arg(moment);
    //: %1 is a date and time
    return FilesDueWords::tr("Your entry was received on %1.").arg(moment);
}

/// Of the files, where what is said elsewhere is said of the entry.
QString troubleWithFiles(const Submission &submission)
{
    const QString host = submission.endpoint.address.host();
    switch (submission.trouble) {
    case SendingTrouble::UntrustedServer:
        return FilesDueWords::tr("The identity of %1 could not be confirmed, so no file was sent.").arg(host);
    case SendingTrouble::NetworkBlocked:
        return FilesDueWords::tr("A filter in your network does not let the files through to %1.").arg(host);
    case SendingTrouble::Redirected:
        return FilesDueWords::tr("%1 points to another address. Files are not sent on to an address that you "
                                 "did not choose.")
            .arg(host);
    case SendingTrouble::WrongAddress:
        return FilesDueWords::tr("There is nothing at the address of %1 that takes files.").arg(host);
    case SendingTrouble::Forbidden:
    case SendingTrouble::Closed:
        return FilesDueWords::tr("%1, or a filter in your network, takes no more files.").arg(host);
    case SendingTrouble::TooLarge:
    case SendingTrouble::FileTooLarge:
        return FilesDueWords::tr("A file is larger than %1 takes.").arg(host);
    case SendingTrouble::Invalid:
        return FilesDueWords::tr("%1 refused a file as it is.").arg(host);
    case SendingTrouble::StillProcessing:
    case SendingTrouble::NotReceived:
        return FilesDueWords::tr("%1 has not confirmed that all files are there.").arg(host);
    case SendingTrouble::NoReceipt:
    case SendingTrouble::WrongReceipt:
    case SendingTrouble::NotJson:
        return FilesDueWords::tr("%1 was asked for the files and gave no answer of use.").arg(host);
    default:
        return happenedWording(submission);
    }
}

QString namesOf(const QList<SentFile> &files)
{
    QStringList names;
    for (const SentFile &file : files)
        //: the name of a file
        names += FilesDueWords::tr("‘%1’").arg(file.name);
    return names.join(u", "_s);
}

/// By name, for the organiser is asked about them now.
QString leftBehindWording(const Submission &submission, const QDateTime &now)
{
    const QList<SentFile> due = filesDue(submission);
    const QString until = momentWording(filesDueUntil(submission), now);
    if (due.isEmpty())
        return FilesDueWords::tr("The time for files has ended: %1.").arg(until);
    if (due.size() == 1)
        //: %1 is a file's name in quotes, %2 a time or a date and time
        return FilesDueWords::tr("The file %1 has not been received, and the time for files has ended: %2.")
            .arg(namesOf(due), until);
    //: %1 are files' names in quotes, %2 a time or a date and time
    return FilesDueWords::tr("These files have not been received, and the time for files has ended (%2): %1.")
        .arg(namesOf(due), until);
}

QString stillDueWording(const Submission &submission, const QDateTime &now)
{
    const auto due = static_cast<int>(filesDue(submission).size());
    if (due == 0)
        return FilesDueWords::tr("All its files have been sent, and are not confirmed yet.");
    const QDateTime until = filesDueUntil(submission);
    const bool stands = waitsForPerson(submission);
    if (!until.isValid())
        return stands ? FilesDueWords::tr("%Ln file(s) is/are still to be sent.", nullptr, due)
                      : FilesDueWords::tr("%Ln file(s) still travel(s).", nullptr, due);
    const QString moment = momentWording(until, now);
    //: %1 is a time, or a date and time
    return (stands ? FilesDueWords::tr("%Ln file(s) is/are still to be sent and may arrive until %1.",
                                       nullptr, due)
                   : FilesDueWords::tr("%Ln file(s) still travel(s) and may arrive until %1.", nullptr, due))
        .arg(moment);
}

bool isStopped(const Submission &submission)
{
    return submission.trouble == SendingTrouble::Paused ||
           submission.trouble == SendingTrouble::CancelledByUser;
}

QString askOrganiser(const Submission &submission)
{
    const QString contact = submission.endpoint.terms.contact;
    if (contact.isEmpty())
        return FilesDueWords::tr("Contact the organiser, quote the receipt below and ask how the files can "
                                 "still reach them. You can also try once more.");
    //: %1 is an e-mail address
    return FilesDueWords::tr("Contact the organiser at %1, quote the receipt below and ask how the files can "
                             "still reach them. You can also try once more.")
        .arg(contact);
}

QString todoWording(const Submission &submission)
{
    if (isStopped(submission))
        return FilesDueWords::tr("Let them go on in good time.");
    const QString advice = networkAdvice(submission.trouble);
    if (!advice.isEmpty())
        return advice;
    if (submission.trouble == SendingTrouble::SignInNeeded)
        return adviceWording(submission);
    if (submission.trouble == SendingTrouble::NoRoom)
        return FilesDueWords::tr("Make room on this computer and try again.");
    return askOrganiser(submission);
}
} // namespace

FilesDueWording filesDueWording(const Submission &submission, const QDateTime &now)
{
    const QDateTime until = filesDueUntil(submission);
    const bool stands = waitsForPerson(submission);
    const bool isOver = stands && until.isValid() && until < now && !isStopped(submission);
    FilesDueWording wording;
    wording.happened = receivedWording(submission, now);
    if (isOver)
        wording.happened += u' ' + leftBehindWording(submission, now);
    if (submission.trouble != SendingTrouble::None)
        wording.happened += u' ' + troubleWithFiles(submission);
    if (isOver)
        wording.next = FilesDueWords::tr("They are not sent again by themselves.");
    else
        wording.next = stillDueWording(submission, now);
    if (stands && !isOver)
        wording.next += u' ' + (isStopped(submission)
                                    ? FilesDueWords::tr("They are not sent until you let them go on.")
                                    : FilesDueWords::tr("They are not sent until you have put this right."));
    wording.todo = isOver ? askOrganiser(submission) : todoWording(submission);
    return wording;
}

QString filesUntilWording(const Submission &submission, const QDateTime &now)
{
    const QDateTime until = filesDueUntil(submission);
    //: %1 is a time, or a date and time
    return until.isValid() ? FilesDueWords::tr("Files may arrive until %1.").arg(momentWording(until, now))
                           : QString();
}
