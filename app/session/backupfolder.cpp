#include "session/backupfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

QString backupFolderFor(const QString &root, const QString &workspace)
{
    const QFileInfo file(workspace);
    // A workspace that is yet to be made has no canonical path of its own.
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString path = file.exists()      ? file.canonicalFilePath()
                         : folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath())
                                            : QDir(folder).filePath(file.fileName());
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = QFileInfo(path).completeBaseName();
    return QDir(root).filePath(name + u'-' + QString::fromLatin1(hash.left(8)));
}
