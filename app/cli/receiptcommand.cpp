#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "session/submissionqueue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ReceiptCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptCommand)
};

QByteArray textOf(const Submission &submission)
{
    const Receipt &receipt = *submission.receipt;
    QList<QStringList> rows{
        {u"receipt"_s, receipt.reference},
        {u"received"_s, receipt.receivedAt.toUTC().toString(Qt::ISODate)},
        {u"endpoint"_s, submission.endpoint.name},
        {u"submission"_s, submission.id.value},
        {u"sha256"_s, QString::fromLatin1(receipt.entrySha256)},
    };
    for (const SentFile &file : submission.files) {
        const bool isDue =
            submission.state == SubmissionState::FilesDue && file.state != UploadState::Complete;
        rows += QStringList{isDue ? u"awaited"_s : u"file"_s,
                            u"%1  %2"_s.arg(QString::fromLatin1(file.sha256), file.name)};
    }
    if (submission.supersedes)
        rows += QStringList{u"supersedes"_s, submission.supersedes->value};
    return inColumns(rows).toUtf8();
}

QJsonObject jsonOf(const Submission &submission)
{
    QJsonArray files;
    for (const SentFile &file : submission.files)
        files += QJsonObject{{u"role"_s, file.role},
                             {u"name"_s, file.name},
                             {u"size"_s, file.size},
                             {u"sha256"_s, QString::fromLatin1(file.sha256)}};
    return {{u"submissionId"_s, submission.id.value},
            {u"endpoint"_s, submission.endpoint.name},
            {u"files"_s, files},
            {u"receipt"_s, QJsonDocument::fromJson(submission.receipt->document).object()},
            {u"reference"_s, submission.receipt->reference}};
}

Result<Report> receipt(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return tl::unexpected(found.error());
    const auto versions = desk.queue.versions(found->summary.id).result();
    if (!versions)
        return tl::unexpected(versions.error());
    const auto proven = std::find_if(versions->cbegin(), versions->cend(),
                                     [](const Submission &each) { return each.receipt.has_value(); });
    if (proven == versions->cend())
        return tl::unexpected(
            Error{Error::Kind::NotFound,
                  ReceiptCommand::tr("There is no receipt for “%1”. “status” says how far its sending is.")
                      .arg(found->summary.title),
                  found->summary.id.value});
    return Report{ExitCode::Done, textOf(*proven), jsonLine(jsonOf(*proven))};
}
} // namespace

Command receiptCommand()
{
    Command command;
    command.name = u"receipt"_s;
    command.syntax = u"ENTRY"_s;
    command.summary = ReceiptCommand::tr("Print the latest receipt for an entry.");
    command.details = ReceiptCommand::tr("With --json, “receipt” in it is the document as it was received.");
    command.words = {u"ENTRY"_s};
    command.run = atOnce(receipt);
    return command;
}
