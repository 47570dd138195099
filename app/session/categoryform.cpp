#include "session/categoryform.h"

#include "criteria/draft.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
QSet<QString> idsIn(const Category &category)
{
    QSet<QString> ids;
    for (const Detail &detail : category.details)
        ids += detail.id.value;
    for (const Declaration &declaration : category.declarations)
        ids += declaration.id.value;
    for (const Section &section : category.sections) {
        ids += section.id.value;
        for (const Question &question : section.questions)
            ids += question.id.value;
    }
    return ids;
}

/// "site", or "site-2" where that is taken. @p other where @p text has no letter that an id can have.
QString freeId(const QString &text, const QString &other, const QSet<QString> &taken)
{
    const QString slug = slugOf(text);
    const QString wanted = slug.isEmpty() ? other : slug;
    QString id = wanted;
    for (int count = 2; taken.contains(id); ++count)
        id = u"%1-%2"_s.arg(wanted).arg(count);
    return id;
}
} // namespace

Detail newDetail(const Category &category, const QString &label)
{
    Detail detail;
    detail.label = label;
    detail.id.value = freeId(label, u"detail"_s, idsIn(category));
    return detail;
}

Declaration newDeclaration(const Category &category, const QString &text)
{
    Declaration declaration;
    declaration.text = text;
    declaration.id.value = freeId(text, u"declaration"_s, idsIn(category));
    return declaration;
}

FileSlot newFileSlot(const Category &category, const QString &title)
{
    QSet<QString> roles;
    for (const FileSlot &slot : category.files)
        roles += slot.role;
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
