#include "storage/rescuereport.h"

#include "storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
struct OutcomeName
{
    Outcome outcome;
    QLatin1StringView name;
};
constexpr OutcomeName outcomes[] = {
    {Outcome::Damaged, "damaged"_L1},
    {Outcome::FromHistory, "fromHistory"_L1},
    {Outcome::FromBackup, "fromBackup"_L1},
    {Outcome::Lost, "lost"_L1},
};

QJsonObject answerJson(const RescuedAnswer &answer)
{
    QJsonObject json{{"entry"_L1, answer.entry.value},
                     {"entryTitle"_L1, answer.entryTitle},
                     {"question"_L1, answer.question.value},
                     {"source"_L1, answer.source}};
    for (const OutcomeName &one : outcomes) {
        if (one.outcome == answer.outcome)
            json.insert("outcome"_L1, one.name);
    }
    return json;
}

RescuedAnswer answerFrom(const QJsonObject &json)
{
    RescuedAnswer answer;
    answer.entry.value = json.value("entry"_L1).toString();
    answer.entryTitle = json.value("entryTitle"_L1).toString();
    answer.question.value = json.value("question"_L1).toString();
    answer.source = json.value("source"_L1).toString();
    for (const OutcomeName &one : outcomes) {
        if (one.name == json.value("outcome"_L1).toString())
            answer.outcome = one.outcome;
    }
    return answer;
}

QString pendingName(const QString &workspace)
{
    return workspace + u".rescue.json"_s;
}

QString lastingName(const QString &workspace, const RescueReport &report)
{
    const QFileInfo kept(report.damagedFile.isEmpty() ? workspace : report.damagedFile);
    const QString base = kept.dir().filePath(kept.completeBaseName());
    for (int count = 1;; ++count) {
        const QString name =
            count == 1 ? base + u".json"_s : u"%1 %2.json"_s.arg(base, QString::number(count));
        if (!QFileInfo::exists(name))
            return name;
    }
}
} // namespace

QByteArray reportJson(const RescueReport &report)
{
    QJsonArray answers;
    for (const RescuedAnswer &answer : report.notWhole)
        answers += answerJson(answer);
    const QJsonObject json{
        {"format"_L1, "shortlist-rescue/1"_L1},
        {"damagedFile"_L1, report.damagedFile},
        {"backup"_L1, report.backup},
        {"entries"_L1, report.entries},
        {"answers"_L1, report.answers},
        {"notWhole"_L1, answers},
        {"textsLost"_L1, report.textsLost},
        {"submissionsLost"_L1, report.submissionsLost},
        {"filesLost"_L1, QJsonArray::fromStringList(report.filesLost)},
        {"looseTexts"_L1, report.looseTexts},
    };
    return QJsonDocument(json).toJson();
}

std::optional<RescueReport> reportFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != "shortlist-rescue/1"_L1)
        return std::nullopt;
    RescueReport report;
    report.damagedFile = object.value("damagedFile"_L1).toString();
    report.backup = object.value("backup"_L1).toString();
    report.entries = object.value("entries"_L1).toInt();
    report.answers = object.value("answers"_L1).toInt();
    const QJsonArray answers = object.value("notWhole"_L1).toArray();
    for (const auto &answer : answers)
        report.notWhole += answerFrom(answer.toObject());
    report.textsLost = object.value("textsLost"_L1).toInt();
    report.submissionsLost = object.value("submissionsLost"_L1).toInt();
    const QJsonArray files = object.value("filesLost"_L1).toArray();
    for (const auto &file : files)
        report.filesLost += file.toString();
    report.looseTexts = object.value("looseTexts"_L1).toString();
    return report;
}

Result<> writePendingReport(const QString &workspace, const RescueReport &report)
{
    return writePrivateFile(pendingName(workspace), reportJson(report));
}

std::optional<RescueReport> pendingReport(const QString &workspace)
{
    QFile file(pendingName(workspace));
    const auto report = file.open(QIODevice::ReadOnly) ? reportFrom(file.readAll()) : std::nullopt;
    // Without the kept file the rescue did not come to its end.
    if (report && !report->damagedFile.isEmpty() && !QFileInfo::exists(report->damagedFile))
        return std::nullopt;
    return report;
}

void settleReport(const QString &workspace)
{
    if (const auto report = pendingReport(workspace))
        QFile::rename(pendingName(workspace), lastingName(workspace, *report));
    else
        QFile::remove(pendingName(workspace));
}
