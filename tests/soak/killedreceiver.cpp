#include "killedreceiver.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longest = 240'000; ///< milliseconds, on a machine that has other things to do
constexpr double rateOfFaults = 0.25;
} // namespace

KilledReceiver::KilledReceiver(quint32 seed)
    : m_chance(seed)
    , m_seed(seed)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &KilledReceiver::kill);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

KilledReceiver::~KilledReceiver()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool KilledReceiver::start()
{
    // Other faults after each kill, or the first request would meet the same one each time.
    m_process.start(u"node"_s,
                    {QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/receiver/receiver.mjs"_s, u"--store"_s,
                     m_store.path(), u"--port"_s, QString::number(m_address.port(0)), u"--random-faults"_s,
                     u"%1-%2"_s.arg(m_seed).arg(m_kills), QString::number(rateOfFaults)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longest))
            return false;
    }
    const QByteArray line = m_process.readLine().trimmed();
    m_address = QUrl(QString::fromUtf8(line.sliced(line.lastIndexOf(' ') + 1)));
    return m_address.port() > 0;
}

void KilledReceiver::startKilling(std::chrono::milliseconds apart)
{
    m_apart = apart;
    m_next.start(static_cast<int>(m_apart.count()) / 4 +
                 m_chance.bounded(static_cast<int>(m_apart.count()) * 3 / 2));
}

void KilledReceiver::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    ++m_kills;
    if (!start())
        qFatal("The receiver does not start again.");
    startKilling(m_apart);
}
