#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

/// A request as its bytes came in.
struct RawRequest
{
    QByteArray head; ///< request line and headers, without the blank line
    QByteArray body; ///< as far as it was read
    bool complete = false;

    [[nodiscard]] QByteArray method() const;
    [[nodiscard]] QByteArray path() const;
    /// The value of a header, whatever the case of its name; empty without it.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What the server does with one request.
struct RawScript
{
    enum class End { KeepOpen, Close, Reset };

    QByteArray answer;                 ///< empty: silence
    End end = End::KeepOpen;           ///< after the answer; Reset is for no answer at all
    qint64 readBody = -1;              ///< so many bytes of the body are read, then it acts; -1: all of it
    std::chrono::milliseconds drip{0}; ///< between two bytes of the answer; 0: all at once
};

/// An HTTP/1.1 server on loopback that does what it is told, byte by byte, and counts what arrives. Each
/// request takes the next script; the last one serves all that follow, until another one is given.
class RawServer final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Security { Plain, Tls };

    explicit RawServer(Security security = Security::Plain, QObject *parent = nullptr);

    [[nodiscard]] QUrl url(const QString &path) const;
    void enqueue(const RawScript &script);

    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    /// Requests that arrived complete.
    [[nodiscard]] qsizetype deliveries() const;
    [[nodiscard]] int connections() const { return m_connections; }

    // For its connections.
    [[nodiscard]] RawScript takeScript();
    [[nodiscard]] qsizetype beginRequest(const QByteArray &head);
    [[nodiscard]] RawRequest &request(qsizetype place) { return m_requests[place]; }

    /// Lets this process trust the certificate of the TLS servers, or no longer.
    static void trustAuthority(bool trusted);

signals:
    void bodyBegun();
    void delivered();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslConfiguration m_tls;
    Security m_security;
    QList<RawScript> m_scripts;
    bool m_lastServed = false;
    QList<RawRequest> m_requests;
    int m_connections = 0;
};

/// A whole answer with its Content-Length. @p headers are whole lines.
[[nodiscard]] QByteArray rawAnswer(int status, const QByteArray &contentType, const QByteArray &body,
                                   const QByteArrayList &headers = {});
