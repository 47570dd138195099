#include "session/endpointtest.h"

#include "model/names.h"
#include "sending/discoveryjob.h"
#include "sending/probejob.h"
#include "sending/retryafter.h"
#include "session/endpointwording.h"

#include <QCoreApplication>
#include <QHostInfo>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {
using About = EndpointTestStep::About;
using Found = EndpointTestStep::Found;

struct TestWords
{
    Q_DECLARE_TR_FUNCTIONS(EndpointTest)
};

constexpr Name<About> abouts[] = {
    {About::Reach, "reach"_L1},      {About::SignIn, "signIn"_L1},     {About::Limits, "limits"_L1},
    {About::Difference, "clock"_L1}, {About::LastGood, "lastGood"_L1},
};
constexpr Name<Found> founds[] = {
    {Found::Good, "good"_L1},
    {Found::Unknown, "unknown"_L1},
    {Found::Warning, "warning"_L1},
    {Found::Trouble, "trouble"_L1},
};

bool isOfTheSignIn(SendingTrouble trouble)
{
    return trouble == SendingTrouble::SignInNeeded || trouble == SendingTrouble::Forbidden;
}

EndpointTestStep troubled(About about, SendingTrouble trouble, const QString &host, const QString &detail)
{
    const ReachWording wording = reachWording(trouble, host, detail);
    return {about, Found::Trouble, wording.happened, wording.todo};
}

EndpointTestStep signInStep(const ProbeAnswer &answer, const Endpoint &endpoint)
{
    const QString host = answer.answer.address.host();
    if (isOfTheSignIn(answer.trouble))
        return troubled(About::SignIn, answer.trouble, host, answer.detail);
    if (endpoint.signIn == SignIn::None)
        return {About::SignIn, Found::Good, TestWords::tr("Nobody has to sign in there."), {}};
    if (answer.probe == Probe::Options)
        return {About::SignIn,
                Found::Unknown,
                TestWords::tr("Whether the sign-in works shows with the first entry: there is nothing else "
                              "that %1 could be asked.")
                    .arg(host),
                {}};
    return {About::SignIn, Found::Good, TestWords::tr("%1 accepted the sign-in.").arg(host), {}};
}

EndpointTestStep clockStep(qint64 difference)
{
    const qint64 apart = std::abs(difference);
    if (apart <= EndpointTest::soundDifference.count())
        return {About::Difference,
                Found::Good,
                TestWords::tr("The clock here and the server’s agree to within %Ln second(s).", nullptr,
                              static_cast<int>(std::max<qint64>(apart, 1))),
                {}};
    const int minutes = static_cast<int>(std::min<qint64>(apart / 60, 1'000'000));
    const QString words =
        difference > 0
            ? TestWords::tr("This computer’s clock is %Ln minute(s) ahead of the server’s.", nullptr, minutes)
            : TestWords::tr("This computer’s clock is %Ln minute(s) behind the server’s.", nullptr, minutes);
    return {About::Difference, Found::Warning, words,
            TestWords::tr("The server’s clock counts for the deadline. Set the time of this computer.")};
}
} // namespace

QString nameOf(EndpointTestStep::About about)
{
    return nameIn(abouts, about);
}

QString nameOf(EndpointTestStep::Found found)
{
    return nameIn(founds, found);
}

bool EndpointTestReport::isGood() const
{
    return std::none_of(steps.begin(), steps.end(),
                        [](const EndpointTestStep &step) { return step.found == Found::Trouble; });
}

EndpointTest::EndpointTest(QNetworkAccessManager &network, const Endpoint &endpoint, const QByteArray &secret,
                           Clock clock, std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_secret(secret)
    , m_clock(std::move(clock))
    , m_silence(silence)
{
    m_report.endpoint = endpoint;
}

EndpointTest::~EndpointTest() = default;

/// Behind a proxy the name may well not be known here: that alone is no trouble.
void EndpointTest::start()
{
    QHostInfo::lookupHost(m_report.endpoint.address.host(), this, &EndpointTest::onLookedUp);
}

void EndpointTest::onLookedUp(const QHostInfo &host)
{
    if (!host.addresses().isEmpty())
        m_address = host.addresses().constFirst().toString();
    const QUrl discovery = m_report.endpoint.terms.discovery;
    if (discovery.isEmpty()) {
        probe();
        return;
    }
    auto *job = new DiscoveryJob(m_network, discovery, {}, m_silence, this);
    connect(job, &DiscoveryJob::finished, this, &EndpointTest::onDiscovered);
    job->start();
}

void EndpointTest::onDiscovered(const DiscoveryAnswer &answer)
{
    if (!answer.discovery) {
        const ReachWording wording =
            reachWording(answer.trouble, answer.answer.address.host(), answer.detail);
        tell({About::LastGood, Found::Warning, wording.happened, wording.todo});
    } else {
        takeTerms(answer.discovery->roads);
    }
    probe();
}

void EndpointTest::takeTerms(const QList<Endpoint> &roads)
{
    const auto same = std::find_if(roads.cbegin(), roads.cend(), [this](const Endpoint &road) {
        return isSameRoad(road, m_report.endpoint);
    });
    if (same == roads.cend()) {
        tell({About::LastGood, Found::Warning,
              TestWords::tr("The organiser no longer publishes this way of sending."),
              TestWords::tr("Add the endpoint anew from where the organiser publishes it.")});
        return;
    }
    m_report.endpoint.terms = same->terms;
    m_report.endpoint.terms.readAt = m_clock();
}

void EndpointTest::probe()
{
    auto *job = new ProbeJob(m_network, m_report.endpoint, m_secret, m_silence, this);
    connect(job, &ProbeJob::finished, this, &EndpointTest::onProbed);
    job->start();
}

void EndpointTest::onProbed(const ProbeAnswer &answer)
{
    const bool isReached = answer.trouble == SendingTrouble::None || isOfTheSignIn(answer.trouble);
    if (isReached) {
        tellReached(answer.answer);
        tell(signInStep(answer, m_report.endpoint));
    } else {
        tell(troubled(About::Reach, answer.trouble, answer.answer.address.host(), answer.detail));
    }
    tellLimits();
    tellClock(answer.answer);
    tellLastGood();
    emit finished(m_report);
}

void EndpointTest::tellReached(const HttpAnswer &answer)
{
    const QString host = answer.address.host();
    QString words = m_address.isEmpty() || m_address == host
                        ? TestWords::tr("%1 was reached.").arg(host)
                        : TestWords::tr("%1 was reached, at %2.").arg(host, m_address);
    if (!answer.issuer.isEmpty())
        words += u' ' + TestWords::tr("Its certificate was issued by %1.").arg(answer.issuer);
    tell({About::Reach, Found::Good, words, {}});
}

void EndpointTest::tellLimits()
{
    const EndpointTerms &terms = m_report.endpoint.terms;
    const QStringList lines = datesWording(terms) + limitsWording(terms);
    if (terms.deadline.isValid() && m_clock() > terms.deadline.addSecs(terms.grace.count()))
        tell({About::Limits, Found::Warning, lines.join(u'\n'), TestWords::tr("Entries are closed by now.")});
    else if (lines.isEmpty())
        tell({About::Limits, Found::Unknown, TestWords::tr("Nothing is known of limits."), {}});
    else
        tell({About::Limits, Found::Good, lines.join(u'\n'), {}});
}

void EndpointTest::tellClock(const HttpAnswer &answer)
{
    const QDateTime theirs = httpDate(answer.date);
    if (theirs.isValid())
        tell(clockStep(theirs.secsTo(m_clock())));
}

void EndpointTest::tellLastGood()
{
    const QString words = lastReadWording(m_report.endpoint.terms);
    if (!words.isEmpty())
        tell({About::LastGood, Found::Good, words, {}});
}

void EndpointTest::tell(const EndpointTestStep &step)
{
    m_report.steps += step;
    emit stepped(step);
}
