#pragma once

#include "model/endpoint.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

class DeviceSignIn;
class QNetworkAccessManager;
struct SignInOutcome;

/// What a person enters in a browser, on this computer or on any other.
struct SignInCode
{
    QString code; ///< "WDJB-MJHT"
    QUrl page;    ///< where it is entered
    QUrl opens;   ///< the page to open from here; it may know the code already
    std::chrono::seconds valid{0};
};

/// What signing in has come to.
struct SignInResult
{
    QByteArray token; ///< empty: there is none
    QString trouble;  ///< why, as sentences with what to do; empty where the person took it back
};

/// Signs a person in to an endpoint by a code in a browser. Ends exactly once with finished().
class SigningIn final : public QObject
{
    Q_OBJECT

public:
    SigningIn(QNetworkAccessManager &network, const Endpoint &endpoint,
              std::chrono::milliseconds silence = std::chrono::seconds(30), QObject *parent = nullptr);
    ~SigningIn() override;

    void start();
    void cancel();

signals:
    /// To be shown to the person; the endpoint is asked meanwhile whether it was entered.
    void codeGiven(const SignInCode &code);
    void finished(const SignInResult &result);

private:
    void onFinished(const SignInOutcome &outcome);

    QUrl m_address; ///< whom it is asked for
    DeviceSignIn *m_job;
};
