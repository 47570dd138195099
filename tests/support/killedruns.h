#pragma once

#include <QProcess>
#include <QRandomGenerator>
#include <QStringList>

/// Runs of a program that ends in serveKills(), each killed at a random moment.
class KilledRuns final
{
public:
    KilledRuns(const QString &program, quint32 seed)
        : m_chance(seed)
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(program, QStringList());
    }
    ~KilledRuns()
    {
        m_server.closeWriteChannel();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(KilledRuns)

    /// The last thing that a run has acknowledged when it was killed: after up to @p most, and up to
    /// @p microseconds later. Empty where it did not come so far.
    [[nodiscard]] QString run(const QStringList &arguments, int most, int microseconds)
    {
        const QStringList line = QStringList{QString::number(m_chance.bounded(most + 1)),
                                             QString::number(m_chance.bounded(microseconds))} +
                                 arguments;
        m_server.write(line.join(QLatin1Char('\t')).toUtf8() + '\n');
        while (!m_server.canReadLine() && m_server.waitForReadyRead()) {
        }
        return QString::fromUtf8(m_server.readLine().trimmed());
    }

private:
    QRandomGenerator m_chance;
    QProcess m_server;
};
