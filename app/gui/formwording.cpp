#include "gui/formwording.h"

#include "session/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
QString translated(const char *words)
{
    return QCoreApplication::translate("FormWording", words);
}

QString requirement(bool required)
{
    return required ? translated(QT_TRANSLATE_NOOP("FormWording", "required"))
                    : translated(QT_TRANSLATE_NOOP("FormWording", "optional"));
}

QString amountOf(const FileSlot &slot)
{
    if (slot.fewest == 0)
        return QCoreApplication::translate("FormWording", "up to %n file(s)", nullptr, slot.most);
    if (slot.fewest == slot.most)
        return QCoreApplication::translate("FormWording", "%n file(s)", nullptr, slot.most);
    //: %1 is the least number of files, which is required; %n the greatest
    return QCoreApplication::translate("FormWording", "%1 to %n file(s)", nullptr, slot.most)
        .arg(QLocale().toString(slot.fewest));
}

QString lineOf(const QStringList &parts)
{
    return parts.join(u" · "_s);
}
} // namespace

const QList<DetailKind> &detailKinds()
{
    static const QList<DetailKind> kinds{DetailKind::Line,  DetailKind::Text, DetailKind::Email,
                                         DetailKind::Phone, DetailKind::Date, DetailKind::Choice,
                                         DetailKind::YesNo};
    return kinds;
}

QString wordOf(DetailKind kind)
{
    switch (kind) {
    case DetailKind::Line:
        return translated(QT_TRANSLATE_NOOP("FormWording", "Line of text"));
    case DetailKind::Text:
        return translated(QT_TRANSLATE_NOOP("FormWording", "Longer text"));
    case DetailKind::Email:
        return translated(QT_TRANSLATE_NOOP("FormWording", "Email address"));
    case DetailKind::Phone:
        return translated(QT_TRANSLATE_NOOP("FormWording", "Phone number"));
    case DetailKind::Date:
        return translated(QT_TRANSLATE_NOOP("FormWording", "Date"));
    case DetailKind::Choice:
        return translated(QT_TRANSLATE_NOOP("FormWording", "One of several choices"));
    case DetailKind::YesNo:
        return translated(QT_TRANSLATE_NOOP("FormWording", "Yes or no"));
    }
    Q_UNREACHABLE();
}

QString aboutOf(const Detail &detail)
{
    QStringList parts{wordOf(detail.kind), requirement(detail.required)};
    if (detail.limit)
        parts += wordingOf(*detail.limit);
    return lineOf(parts);
}

QString aboutOf(const FileSlot &slot)
{
    QStringList parts{amountOf(slot), slot.types.join(u", "_s)};
    if (slot.maxBytes > 0)
        //: %1 is a size such as 10 MB
        parts += translated(QT_TRANSLATE_NOOP("FormWording", "each up to %1"))
                     .arg(QLocale().formattedDataSize(slot.maxBytes, 1, QLocale::DataSizeSIFormat));
    return lineOf(parts);
}

QString aboutOf(const Declaration &declaration)
{
    return requirement(declaration.required);
}
