#include "session/samefile.h"

#include <QFileInfo>

bool isSameFile(const QString &a, const QString &b)
{
    const QFileInfo one(a);
    const QFileInfo other(b);
    return one.exists() && other.exists() ? one.canonicalFilePath() == other.canonicalFilePath()
                                          : one.absoluteFilePath() == other.absoluteFilePath();
}
