#include "cli/questionlookup.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
struct QuestionLookup
{
    Q_DECLARE_TR_FUNCTIONS(QuestionLookup)
};

Error unknownQuestion(const QString &typed, const Category &category)
{
    QStringList details;
    for (const Detail &detail : category.details)
        details += detail.id.value;
    QStringList lines{QuestionLookup::tr("The entry has no question and no detail “%1”. It has:").arg(typed),
                      u"  "_s + details.join(u", "_s)};
    for (const Section &section : category.sections) {
        QStringList questions;
        for (const Question &question : section.questions)
            questions += question.id.value;
        lines += u"  "_s + questions.join(u", "_s);
    }
    return {Error::Kind::NotFound, lines.join(u'\n'), {}};
}
} // namespace

Result<QuestionId> findAnswer(const QString &typed, const Category &category)
{
    const QuestionId id{typed};
    if (findQuestion(category, id) || findDetail(category, id))
        return id;
    return tl::unexpected(unknownQuestion(typed, category));
}

QList<QuestionId> answersOf(const Category &category)
{
    QList<QuestionId> ids;
    for (const Detail &detail : category.details)
        ids += detail.id;
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions)
            ids += question.id;
    }
    return ids;
}
