#include "session/categoryform.h"

#include "criteria/draft.h"
#include "criteria/freeids.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
/// "site", or "site-2" where that is taken. @p other where @p text has no letter that an id can have.
QString freeId(const QString &text, const QString &other, FreeIds &ids)
{
    const QString slug = slugOf(text);
    return ids.idLike(slug.isEmpty() ? other : slug);
}

QString freeId(const QString &text, const QString &other, const Category &category)
{
    FreeIds ids;
    ids.takeAllOf(category);
    return freeId(text, other, ids);
}
} // namespace

Detail newDetail(const Category &category, const QString &label)
{
    Detail detail;
    detail.label = label;
    detail.id.value = freeId(label, u"detail"_s, category);
    return detail;
}

Declaration newDeclaration(const Category &category, const QString &text)
{
    Declaration declaration;
    declaration.text = text;
    declaration.id.value = freeId(text, u"declaration"_s, category);
    return declaration;
}

FileSlot newFileSlot(const Category &category, const QString &title)
{
    FreeIds roles;
    for (const FileSlot &slot : category.files)
        roles.take(slot.role);
    FileSlot slot;
    slot.title = title;
    slot.role = freeId(title, u"file"_s, roles);
    return slot;
}

QString roleOf(const QString &typed)
{
    return slugOf(typed);
}

QStringList fileEndingsOf(const QString &typed)
{
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    QStringList endings = typed.toLower().split(between, Qt::SkipEmptyParts);
    endings.removeDuplicates();
    return endings;
}
