#pragma once

#include "model/endpointterms.h"
#include "model/submission.h"
#include "sending/httpanswer.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class HttpExchange;
class QNetworkAccessManager;

/// What a person is to do in a browser, on this computer or on any other.
struct DeviceCode
{
    QString code;      ///< "WDJB-MJHT"
    QUrl address;      ///< where it is entered
    QUrl wholeAddress; ///< the same with the code in it; may be empty
    std::chrono::seconds valid{0};
};

/// What a sign-in ended in.
struct SignInOutcome
{
    enum class End {
        SignedIn,
        Denied,  ///< the person, or the organiser, said no
        Expired, ///< nobody entered the code in time
        Failed,  ///< the trouble says why
    };

    End end = End::Failed;
    QByteArray access;             ///< a bearer token
    std::chrono::seconds valid{0}; ///< of the access; 0: not said
    SendingTrouble trouble = SendingTrouble::None;
    QString detail; ///< plain text for people
};

/// Signs a person in by a code in a browser (RFC 8628). Ends exactly once with finished().
class DeviceSignIn final : public QObject
{
    Q_OBJECT

public:
    DeviceSignIn(QNetworkAccessManager &network, const EndpointTerms &terms,
                 std::chrono::milliseconds silence, QObject *parent = nullptr);

    void start();
    void cancel();

signals:
    /// A person has to be shown this; the asking goes on meanwhile.
    void codeGiven(const DeviceCode &code);
    void finished(const SignInOutcome &outcome);

private:
    using Answered = void (DeviceSignIn::*)(const HttpAnswer &);

    void post(const QUrl &address, const QList<std::pair<QString, QString>> &fields, Answered answered);
    void onBegun(const HttpAnswer &answer);
    void poll();
    void onPolled(const HttpAnswer &answer);
    void takeRefusal(const QString &error, const HttpAnswer &answer);
    void fail(const HttpAnswer &answer);
    void end(const SignInOutcome &outcome);

    QNetworkAccessManager &m_network;
    EndpointTerms m_terms;
    std::chrono::milliseconds m_silence;
    QString m_deviceCode;
    std::chrono::seconds m_interval{5};
    QTimer m_next;
    QTimer m_limit; ///< of the code
    HttpExchange *m_exchange = nullptr;
    bool m_ended = false;
};
