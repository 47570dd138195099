#pragma once

#include "model/submission.h"

#include <QString>

/// One to an endpoint at awards.example.
inline Submission submissionIn(SubmissionState state, SendingTrouble trouble = SendingTrouble::None)
{
    Submission submission;
    submission.id = {QStringLiteral("7f3c1e52-8a44-4f0b-9d21-6c5b0e9a1d34")};
    submission.endpoint.address = QUrl(QStringLiteral("https://awards.example/entries"));
    submission.state = state;
    submission.trouble = trouble;
    if (state == SubmissionState::Submitted)
        submission.receipt = Receipt{QStringLiteral("SHED-0042"), {}, {}, {}};
    return submission;
}

/// Whether @p text is one or more whole sentences; one may begin with the name of a host.
inline bool isWhole(const QString &text)
{
    return !text.isEmpty() && (text.front().isUpper() || text.startsWith(QStringLiteral("awards.example"))) &&
           text.endsWith(u'.');
}
