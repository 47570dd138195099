#include "session/sendingdesk.h"

#include "session/whenready.h"
#include "storage/workspace.h"
#include "storage/workspacefiles.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SendingDesk::SendingDesk(Retries retries, std::chrono::milliseconds silence)
    : category(gardenCategory().category)
    , m_retries(retries)
    , m_silence(silence)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    endpoint.id = {u"the-shed"_s};
    endpoint.name = u"The Shed"_s;
    endpoint.address = server.url(u"/entries"_s);
    start();
    m_entry = newEntry(u"Roof garden"_s);
    write({u"soil-1"_s}, u"With compost."_s);
}

EntryId SendingDesk::newEntry(const QString &title)
{
    return valueOf(m_run->entries.create(gardenCategory(), title));
}

void SendingDesk::write(const QuestionId &question, const QString &text)
{
    EntryChanges changes;
    changes.entry = m_entry;
    changes.answers[question].text = text;
    const auto save = [changes](Workspace &workspace) { return workspace.saveChanges(changes); };
    if (const auto saved = storage().post(save).result(); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

void SendingDesk::moveTo(Shelf shelf)
{
    const auto move = [this, shelf](Workspace &workspace) { return workspace.moveEntry(m_entry, shelf); };
    if (const auto moved = storage().post(move).result(); !moved)
        qFatal("%s", qPrintable(moved.error().message));
}

void SendingDesk::attach(const QString &name, const QByteArray &bytes)
{
    category.files = {{u"evidence"_s, u"Evidence"_s, 0, 1, {}, 0}};
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const Attachment attachment = {{u"file-1"_s}, m_entry,      {u"evidence"_s}, name,
                                   sha256,        bytes.size(), clock.now()};
    const auto put = [=](Workspace &workspace) -> Result<> {
        constexpr qsizetype chunk = 1024 * 1024;
        for (qsizetype begin = 0; begin < bytes.size(); begin += chunk) {
            const auto stored = workspace.files().putChunks(sha256, bytes.size(), int(begin / chunk),
                                                            {bytes.mid(begin, chunk)});
            if (!stored)
                return stored;
        }
        return workspace.files().attach(attachment);
    };
    if (const auto attached = storage().post(put).result(); !attached)
        qFatal("%s", qPrintable(attached.error().message));
}

Submission SendingDesk::submit()
{
    return endOf([this] { queue().submit({category, entry(), endpoint}, {}); });
}

Submission SendingDesk::goOn(GoOnBy by, const QByteArray &token)
{
    return endOf([this, by, token] { queue().goOn(m_entry, token, by); });
}

Submission SendingDesk::cancel()
{
    return endOf([this] { queue().cancel(m_entry); });
}

Submission SendingDesk::resume()
{
    return endOf([this] { queue().resume(); });
}

Submission SendingDesk::endOf(const std::function<void()> &action)
{
    QSignalSpy settled(m_queue.get(), &SubmissionQueue::settled);
    action();
    if (settled.isEmpty() && !settled.wait(20'000)) {
        QTest::qFail("the attempt did not end", __FILE__, __LINE__);
        return {};
    }
    const auto submission = settled.first().first().value<Submission>();
    if (!(submission == stored()))
        QTest::qFail("what was told is not what is stored", __FILE__, __LINE__);
    return submission;
}

Submission SendingDesk::stored()
{
    return valueOf(m_queue->latest(m_entry)).value_or(Submission());
}

QStringList SendingDesk::states()
{
    QStringList names;
    for (const SubmissionStep &step : valueOf(m_queue->journal(stored().id)))
        names += nameOf(step.state);
    return names;
}

QByteArrayList SendingDesk::methods() const
{
    QByteArrayList methods;
    for (const RawRequest &request : server.requests())
        methods += request.method();
    return methods;
}

QByteArrayList SendingDesk::bodies() const
{
    QByteArrayList bodies;
    for (const RawRequest &request : server.requests()) {
        if (request.method() == "POST" && request.complete)
            bodies += request.body;
    }
    return bodies;
}

void SendingDesk::stop()
{
    m_queue.reset();
    m_run.reset();
}

void SendingDesk::start()
{
    m_run = std::make_unique<OpenWorkspace>(path(), clock.clock());
    if (!m_run->opened)
        qFatal("%s", qPrintable(m_run->opened.error().message));
    m_queue =
        std::make_unique<SubmissionQueue>(m_run->storage, m_network, clock.clock(), m_retries, m_silence);
    countWhatIsTold();
    QObject::connect(m_queue.get(), &SubmissionQueue::changed, m_queue.get(),
                     [this](const Submission &submission) {
                         if (submission.state != SubmissionState::Frozen || !script)
                             return;
                         for (const RawScript &answer : script(submission))
                             server.enqueue(answer);
                     });
}

void SendingDesk::restart()
{
    stop();
    start();
}

void SendingDesk::advanceWithEveryStep()
{
    QObject::connect(m_queue.get(), &SubmissionQueue::changed, m_queue.get(), [this] { clock.advance(1h); });
}

void SendingDesk::countWhatIsTold()
{
    const auto count = [this] { ++m_told; };
    QObject::connect(m_queue.get(), &SubmissionQueue::changed, m_queue.get(), count);
    QObject::connect(m_queue.get(), &SubmissionQueue::settled, m_queue.get(), count);
    QObject::connect(m_queue.get(), &SubmissionQueue::failed, m_queue.get(), count);
}

void SendingDesk::settleDown()
{
    constexpr int rounds = 5; // as many questions follow from one another at most, before anything is told
    for (int quiet = 0; quiet < rounds; ++quiet) {
        const auto happened = [this] { return m_told + server.connections() + server.deliveries(); };
        const qsizetype before = happened();
        bool isBack = false;
        whenReady(m_queue->latest(m_entry), m_queue.get(), [&isBack](const auto &) { isBack = true; });
        if (!QTest::qWaitFor([&] { return isBack; }, 20'000))
            QTest::qFail("the storage thread does not answer", __FILE__, __LINE__);
        if (happened() != before)
            quiet = -1;
    }
}

RawScript receiptFor(const Submission &submission, int status)
{
    const QJsonObject receipt = {{u"submissionId"_s, submission.id.value},
                                 {u"receipt"_s, u"SHED-0042"_s},
                                 {u"receivedAt"_s, u"2026-11-21T14:03:00Z"_s},
                                 {u"entrySha256"_s, QString::fromLatin1(submission.sha256)}};
    return {rawAnswer(status, "application/json", QJsonDocument(receipt).toJson())};
}

RawScript answerOf(int status, const QByteArray &problem, const QByteArrayList &headers)
{
    return {
        rawAnswer(status, problem.isEmpty() ? QByteArray() : "application/problem+json", problem, headers)};
}

RawScript notReceived()
{
    return answerOf(404, "{\"title\":\"Not here.\"}");
}

RawScript dropAfterBody()
{
    return {{}, RawScript::End::Close};
}

RawScript silence()
{
    return {};
}

RawScript created()
{
    return {rawAnswer(201, "text/plain", {}, {"Tus-Resumable: 1.0.0", "Location: /uploads/7"})};
}

RawScript at(qint64 offset, int status, std::chrono::milliseconds drip)
{
    RawScript script = {rawAnswer(status, "text/plain", {},
                                  {"Tus-Resumable: 1.0.0", "Upload-Offset: " + QByteArray::number(offset)})};
    script.drip = drip;
    return script;
}
