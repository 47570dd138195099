// Sends many entries, and is killed meanwhile. Begins those of the planned ones that are not there yet,
// submits those that were not, goes on with the others, and ends when nothing more goes on by itself.
#include "leapingclock.h"
#include "model/submissionwaiting.h"
#include "plannedentry.h"
#include "session/openworkspace.h"
#include "session/retries.h"
#include "session/submissionqueue.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype mebibyte = 1024 * 1024;
constexpr std::chrono::milliseconds silence = 10s;

[[noreturn]] void giveUp(const Error &error)
{
    qFatal("%s", qPrintable(error.message));
}

template<typename T>
T mustHave(const Result<T> &result)
{
    if (!result)
        giveUp(result.error());
    return *result;
}

/// Attaches what is planned and not attached yet.
Result<> attachAll(Workspace &workspace, const EntryId &entry, const QList<QByteArray> &files,
                   const QDateTime &now)
{
    const auto attached = workspace.files().attachments(entry);
    if (!attached)
        return tl::unexpected(attached.error());
    for (qsizetype number = attached->size(); number < files.size(); ++number) {
        const QByteArray &bytes = files.at(number);
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QList<QByteArray> chunks;
        for (qsizetype at = 0; at < bytes.size(); at += mebibyte)
            chunks += bytes.mid(at, mebibyte);
        const QString name = u"file-%1"_s.arg(number);
        const Attachment attachment = {{entry.value + name}, entry, {u"evidence"_s}, name + u".bin"_s, sha256,
                                       bytes.size(),         now};
        const auto kept = workspace.files().putChunks(sha256, bytes.size(), 0, chunks).and_then([&] {
            return workspace.files().attach(attachment);
        });
        if (!kept)
            return kept;
    }
    return {};
}

class Sender final
{
public:
    Sender(const QString &path, const QUrl &receiver, quint32 seed, int first, int count)
        : m_open(path, m_clock.clock())
        , m_queue(m_open.storage, m_network, m_clock.clock(), Retries::ByItself, silence)
    {
        if (!m_open.opened)
            giveUp(m_open.opened.error());
        m_network.setProxy(QNetworkProxy::NoProxy);
        follow();
        const auto list = mustHave(m_open.entries.list().result());
        for (int number = first; number < first + count; ++number)
            begin(plannedEntry(gardenCategory().category, receiver, seed, number), list);
        m_queue.resume();
        endWhenDone();
    }

private:
    void follow()
    {
        QObject::connect(&m_queue, &SubmissionQueue::changed, &m_queue,
                         [this](const Submission &submission) { m_clock.leapTo(submission.waitUntil); });
        QObject::connect(&m_queue, &SubmissionQueue::settled, &m_queue, [this](const Submission &submission) {
            if (goesOnByItself(submission))
                return;
            m_underWay.remove(submission.entry);
            endWhenDone();
        });
        QObject::connect(&m_queue, &SubmissionQueue::failed, &m_queue,
                         [](const EntryId &, const Error &error) { giveUp(error); });
    }

    void begin(const PlannedEntry &planned, const QList<EntrySummary> &list)
    {
        const auto there = std::find_if(list.cbegin(), list.cend(), [&](const EntrySummary &summary) {
            return summary.title == planned.title;
        });
        const EntryId entry = there != list.cend()
                                  ? there->id
                                  : mustHave(m_open.entries.create(gardenCategory(), planned.title).result());
        const auto latest = mustHave(m_queue.latest(entry).result());
        if (latest) {
            m_clock.leapTo(latest->waitUntil); // as far as the killed run had leapt
            if (!isFinished(latest->state) && !waitsForPerson(*latest))
                m_underWay += entry;
            return;
        }
        const auto attached =
            m_open.storage
                .post([=, now = m_clock.now(), files = planned.files](Workspace &workspace) {
                    return attachAll(workspace, entry, files, now);
                })
                .result();
        if (!attached)
            giveUp(attached.error());
        const Entry loaded = mustHave(m_open.entries.load(entry).result()).entry;
        m_underWay += entry;
        m_queue.submit({planned.category, loaded, planned.endpoint}, {});
    }

    void endWhenDone()
    {
        if (m_underWay.isEmpty())
            QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
    }

    LeapingClock m_clock;
    OpenWorkspace m_open;
    QNetworkAccessManager m_network;
    SubmissionQueue m_queue;
    QSet<EntryId> m_underWay;
};
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    const Sender sender(arguments.at(1), QUrl(arguments.at(2)), arguments.at(3).toUInt(),
                        arguments.at(4).toInt(), arguments.at(5).toInt());
    return app.exec();
}
