#include "criteria/freeids.h"

using namespace Qt::Literals::StringLiterals;

QSet<QString> idsIn(const Category &category)
{
    QSet<QString> ids;
    for (const Detail &detail : category.details)
        ids.insert(detail.id.value);
    for (const Section &section : category.sections) {
        ids.insert(section.id.value);
        for (const Question &question : section.questions)
            ids.insert(question.id.value);
    }
    for (const Declaration &declaration : category.declarations)
        ids.insert(declaration.id.value);
    return ids;
}

QString FreeIds::idLike(const QString &wanted)
{
    QString id = wanted;
    for (int &count = m_counts[wanted]; m_taken.contains(id);) {
        count = qMax(2, count + 1);
        id = u"%1-%2"_s.arg(wanted).arg(count);
    }
    take(id);
    return id;
}
