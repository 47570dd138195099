#include "sending/pagedownload.h"

#include "sending/downloadtrouble.h"
#include "sending/lonelyrequest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSet>
#include <QSslError>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int soundStatus = 200;

QNetworkRequest pageRequest(const QUrl &address, std::chrono::milliseconds silence)
{
    QNetworkRequest request = lonelyRequest(address);
    request.setTransferTimeout(int(silence.count()));
    request.setRawHeader("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5");
    // Many sites give pages to browsers alone, and take for one what begins like that.
    request.setRawHeader("User-Agent", "Mozilla/5.0 (compatible; Shortlist/" SHORTLIST_VERSION ")");
    return request;
}

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}
} // namespace

PageDownload::PageDownload(QNetworkAccessManager &network, QObject *parent)
    : PageDownload(network, DownloadPatience(), parent)
{}

PageDownload::PageDownload(QNetworkAccessManager &network, const DownloadPatience &patience, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_patience(patience)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this,
            [this] { fail(m_refusal ? *m_refusal : tookTooLong(m_address)); });
}

PageDownload::~PageDownload()
{
    stop();
}

void PageDownload::start(const QUrl &address)
{
    stop();
    m_redirections = 0;
    m_address = address.adjusted(QUrl::RemoveFragment);
    if (const auto usable = addressForDownload(m_address); !usable) {
        m_refusal = usable.error();
        m_clock.start(0);
        return;
    }
    m_clock.start(m_patience.whole);
    request(m_address);
}

/// abort() reports at once, from within itself: nothing may be connected any more.
void PageDownload::stop()
{
    m_clock.stop();
    m_address.clear();
    m_refusal.reset();
    m_bytes.clear();
    m_tlsTrouble.clear();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void PageDownload::request(const QUrl &address)
{
    m_address = address;
    m_reply = m_network.get(pageRequest(address, m_patience.silence));
    connect(m_reply, &QNetworkReply::sslErrors, this, &PageDownload::onSslErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PageDownload::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &PageDownload::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &PageDownload::onReplyFinished);
}

int PageDownload::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void PageDownload::onSslErrors(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (!reasons.contains(error.errorString()))
            reasons += error.errorString();
    }
    m_tlsTrouble = reasons.join("; "_L1);
}

/// What cannot be a page is not waited for.
void PageDownload::onHead()
{
    if (status() != soundStatus)
        return;
    const QString type = QString::fromLatin1(m_reply->rawHeader("Content-Type"));
    if (const auto usable = typeForDownload(m_address, type); !usable)
        fail(usable.error());
    else if (m_reply->rawHeader("Content-Length").toLongLong() > longestDownload)
        fail(tooLongForDownload(m_address));
}

void PageDownload::onReadyRead()
{
    m_bytes += m_reply->read(longestDownload + 1 - m_bytes.size());
    if (m_bytes.size() > longestDownload)
        fail(tooLongForDownload(m_address));
}

void PageDownload::onReplyFinished()
{
    if (isRedirection(status())) {
        redirect(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        return;
    }
    if (m_reply->isOpen()) {
        onReadyRead();
        if (!m_reply)
            return;
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_tlsTrouble.isEmpty())
        fail(troubleOfCertificate(m_address, m_tlsTrouble));
    else if (status() == 0 || (status() == soundStatus && error != QNetworkReply::NoError))
        fail(troubleOfNetwork(m_address, error, m_reply->errorString()));
    else if (status() != soundStatus)
        fail(troubleOfStatus(m_address, status()));
    else if (m_bytes.trimmed().isEmpty())
        fail(nothingSent(m_address));
    else
        end(DownloadedPage{m_bytes, QString::fromLatin1(m_reply->rawHeader("Content-Type")),
                           m_address.toString(QUrl::FullyEncoded)});
}

void PageDownload::redirect(const QUrl &location)
{
    const QUrl from = m_address;
    const QUrl target = from.resolved(location).adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (location.isEmpty() || !location.isValid()) {
        fail(troubleOfStatus(from, status()));
        return;
    }
    const bool isDowngrade = from.scheme() == "https"_L1 && target.scheme() != "https"_L1;
    if (isDowngrade || !addressForDownload(target)) {
        fail(leadsAstray(from, target));
        return;
    }
    if (++m_redirections > mostRedirections) {
        fail(tooManyRedirections(from));
        return;
    }
    m_bytes.clear();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    request(target);
}

void PageDownload::fail(const Error &error)
{
    end(tl::unexpected(error));
}

void PageDownload::end(const Result<DownloadedPage> &page)
{
    stop();
    emit finished(page);
}
