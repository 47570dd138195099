#include "storage/shownvalues.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostNames = 10;
}

QString shownTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString shownNames(const QStringList &names)
{
    const QString first = names.mid(0, mostNames).join(u"; "_s);
    return names.size() > mostNames ? first + u"; …"_s : first;
}
