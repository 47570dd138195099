#pragma once

#include "session/openworkspace.h"
#include "session/retries.h"
#include "session/submissionqueue.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

/// One entry in a workspace of its own, an endpoint on loopback that does as it is told, and the queue
/// between them. Each restart is the program's next run.
class SendingDesk
{
public:
    /// What the endpoint answers to the requests that follow the freezing of a submission.
    using Script = std::function<QList<RawScript>(const Submission &)>;

    explicit SendingDesk(Retries retries = Retries::Never,
                         std::chrono::milliseconds silence = std::chrono::seconds(20));

    RawServer server;
    Endpoint endpoint; ///< the server, with a status address
    Script script;
    TestClock clock;
    Category category;

    [[nodiscard]] SubmissionQueue &queue() { return *m_queue; }
    [[nodiscard]] StorageThread &storage() { return m_run->storage; }
    [[nodiscard]] QNetworkAccessManager &network() { return m_network; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("drafts.shortlist")); }

    [[nodiscard]] EntryId newEntry(const QString &title);
    [[nodiscard]] const EntryId &entryId() const { return m_entry; }
    [[nodiscard]] Entry entry() { return valueOf(m_run->entries.load(m_entry)).entry; }
    void write(const QuestionId &question, const QString &text);
    void moveTo(Shelf shelf);
    /// A file of the role "evidence", which the category asks for from now on.
    void attach(const QString &name, const QByteArray &bytes);

    /// Each does what a person does and waits until the attempt has ended.
    Submission submit();
    Submission goOn(GoOnBy by, const QByteArray &token = {});
    Submission cancel();
    Submission resume();

    /// What the workspace has of the entry's latest submission.
    [[nodiscard]] Submission stored();
    /// The states that were journalled, by name.
    [[nodiscard]] QStringList states();
    /// The methods of the requests that arrived, in their order.
    [[nodiscard]] QByteArrayList methods() const;
    /// Bodies that were handed over whole.
    [[nodiscard]] QByteArrayList bodies() const;

    /// Ends the program, so that the file can be opened by somebody else; start() goes on with it.
    void stop();
    void start();
    void restart();
    /// Every wait is over as soon as it has begun.
    void advanceWithEveryStep();
    /// Waits until nothing that was begun goes on by itself: questions went to the storage thread and came
    /// back through the event loop while nothing was told, and nothing reached the server.
    void settleDown();

private:
    Submission endOf(const std::function<void()> &action);
    void countWhatIsTold();

    QTemporaryDir m_folder;
    Retries m_retries;
    std::chrono::milliseconds m_silence;
    EntryId m_entry;
    QNetworkAccessManager m_network;
    std::unique_ptr<OpenWorkspace> m_run;
    std::unique_ptr<SubmissionQueue> m_queue;
    int m_told = 0; ///< by the queue
};

/// The receipt that an endpoint gives for a submission.
[[nodiscard]] RawScript receiptFor(const Submission &submission, int status = 201);
/// An answer by status alone, as JSON where it has a body.
[[nodiscard]] RawScript answerOf(int status, const QByteArray &problem = {},
                                 const QByteArrayList &headers = {});
/// What an endpoint answers that is asked for a submission it does not have.
[[nodiscard]] RawScript notReceived();
/// The request arrives whole, and the connection ends without an answer.
[[nodiscard]] RawScript dropAfterBody();
/// The request arrives whole, and nothing follows.
[[nodiscard]] RawScript silence();
/// An upload server's answers: it has made the upload; it has so many bytes of it.
[[nodiscard]] RawScript created();
[[nodiscard]] RawScript at(qint64 offset, int status = 204,
                           std::chrono::milliseconds drip = std::chrono::milliseconds(0));
