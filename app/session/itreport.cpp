#include "session/itreport.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ItReport)
};

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

class Lines
{
public:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            //: a line of a report: %1 "Host", %2 "awards.example"
            m_lines += ReportWords::tr("%1: %2").arg(label, value);
    }
    void addText(const QString &text) { m_lines += text; }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

/// Whose words are the network's own. Those of an organiser may quote the entry.
bool hasWordsOfTheNetwork(SendingTrouble trouble)
{
    return isOfTheNetwork(trouble) && trouble != SendingTrouble::Forbidden &&
           trouble != SendingTrouble::NotJson;
}

int portOf(const QUrl &address)
{
    constexpr int https = 443;
    constexpr int http = 80;
    return address.port(address.scheme() == "https"_L1 ? https : http);
}

/// Without the path, which can be a secret too.
void addPlace(Lines &lines, const QUrl &address)
{
    lines.add(ReportWords::tr("Host"), address.host());
    lines.add(ReportWords::tr("Port"), QString::number(portOf(address)));
    lines.add(ReportWords::tr("Protocol"), address.scheme());
}

void addAnswer(Lines &lines, const SeenAnswer &answer)
{
    lines.addText({});
    lines.add(ReportWords::tr("Last answer of"), answer.origin.toString());
    lines.add(ReportWords::tr("At"), moment(answer.at));
    lines.add(ReportWords::tr("HTTP status"),
              answer.status > 0 ? QString::number(answer.status) : ReportWords::tr("none"));
    lines.add(ReportWords::tr("Network error"), answer.error);
    lines.add(ReportWords::tr("Server"), answer.server);
    lines.add(ReportWords::tr("Via"), answer.via);
    lines.add(ReportWords::tr("Request id of the server"), answer.requestId);
    lines.add(ReportWords::tr("Certificate issued by"), answer.issuer);
}

void addAnswers(Lines &lines, const QList<SeenAnswer> &answers)
{
    for (const SeenAnswer &answer : answers)
        addAnswer(lines, answer);
    if (answers.isEmpty())
        lines.addText(
            u'\n' +
            ReportWords::tr("No answer was heard since Shortlist was started the last time, so its status, "
                            "request id and certificate are not known any more. Let the sending try "
                            "again and copy the report once more to have them."));
}

void addJournal(Lines &lines, const QList<SubmissionStep> &journal)
{
    lines.addText(u'\n' + ReportWords::tr("Steps:"));
    for (const SubmissionStep &step : journal) {
        QString line = u"  "_s + moment(step.at) + u' ' + nameOf(step.state);
        if (step.trouble != SendingTrouble::None)
            line += u", "_s + nameOf(step.trouble);
        if (hasWordsOfTheNetwork(step.trouble) && !step.detail.isEmpty())
            line += u": "_s + withoutPaths(step.detail.simplified());
        lines.addText(line);
    }
}

QStringList hostsOf(const Endpoint &endpoint)
{
    QStringList hosts = {endpoint.address.host(), endpoint.uploads.host(),
                         QUrl(endpoint.statusTemplate).host()};
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    return hosts;
}
} // namespace

ItFacts itFacts(const Submission &submission, const QList<SubmissionStep> &journal,
                const NetworkWitness &witness, const QDateTime &now)
{
    ItFacts facts{submission, journal, {}, witness.proxyFor(submission.endpoint.address), now};
    for (const QString &host : hostsOf(submission.endpoint)) {
        if (const auto answer = witness.lastAnswerOf(host))
            facts.answers += *answer;
    }
    return facts;
}

bool isOfTheNetwork(SendingTrouble trouble)
{
    switch (trouble) {
    case SendingTrouble::NoConnection:
    case SendingTrouble::ConnectionLost:
    case SendingTrouble::TimedOut:
    case SendingTrouble::UntrustedServer:
    case SendingTrouble::NetworkSignIn:
    case SendingTrouble::ProxySignIn:
    case SendingTrouble::NetworkBlocked:
    case SendingTrouble::WrongClock:
    case SendingTrouble::Forbidden:
    case SendingTrouble::NotJson:
        return true;
    default:
        return false;
    }
}

QString itReport(const ItFacts &facts)
{
    const Submission &submission = facts.submission;
    Lines lines;
    lines.addText(ReportWords::tr("Shortlist: report for the IT desk about a sending over the network"));
    lines.addText({});
    lines.add(ReportWords::tr("Time, in UTC"), moment(facts.now));
    addPlace(lines, submission.endpoint.address);
    lines.add(ReportWords::tr("Request id"), submission.id.value);
    lines.add(ReportWords::tr("State"), nameOf(submission.state) + u", "_s + nameOf(submission.trouble));
    lines.add(ReportWords::tr("Proxy"), facts.proxy.isEmpty() ? ReportWords::tr("none") : facts.proxy);
    lines.add(ReportWords::tr("Program"),
              u"Shortlist " SHORTLIST_VERSION ", Qt "_s + QString::fromLatin1(qVersion()));
    addAnswers(lines, facts.answers);
    addJournal(lines, facts.journal);
    return lines.text();
}
