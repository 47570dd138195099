#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QTest>

/// The outcome of a job that has been started, once it ends; the test fails where it does not.
template<typename Outcome, typename Job>
Outcome outcomeOf(Job &job)
{
    Outcome result;
    int ends = 0;
    QObject::connect(&job, &Job::finished, &job, [&](const Outcome &outcome) {
        result = outcome;
        ++ends;
    });
    const bool ended = QTest::qWaitFor([&] { return ends > 0; }, 20'000);
    QCoreApplication::processEvents();
    if (!ended || ends != 1)
        QTest::qFail("the job did not end exactly once", __FILE__, __LINE__);
    job.disconnect(&job);
    return result;
}
