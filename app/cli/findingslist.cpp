#include "cli/findingslist.h"

#include "cli/columns.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FindingsList
{
    Q_DECLARE_TR_FUNCTIONS(FindingsList)
};
} // namespace

QString findingLines(const QList<Finding> &findings, const Category &category)
{
    QList<QStringList> rows;
    for (const Finding &finding : findings) {
        const bool mustFix = finding.severity == Finding::Severity::MustFix;
        rows += QStringList{mustFix ? FindingsList::tr("must be fixed") : FindingsList::tr("to look at"),
                            finding.place, wordingOf(finding, category)};
    }
    return inColumns(rows);
}

QJsonArray findingArray(const QList<Finding> &findings, const Category &category)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array += QJsonObject{{u"kind"_s, nameOf(finding.kind)},
                             {u"severity"_s, nameOf(finding.severity)},
                             {u"place"_s, finding.place},
                             {u"message"_s, wordingOf(finding, category)}};
    }
    return array;
}

QList<Finding> mustFixAmong(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) { return finding.severity != Finding::Severity::MustFix; });
    return findings;
}
