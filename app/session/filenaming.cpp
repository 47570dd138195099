#include "session/filenaming.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longest = 120; // some systems take 255 bytes, which are fewer letters in some scripts
}

QString safeFileName(const QString &name, const QString &otherwise)
{
    static const QRegularExpression notInNames(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com\\d|lpt\\d) *(\\.|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString safe = QString(name).replace(notInNames, u" "_s).simplified();
    while (safe.startsWith(u'.')) // it would be hidden, or lead out of its folder
        safe = safe.sliced(1).trimmed();
    if (devices.match(safe).hasMatch()) // Windows would take it for them, in any folder
        safe.prepend(u'_');
    if (safe.size() > longest) {
        const QString suffix = QFileInfo(safe).suffix();
        safe = suffix.isEmpty() || suffix.size() > 8 ? safe.left(longest)
                                                     : safe.left(longest - suffix.size() - 1) + u'.' + suffix;
    }
    return safe.isEmpty() ? otherwise : safe;
}

QString freePath(const QString &folder, const QString &name)
{
    const QFileInfo wanted(QDir(folder), name);
    const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 (%2)%3"_s.arg(wanted.completeBaseName()).arg(number).arg(suffix));
    return path;
}
