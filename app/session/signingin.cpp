#include "session/signingin.h"

#include "sending/devicesignin.h"
#include "session/endpointwording.h"

SigningIn::SigningIn(QNetworkAccessManager &network, const Endpoint &endpoint,
                     std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_address(endpoint.terms.deviceAuthorization)
    , m_job(new DeviceSignIn(network, endpoint.terms, silence, this))
{
    connect(m_job, &DeviceSignIn::codeGiven, this, [this](const DeviceCode &given) {
        const QUrl opens = given.wholeAddress.isEmpty() ? given.address : given.wholeAddress;
        emit codeGiven({given.code, given.address, opens, given.valid});
    });
    connect(m_job, &DeviceSignIn::finished, this, &SigningIn::onFinished);
}

SigningIn::~SigningIn() = default;

void SigningIn::start()
{
    m_job->start();
}

void SigningIn::cancel()
{
    m_job->cancel();
}

void SigningIn::onFinished(const SignInOutcome &outcome)
{
    using End = SignInOutcome::End;
    SignInResult result;
    switch (outcome.end) {
    case End::SignedIn:
        result.token = outcome.access;
        break;
    case End::Denied:
        result.trouble = tr("The sign-in was refused in the browser. Sign in again and agree to it there, or "
                            "ask the organiser whether your account may send entries.");
        break;
    case End::Expired:
        result.trouble = tr("The code was not entered in time. Sign in again to get a new one.");
        break;
    case End::Failed:
        if (outcome.trouble != SendingTrouble::CancelledByUser) {
            const ReachWording words = reachWording(outcome.trouble, m_address.host(), outcome.detail);
            result.trouble = words.todo.isEmpty() ? words.happened : words.happened + u'\n' + words.todo;
        }
        break;
    }
    emit finished(result);
}
