#include "session/draftbeginning.h"

#include "criteria/draft.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
QString text(const char *source)
{
    return QCoreApplication::translate("DraftBeginning", source);
}

DraftPart ownPart(PartKind kind, const QString &text)
{
    DraftPart part;
    part.kind = kind;
    part.text = text;
    part.from = Provenance::Person;
    return part;
}
} // namespace

CategoryDraft draftWithoutPage(const QDate &today)
{
    CategoryDraft draft;
    draft.rest.id.value = u"own/category"_s; // the title, once it is written, makes a better one
    draft.rest.edition = QString::number(today.year());
    draft.rest.language = u"en-GB"_s;
    draft.parts = {ownPart(PartKind::Title, text(QT_TRANSLATE_NOOP("DraftBeginning", "New category"))),
                   ownPart(PartKind::Section, text(QT_TRANSLATE_NOOP("DraftBeginning", "New section"))),
                   ownPart(PartKind::Question, text(QT_TRANSLATE_NOOP("DraftBeginning", "New question")))};
    return draft;
}

CategoryDraft draftToChange(const Category &category)
{
    return draftOf(category);
}
