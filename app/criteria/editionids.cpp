#include "criteria/editions.h"

#include "criteria/freeids.h"
#include "criteria/promptwords.h"
#include "criteria/questionmatching.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestStem = 90; ///< of an id, so that a number still fits

/// "value-2" without its number.
QString stemOf(const QString &id)
{
    qsizetype end = id.size();
    while (end > 0 && id.at(end - 1).isDigit())
        --end;
    const bool isNumbered = end > 1 && end < id.size() && id.at(end - 1) == u'-';
    const QString stem = (isNumbered ? id.left(end - 1) : id).left(longestStem);
    return stem.isEmpty() ? u"new"_s : stem;
}

/// Gives out ids that nothing in an earlier edition has.
class FreshIds
{
public:
    explicit FreshIds(const QSet<QString> &taken)
        : m_taken(taken)
    {}

    [[nodiscard]] QString idLike(const QString &wanted);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next;
};

QString FreshIds::idLike(const QString &wanted)
{
    QString id = wanted;
    if (id.isEmpty() || m_taken.contains(id)) {
        const QString stem = stemOf(wanted);
        int &number = m_next[stem];
        do {
            number = qMax(2, number + 1);
            id = u"%1-%2"_s.arg(stem).arg(number);
        } while (m_taken.contains(id));
    }
    m_taken.insert(id);
    return id;
}

/// The ids of declarations by their words.
QHash<QString, QString> declarationIds(const Category &older)
{
    QHash<QString, QString> ids;
    for (const Declaration &declaration : older.declarations)
        ids.insert(promptWords(declaration.text).join(u' '), declaration.id.value);
    return ids;
}
} // namespace

Category withIdsOf(const Category &newer, const Category &older, const QSet<QString> &used)
{
    const CategoryMatch match = matchCategories(older, newer, IdsAre::Positional);
    FreshIds fresh(used + idsIn(older));
    Category category = newer;
    category.id = older.id;
    qsizetype item = 0;
    const auto giveId = [&](QuestionId &id) {
        const qsizetype before = match.itemBefore.at(item++);
        id.value = before >= 0 ? match.earlier.at(before).id.value : fresh.idLike(id.value);
    };
    for (Detail &detail : category.details)
        giveId(detail.id);
    for (qsizetype i = 0; i < category.sections.size(); ++i) {
        Section &section = category.sections[i];
        const qsizetype before = match.sectionBefore.at(i);
        section.id.value = before >= 0 ? older.sections.at(before).id.value : fresh.idLike(section.id.value);
        for (Question &question : section.questions)
            giveId(question.id);
    }
    QHash<QString, QString> agreed = declarationIds(older);
    for (Declaration &declaration : category.declarations) {
        const QString id = agreed.take(promptWords(declaration.text).join(u' '));
        declaration.id.value = id.isEmpty() ? fresh.idLike(declaration.id.value) : id;
    }
    return category;
}

Category withUnusedIds(const Category &changed, const Category &before, const QSet<QString> &used)
{
    FreshIds fresh(used + idsIn(before) + idsIn(changed));
    Category category = changed;
    for (Section &section : category.sections) {
        for (Question &question : section.questions) {
            if (!findQuestion(before, question.id) && used.contains(question.id.value))
                question.id.value = fresh.idLike(question.id.value);
        }
    }
    return category;
}
