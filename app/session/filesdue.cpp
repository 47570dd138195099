#include "session/filesdue.h"

#include "session/deadlinewording.h"

#include <algorithm>
#include <iterator>

bool goesBeforeItsFiles(const Submission &submission)
{
    return submission.endpoint.profile == EndpointProfile::TusCommit &&
           submission.endpoint.terms.commitBeforeFiles && !filesDue(submission).isEmpty();
}

QList<SentFile> filesDue(const Submission &submission)
{
    QList<SentFile> due;
    std::copy_if(submission.files.cbegin(), submission.files.cend(), std::back_inserter(due),
                 [](const SentFile &file) { return file.state != UploadState::Complete; });
    return due;
}

QDateTime filesDueUntil(const Submission &submission)
{
    const QDateTime deadline = deadlineOf(submission.endpoint, submission.closes);
    return deadline.isValid() ? deadline.addSecs(submission.endpoint.terms.filesGrace.count()) : deadline;
}

QDateTime lastTryForFiles(const Submission &submission)
{
    const QDateTime until = filesDueUntil(submission);
    if (!until.isValid() || !submission.receipt || !submission.receipt->receivedAt.isValid())
        return until;
    // What was frozen after it was received was frozen by a clock that is fast by that much at least.
    return until.addSecs(std::max<qint64>(0, submission.receipt->receivedAt.secsTo(submission.frozenAt)));
}
