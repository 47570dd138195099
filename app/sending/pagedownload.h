#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

struct DownloadedPage
{
    QByteArray bytes;
    QString contentType; ///< as the server says: "text/html; charset=utf-8"
    QString address;     ///< where it came from in the end
};

/// Fetches one page, because a person asked for it: https alone (http on this computer), at most five
/// redirections, at most longestDownload bytes, no cookies kept, no other file loaded.
class PageDownload final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestDownload = 4 * 1024 * 1024;

    explicit PageDownload(QNetworkAccessManager &network, QObject *parent = nullptr);
    ~PageDownload() override;

    /// Ends with one finished().
    void start(const QUrl &address);
    void stop();

signals:
    void finished(const Result<DownloadedPage> &page);

private:
    QNetworkAccessManager &m_network;
    QNetworkReply *m_reply = nullptr;
};
