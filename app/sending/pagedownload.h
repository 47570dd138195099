#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

struct DownloadedPage
{
    QByteArray bytes;
    QString contentType; ///< as the server says: "text/html; charset=utf-8"
    QString address;     ///< where it came from in the end
    bool operator==(const DownloadedPage &) const = default;
};

/// How long a download may take.
struct DownloadPatience
{
    std::chrono::milliseconds silence = std::chrono::seconds(30); ///< without a byte
    std::chrono::milliseconds whole = std::chrono::minutes(3);
};

/// Fetches one page, because a person asked for it: https alone (http on this computer), at most five
/// redirections, at most longestDownload bytes, no cookies kept, no other file loaded.
class PageDownload final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestDownload = 4 * 1024 * 1024; ///< unpacked
    static constexpr int mostRedirections = 5;

    explicit PageDownload(QNetworkAccessManager &network, QObject *parent = nullptr);
    PageDownload(QNetworkAccessManager &network, const DownloadPatience &patience, QObject *parent = nullptr);
    ~PageDownload() override;

    /// Ends with one finished(), never from within this call. One that is under way is stopped.
    void start(const QUrl &address);
    /// Ends it without finished().
    void stop();

signals:
    void finished(const Result<DownloadedPage> &page);

private:
    void request(const QUrl &address);
    void onSslErrors(const QList<QSslError> &errors);
    void onHead();
    void onReadyRead();
    void onReplyFinished();
    void redirect(const QUrl &target);
    [[nodiscard]] int status() const;
    void fail(const Error &error);
    void end(const Result<DownloadedPage> &page);

    QNetworkAccessManager &m_network;
    DownloadPatience m_patience;
    QPointer<QNetworkReply> m_reply;
    QTimer m_clock;                 ///< of the whole download
    std::optional<Error> m_refusal; ///< of an address that nothing is asked of
    QUrl m_address;                 ///< that is being asked now
    QByteArray m_bytes;
    QString m_tlsTrouble;
    int m_redirections = 0;
};
