#include "cli/receiver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longest = 30000; // milliseconds
}

Receiver::~Receiver()
{
    m_process.terminate();
    if (!m_process.waitForFinished(longest))
        m_process.kill();
}

QString Receiver::missing()
{
    return QStandardPaths::findExecutable(u"node"_s).isEmpty()
               ? u"Node is not installed, and the receiver needs it."_s
               : QString();
}

QString Receiver::missingForUploads()
{
    const QString node = missing();
    const QString package =
        QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/receiver/node_modules/@tus/server"_s;
    if (!node.isEmpty() || QDir(package).exists())
        return node;
    return u"The package @tus/server is not installed, and the receiver takes no files without it."_s;
}

bool Receiver::start(const QString &token, const QStringList &more)
{
    QStringList arguments = {QStringLiteral(SHORTLIST_SOURCE_DIR) + u"/tests/receiver/receiver.mjs"_s,
                             u"--store"_s, m_store.path()};
    if (!token.isEmpty())
        arguments += {u"--token"_s, token};
    m_process.start(u"node"_s, arguments + more);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longest))
            return false;
    }
    const QByteArray line = m_process.readLine().trimmed();
    m_address = QUrl(QString::fromUtf8(line.sliced(line.lastIndexOf(' ') + 1)));
    return m_address.port() > 0;
}

QStringList Receiver::stored() const
{
    return QDir(m_store.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QByteArray Receiver::storedEntry(const QString &id) const
{
    QFile file(m_store.filePath(id + u"/entry.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
