#include "sending/roadtrouble.h"

#include "sending/addresses.h"
#include "sending/answerwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct RoadWords
{
    Q_DECLARE_TR_FUNCTIONS(RoadTrouble)
};

QString headerWords(const HttpAnswer &answer, const QByteArray &name)
{
    return plainWords(QString::fromUtf8(answer.headers.value(name)));
}

bool isSquids(const HttpAnswer &answer)
{
    return answer.headers.contains("x-squid-error");
}

/// A page that a filter or a proxy has put in the place of an answer. A server's own 503 is a web page too,
/// but it does not come by way of anything.
bool isFiltersPage(const HttpAnswer &answer)
{
    if (answer.status == 403)
        return isWebPage(answer) || isSquids(answer);
    return answer.status == 503 && isWebPage(answer) && (isSquids(answer) || answer.headers.contains("via"));
}

RoadTrouble filtered(const HttpAnswer &answer)
{
    QString words = filterWords();
    if (const QString via = headerWords(answer, "via"); !via.isEmpty())
        words += u' ' + RoadWords::tr("It came by way of %1.").arg(via);
    return {SendingTrouble::NetworkBlocked, words, answer.status == 503, false};
}

RoadTrouble proxysSignIn(const HttpAnswer &answer)
{
    const QString realm = headerWords(answer, "proxy-authenticate");
    return {SendingTrouble::ProxySignIn, realm.isEmpty() ? answer.networkError : realm, false, false};
}

/// A network that wants a sign-in leads to its page by plain http.
bool leadsToASignIn(const HttpAnswer &answer, const QUrl &target)
{
    return target.scheme() == "http"_L1 && target.host() != answer.address.host() &&
           !isThisComputer(target.host());
}

std::optional<RoadTrouble> redirected(const HttpAnswer &answer)
{
    const QUrl target = locationOf(answer);
    const QString words = targetWords(target);
    if (leadsToASignIn(answer, target))
        return RoadTrouble{SendingTrouble::NetworkSignIn, words, true, true};
    const bool repeats = answer.status == 307 || answer.status == 308;
    if (repeats && !target.isEmpty() && target.userInfo().isEmpty() && !isSameOrigin(target, answer.address))
        return RoadTrouble{SendingTrouble::Moved, words, false, false};
    return {};
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}
} // namespace

QString filterWords()
{
    return QCoreApplication::translate("Outcome",
                                       "The answer was a web page. A filter in your organisation's "
                                       "network may have answered in place of the organiser.");
}

QUrl locationOf(const HttpAnswer &answer)
{
    const QUrl location = QUrl::fromEncoded(answer.location.trimmed(), QUrl::StrictMode);
    if (location.isEmpty() || !location.isValid())
        return {};
    QUrl target = answer.address.resolved(location);
    target.setFragment(QString());
    return target;
}

QString targetWords(const QUrl &target)
{
    return plainWords(
        target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

std::optional<QUrl> repeatedAt(const HttpAnswer &answer)
{
    const QUrl target = locationOf(answer);
    const bool repeats = answer.status == 307 || answer.status == 308;
    if (!repeats || !target.isValid() || !target.userInfo().isEmpty() ||
        !isSameOrigin(target, answer.address))
        return std::nullopt;
    return target;
}

std::optional<RoadTrouble> roadTroubleOf(const HttpAnswer &answer)
{
    if (answer.status == 0 && !answer.bodyTouched && !answer.tlsTrouble.isEmpty()) {
        const auto trouble =
            answer.tlsOutOfTime ? SendingTrouble::WrongClock : SendingTrouble::UntrustedServer;
        return RoadTrouble{trouble, answer.tlsTrouble, false, false};
    }
    if (answer.status == 407 || (answer.status == 0 && answer.proxyWantsSignIn))
        return proxysSignIn(answer);
    if (answer.status == 511)
        return RoadTrouble{SendingTrouble::NetworkSignIn, {}, true, false};
    if (isSuccess(answer.status) && isWebPage(answer) && !answer.body.isEmpty())
        return RoadTrouble{SendingTrouble::NetworkSignIn, {}, true, true};
    if (answer.status >= 300 && answer.status < 400)
        return redirected(answer);
    if (isFiltersPage(answer))
        return filtered(answer);
    return {};
}
