#pragma once

#include "model/submission.h"
#include "sending/filetosend.h"
#include "sending/outcome.h"

#include <QObject>

#include <chrono>

class HttpExchange;
class OneShotBody;
class QNetworkAccessManager;

/// Puts one frozen entry with its files into a shared folder: a folder ID.part is made, filled and checked,
/// and then moved to ID, which must not be there. That move is the handing over. Where ID is there already
/// with the same entry, it was handed over before. Conditional writes are of no use: servers ignore them
/// (measured). Ends exactly once with finished(): Taken where the folder holds the entry, for it gives no
/// receipts, and never Unclear: starting again looks first.
class WebDavJob final : public QObject
{
    Q_OBJECT

public:
    /// @p secret is the endpoint's token or password, which goes to its own origin alone. @p silence is how
    /// long the connection may stand still.
    WebDavJob(QNetworkAccessManager &network, const Submission &submission, const QList<FileToSend> &files,
              const QByteArray &secret, std::chrono::milliseconds silence, QObject *parent = nullptr);

    void start();
    void cancel();

signals:
    /// So many bytes of the files and the entry lie there, checked.
    void progressed(qint64 sent, qint64 total);
    void finished(const SendingOutcome &outcome);

private:
    enum class Step { LookForTarget, MakeFolder, Put, CheckSize, ReadEntry, Move, ReadTarget };

    /// Something to put: a file, or last the entry.
    struct Item
    {
        QString name;
        QString path; ///< empty: the entry's own bytes
        qint64 size = 0;
    };

    void ask(Step step);
    void onAnswered(const HttpAnswer &answer);
    void onTargetLookedFor(const HttpAnswer &answer);
    void onFolderMade(const HttpAnswer &answer);
    void onPut(const HttpAnswer &answer);
    void onSizeChecked(const HttpAnswer &answer);
    void onEntryRead(const HttpAnswer &answer);
    void onMoved(const HttpAnswer &answer);
    void onTargetRead(const HttpAnswer &answer);
    void putAgain();
    void fail(const HttpAnswer &answer);
    void end(const SendingOutcome &outcome);

    [[nodiscard]] QUrl folder(const QString &ending) const;
    [[nodiscard]] QUrl place(const QUrl &folder, const QString &name) const;
    [[nodiscard]] const Item &item() const { return m_items.at(m_item); }
    [[nodiscard]] qint64 bytesBefore(qsizetype item) const;

    QNetworkAccessManager &m_network;
    Submission m_submission;
    QByteArray m_secret;
    std::chrono::milliseconds m_silence;
    QList<Item> m_items;
    qsizetype m_item = 0;
    bool m_puttingAgain = false; ///< what was put first had another size
    Step m_step = Step::LookForTarget;
    HttpExchange *m_exchange = nullptr;
    bool m_ended = false;
    bool m_cancelled = false;
};
