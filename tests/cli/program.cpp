#include "cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longest = 60000; // milliseconds
}

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_workspace = path(u"work/drafts.shortlist"_s);
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        m_environment.remove(name);
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    QStringList all = arguments;
    if (!m_workspace.isEmpty())
        all = QStringList{u"--workspace"_s, m_workspace} + arguments;
    process->start(QStringLiteral(SHORTLIST_CLI), all);
    process->waitForStarted();
    return process;
}

Ran Program::end(QProcess &process)
{
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning) {
        QSignalSpy finished(&process, &QProcess::finished);
        finished.wait(longest);
    }
    const bool whole =
        process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    return {whole ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran Program::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    return end(*process);
}

Ran Program::runJson(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{u"--json"_s} + arguments, input);
}

QString Program::newEntry(const QString &title) const
{
    const Ran ran = run(
        {u"new"_s, u"--category"_s, u"hsj/system-leadership-initiative-of-the-year"_s, u"--title"_s, title});
    return QString::fromUtf8(ran.out).trimmed();
}

QString Program::textOf(const QString &entry, const QString &question) const
{
    const QJsonObject shown = runJson({u"show"_s, entry}).json();
    for (const QJsonValue detail : shown[u"details"].toArray()) {
        if (detail[u"id"].toString() == question)
            return detail[u"value"].toString();
    }
    for (const QJsonValue section : shown[u"sections"].toArray()) {
        for (const QJsonValue asked : section[u"questions"].toArray()) {
            if (asked[u"id"].toString() == question)
                return asked[u"text"].toString();
        }
    }
    return u"(there is no such question)"_s;
}

QString Program::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written.", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList sortedKeys(const QJsonObject &object)
{
    return object.keys(); // QJsonObject keeps them sorted
}
