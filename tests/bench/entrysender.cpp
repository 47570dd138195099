// Sends every entry of a workspace that was not sent yet, all of them queued at once, and prints how long
// that took and how much memory the program had at most.
#include "session/openworkspace.h"
#include "session/retries.h"
#include "session/submissionqueue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
void trust(const QString &authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(authority));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Endpoint endpointOf(const QString &receiver)
{
    Endpoint endpoint;
    endpoint.id = {u"receiver"_s};
    endpoint.profile = EndpointProfile::TusCommit;
    endpoint.address = QUrl(receiver + u"/submissions"_s);
    endpoint.uploads = QUrl(receiver + u"/uploads"_s);
    endpoint.knowsRepeatedIds = true;
    endpoint.terms.chunkBytes = 8 * 1024 * 1024; // as its document says
    return endpoint;
}

QByteArray peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return status.mid(at + 6, status.indexOf('\n', at) - at - 6).trimmed();
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    trust(arguments.at(3));
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    OpenWorkspace open(arguments.at(1), clock);
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    SubmissionQueue queue(open.storage, network, clock, Retries::Never);
    const QList<EntrySummary> entries = valueOf(open.entries.list());
    QElapsedTimer sinceSubmit;
    QElapsedTimer sinceFirstByte;
    qint64 uploading = 0;
    qsizetype left = entries.size();
    bool good = true;
    QObject::connect(&queue, &SubmissionQueue::progressed, &queue, [&] {
        if (!sinceFirstByte.isValid())
            sinceFirstByte.start();
    });
    QObject::connect(&queue, &SubmissionQueue::changed, &queue, [&](const Submission &submission) {
        if (submission.state == SubmissionState::Committing && uploading == 0)
            uploading = sinceFirstByte.elapsed();
    });
    QObject::connect(&queue, &SubmissionQueue::settled, &queue, [&](const Submission &submission) {
        good = good && submission.state == SubmissionState::Submitted;
        if (--left == 0)
            QCoreApplication::quit();
    });
    QObject::connect(&queue, &SubmissionQueue::failed, &queue,
                     [](const EntryId &, const Error &error) { qFatal("%s", qPrintable(error.message)); });
    sinceSubmit.start();
    for (const EntrySummary &summary : entries) {
        OpenedEntry entry = valueOf(open.entries.load(summary.id));
        entry.category.files = {{u"evidence"_s, u"Evidence"_s, 0, 1, {}, 0}};
        queue.submit({entry.category, entry.entry, endpointOf(arguments.at(2))}, {});
    }
    QCoreApplication::exec();
    std::printf("%lld %lld %s\n", sinceSubmit.elapsed(), uploading, peakMemory().constData());
    return good ? 0 : 1;
}
