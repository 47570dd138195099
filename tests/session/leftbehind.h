#pragma once

#include "session/sendingdesk.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QCryptographicHash>

/// Leaves a submission in the file as a program that was killed leaves it.
inline Submission leaveBehind(SendingDesk &desk, const Submission &left)
{
    Submission submission = left;
    submission.id = {QStringLiteral("0b5f1a52-6a0c-4b8e-9f53-2f1f5a7b9c11")};
    submission.entry = desk.entryId();
    submission.endpoint = desk.endpoint;
    submission.body = "{\"format\":\"shortlist-entry/1\"}";
    submission.sha256 = QCryptographicHash::hash(submission.body, QCryptographicHash::Sha256).toHex();
    desk.stop();
    {
        auto workspace = Workspace::open(desk.path(), desk.clock.clock());
        if (!workspace || !(*workspace)->outbox().freeze(submission))
            qFatal("the workspace cannot be prepared");
        if (left.state != SubmissionState::Frozen && !(*workspace)->outbox().recordStep(submission))
            qFatal("the step cannot be prepared");
    }
    desk.start();
    return submission;
}
