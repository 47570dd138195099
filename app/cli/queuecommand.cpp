#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "session/submissionqueue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
struct QueueCommand
{
    Q_DECLARE_TR_FUNCTIONS(QueueCommand)
};

qint64 acknowledgedIn(const Submission &submission)
{
    return std::accumulate(submission.files.cbegin(), submission.files.cend(), qint64(0),
                           [](qint64 sum, const SentFile &file) { return sum + file.acknowledged; });
}

qint64 bytesIn(const Submission &submission)
{
    return std::accumulate(submission.files.cbegin(), submission.files.cend(), qint64(0),
                           [](qint64 sum, const SentFile &file) { return sum + file.size; });
}

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

Result<Report> queue(const Arguments &, Desk &desk)
{
    const auto unfinished = desk.queue.unfinished().result();
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    QList<QStringList> rows;
    QJsonArray array;
    for (const Submission &submission : *unfinished) {
        rows += QStringList{submission.entry.value, nameOf(submission.state), nameOf(submission.trouble),
                            timeOf(submission.closes), submission.endpoint.name};
        array += QJsonObject{{u"entry"_s, submission.entry.value},
                             {u"submissionId"_s, submission.id.value},
                             {u"endpoint"_s, submission.endpoint.name},
                             {u"state"_s, nameOf(submission.state)},
                             {u"trouble"_s, nameOf(submission.trouble)},
                             {u"fileBytes"_s, bytesIn(submission)},
                             {u"fileBytesAcknowledged"_s, acknowledgedIn(submission)},
                             {u"waitUntil"_s, timeOf(submission.waitUntil)},
                             {u"closes"_s, timeOf(submission.closes)}};
    }
    return Report{ExitCode::Done, inColumns(rows).toUtf8(), jsonLine({{u"queue"_s, array}})};
}
} // namespace

Command queueCommand()
{
    Command command;
    command.name = u"queue"_s;
    command.summary =
        QueueCommand::tr("List the entries that are on their way, the one that closes first at the top.");
    command.details = QueueCommand::tr("“submit” makes one of them go on.");
    command.run = atOnce(queue);
    return command;
}
