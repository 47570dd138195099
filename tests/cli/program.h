#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// How one run of the program ended and what it said.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The one document on standard output; empty where there is none, or more than that.
    [[nodiscard]] QJsonObject json() const;
};

/// The built shortlist-cli, with a home and a workspace of its own.
class Program
{
public:
    Program();

    /// Runs it to its end; the event loop goes on meanwhile, so that a server of the test can answer.
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same with --json.
    [[nodiscard]] Ran runJson(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Starts it and leaves its standard input open.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static Ran end(QProcess &process);

    /// Begins an entry in the System Leadership category and gives its id.
    [[nodiscard]] QString newEntry(const QString &title = QStringLiteral("Care without walls")) const;
    /// The text of a question or detail as "show" gives it.
    [[nodiscard]] QString textOf(const QString &entry, const QString &question) const;

    [[nodiscard]] QString workspace() const { return m_workspace; }
    void useWorkspace(const QString &path) { m_workspace = path; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString writeFile(const QString &name, const QByteArray &bytes) const;
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

private:
    QTemporaryDir m_folder;
    QString m_workspace; ///< empty: none is named, so that the program takes its own
    QProcessEnvironment m_environment;
};

[[nodiscard]] QStringList sortedKeys(const QJsonObject &object);
