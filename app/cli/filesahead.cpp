#include "cli/filesahead.h"

#include "cli/output.h"
#include "cli/sendingreport.h"
#include "session/folders.h"
#include "session/sendingahead.h"
#include "session/settings.h"
#include "session/submissionqueue.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FilesAhead
{
    Q_DECLARE_TR_FUNCTIONS(FilesAhead)
};

/// With the journal that the window has too.
struct Ahead
{
    explicit Ahead(Desk &desk)
        : settings(desk.folders.settings)
        , sending(desk.storage, desk.network, settings)
    {}

    Settings settings;
    SendingAhead sending;
};

Result<Report> reportOf(const SendingOrder &order, SendingTrouble trouble, const QString &detail, Desk &desk)
{
    const auto latest = desk.queue.latest(order.entry.id).result();
    if (!latest)
        return tl::unexpected(latest.error());
    const bool complete = trouble == SendingTrouble::None;
    desk.output.note(complete ? FilesAhead::tr("The endpoint has the files, and waits for the entry.")
                              : whyNotSentAhead(order.endpoint, trouble, detail, desk.clock()));
    Report report = reportOn(*latest, desk);
    report.code = complete ? ExitCode::Done : ExitCode::NotSent;
    return report;
}
} // namespace

QFuture<Result<Report>> sendFilesAhead(const SendingOrder &order, const QByteArray &token, Desk &desk)
{
    const auto promise = std::make_shared<QPromise<Result<Report>>>();
    promise->start();
    const auto ahead = std::make_shared<Ahead>(desk);
    const auto finish = [promise](const Result<Report> &report) {
        promise->addResult(report);
        promise->finish();
    };
    SendingAhead &sending = ahead->sending;
    QObject::connect(&sending, &SendingAhead::ended, &desk.owner,
                     [=, &desk](const EntryId &, SendingTrouble trouble, const QString &detail) {
                         finish(reportOf(order, trouble, detail, desk));
                     });
    QObject::connect(&sending, &SendingAhead::failed, &desk.owner,
                     [=](const EntryId &, const Error &error) { finish(tl::unexpected(error)); });
    // Lives as long as the program does what it was asked for.
    QObject::connect(&sending, &SendingAhead::progressed, &desk.owner,
                     [ahead, &output = desk.output](const EntryId &, qint64 sent, qint64 total) {
                         output.progress(sent, total);
                     });
    sending.begin(order, token);
    return promise->future();
}

SendingOrder withFilesAhead(SendingOrder order, Desk &desk)
{
    Ahead ahead(desk);
    order.ahead = ahead.sending.take(order.entry.id, order.endpoint);
    return order;
}
