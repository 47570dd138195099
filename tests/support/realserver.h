#pragma once

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// A server that nobody here wrote, started on loopback for the time of a test.
class RealServer final
{
public:
    /// @p package is Debian's name for what holds it, where that is another one.
    explicit RealServer(const QString &program, const QString &package = {});
    ~RealServer();

    /// Why there is none, for QSKIP; empty where the program is here.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Free when this was made.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path) const;
    /// Fills in {name} too from now on.
    void fill(const QString &name, const QString &value) { m_values.insert(name, value); }
    /// Writes a file into folder(), with {folder} and {port} filled in. Its path.
    [[nodiscard]] QString write(const QString &name, const QString &text) const;
    /// What lies there by now: a log.
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    /// Starts it with these arguments, filled in likewise, and waits until its port answers.
    [[nodiscard]] bool start(const QStringList &arguments);

private:
    [[nodiscard]] QString filledIn(QString text) const;

    QString m_program;
    QString m_package;
    QString m_path;
    QTemporaryDir m_folder;
    quint16 m_port;
    QHash<QString, QString> m_values;
    QProcess m_process;
};
