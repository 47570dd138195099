#pragma once

#include "model/submissionstep.h"
#include "session/networkwitness.h"

#include <QString>

/// What a report for the IT desk is made of.
struct ItFacts
{
    Submission submission;
    QList<SubmissionStep> journal;
    QList<SeenAnswer> answers; ///< the last of each host; none where nothing was heard in this run
    QString proxy;             ///< "proxy.example.org:3128"; empty: none
    QDateTime now;
};

[[nodiscard]] ItFacts itFacts(const Submission &submission, const QList<SubmissionStep> &journal,
                              const NetworkWitness &witness, const QDateTime &now);

/// Those who look after the network here may be able to help.
[[nodiscard]] bool isOfTheNetwork(SendingTrouble trouble);

/// Plain text for those who look after the network: what was tried, where, when, and what came back. Without
/// secrets and without a word of the entry.
[[nodiscard]] QString itReport(const ItFacts &facts);
