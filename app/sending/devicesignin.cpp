#include "sending/devicesignin.h"

#include "sending/addresses.h"
#include "sending/answerwords.h"
#include "sending/httpexchange.h"
#include "sending/oneshotbody.h"
#include "sending/roadtrouble.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto deviceGrant = "urn:ietf:params:oauth:grant-type:device_code"_L1;

QJsonObject objectIn(const HttpAnswer &answer)
{
    return mediaType(answer.contentType) == "application/json" ? QJsonDocument::fromJson(answer.body).object()
                                                               : QJsonObject();
}

std::chrono::seconds secondsIn(const QJsonObject &object, const QString &key, std::chrono::seconds otherwise)
{
    const double seconds = object[key].toDouble(static_cast<double>(otherwise.count()));
    constexpr double longest = 86400.0 * 20; // no timer takes more than 24 days
    return std::chrono::seconds(static_cast<qint64>(std::clamp(seconds, 0.0, longest)));
}

/// As a form has it. QUrlQuery leaves "+" as it is, which a form reads as a space.
QByteArray formOf(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' +
                QUrl::toPercentEncoding(value);
    }
    return form;
}
} // namespace

DeviceSignIn::DeviceSignIn(QNetworkAccessManager &network, const EndpointTerms &terms,
                           std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_terms(terms)
    , m_silence(silence)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // others go off up to a twentieth early, and too early is refused
    m_limit.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DeviceSignIn::poll);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end({SignInOutcome::End::Expired, {}, 0s, SendingTrouble::None, {}});
    });
}

void DeviceSignIn::start()
{
    post(m_terms.deviceAuthorization, {{u"client_id"_s, m_terms.clientId}, {u"scope"_s, m_terms.scope}},
         &DeviceSignIn::onBegun);
}

void DeviceSignIn::cancel()
{
    SignInOutcome outcome;
    outcome.trouble = SendingTrouble::CancelledByUser;
    end(outcome);
}

/// Never more than once by itself: each use of a code counts there.
void DeviceSignIn::post(const QUrl &address, const QList<std::pair<QString, QString>> &fields,
                        Answered answered)
{
    Endpoint nobody;
    nobody.signIn = SignIn::None;
    QNetworkRequest request = exchangeRequest(address, nobody, {}, m_silence);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_L1);
    auto *body = new OneShotBody(formOf(fields));
    QNetworkReply *reply = m_network.post(request, body);
    body->setParent(reply);
    if (m_exchange)
        m_exchange->deleteLater();
    m_exchange = new HttpExchange(reply, body, this);
    connect(m_exchange, &HttpExchange::answered, this, answered);
}

void DeviceSignIn::onBegun(const HttpAnswer &answer)
{
    if (m_ended)
        return;
    const QJsonObject begun = objectIn(answer);
    DeviceCode code;
    code.code = plainWords(begun["user_code"_L1].toString());
    code.address = QUrl(begun["verification_uri"_L1].toString(), QUrl::StrictMode);
    code.wholeAddress = QUrl(begun["verification_uri_complete"_L1].toString(), QUrl::StrictMode);
    code.valid = secondsIn(begun, u"expires_in"_s, 600s);
    m_deviceCode = begun["device_code"_L1].toString();
    // What is opened in a browser has to be a page, and nothing else.
    const bool isUsable = endpointAddress(code.address.toString(QUrl::FullyEncoded)).has_value();
    if (answer.status != 200 || m_deviceCode.isEmpty() || code.code.isEmpty() || !isUsable) {
        fail(answer);
        return;
    }
    if (!endpointAddress(code.wholeAddress.toString(QUrl::FullyEncoded)))
        code.wholeAddress.clear();
    m_interval = std::max(secondsIn(begun, u"interval"_s, 5s), 1s);
    m_limit.start(code.valid);
    m_next.start(m_interval);
    emit codeGiven(code);
}

void DeviceSignIn::poll()
{
    post(m_terms.tokenAddress,
         {{u"grant_type"_s, QString(deviceGrant)},
          {u"device_code"_s, m_deviceCode},
          {u"client_id"_s, m_terms.clientId}},
         &DeviceSignIn::onPolled);
}

void DeviceSignIn::onPolled(const HttpAnswer &answer)
{
    if (m_ended)
        return;
    const QJsonObject answered = objectIn(answer);
    SignInOutcome outcome;
    outcome.access = answered["access_token"_L1].toString().toUtf8();
    const QString type = answered["token_type"_L1].toString();
    if (answer.status == 200 && !outcome.access.isEmpty() &&
        type.compare("bearer"_L1, Qt::CaseInsensitive) == 0) {
        outcome.end = SignInOutcome::End::SignedIn;
        outcome.valid = secondsIn(answered, u"expires_in"_s, 0s);
        end(outcome);
        return;
    }
    takeRefusal(answered["error"_L1].toString(), answer);
}

void DeviceSignIn::takeRefusal(const QString &error, const HttpAnswer &answer)
{
    const bool isUnanswered = answer.status == 0 || answer.status >= 500;
    if (error == "access_denied"_L1) {
        end({SignInOutcome::End::Denied, {}, 0s, SendingTrouble::None, {}});
    } else if (error == "expired_token"_L1 || error == "invalid_grant"_L1) {
        end({SignInOutcome::End::Expired, {}, 0s, SendingTrouble::None, {}});
    } else if (error == "authorization_pending"_L1 || error == "slow_down"_L1 || isUnanswered) {
        if (error != "authorization_pending"_L1)
            m_interval += 5s; // RFC 8628, 3.5
        m_next.start(m_interval);
    } else {
        fail(answer);
    }
}

void DeviceSignIn::fail(const HttpAnswer &answer)
{
    SignInOutcome outcome;
    if (const auto road = roadTroubleOf(answer)) {
        outcome.trouble = road->trouble;
        outcome.detail = road->detail;
    } else if (answer.status == 0) {
        outcome.trouble = answer.timedOut ? SendingTrouble::TimedOut : SendingTrouble::NoConnection;
        outcome.detail = answer.networkError;
    } else {
        outcome.trouble = answer.status >= 500 ? SendingTrouble::ServerFailed : SendingTrouble::Unexpected;
        const QJsonObject refused = objectIn(answer);
        const QString words = refused["error_description"_L1].toString();
        outcome.detail = plainWords(words.isEmpty() ? refused["error"_L1].toString() : words);
    }
    end(outcome);
}

void DeviceSignIn::end(const SignInOutcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_next.stop();
    m_limit.stop();
    if (m_exchange)
        m_exchange->disconnect(this);
    emit finished(outcome);
}
