#include "criteria/draftverdict.h"

#include "criteria/categoryreader.h"
#include "criteria/categorywriter.h"
#include "criteria/draft.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A file or the window shows no more at once.
constexpr qsizetype mostObstacles = 20;

QString sentence(const char *text)
{
    return QCoreApplication::translate("DraftVerdict", text);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

class ObstacleSearch
{
public:
    explicit ObstacleSearch(const Category &category)
        : m_category(category)
        , m_questions(questionCount(category))
    {}

    [[nodiscard]] QStringList obstacles();

private:
    void searchTitle();
    void searchSections();
    void searchQuestions(const Section &section, const QString &name);
    void searchEqualTitles();
    void searchLimit(const std::optional<Limit> &limit, const QString &name);
    void searchFile();

    const Category &m_category;
    int m_questions;
    QStringList m_found;
};

void ObstacleSearch::searchTitle()
{
    if (isBlank(m_category.title))
        m_found += sentence(QT_TRANSLATE_NOOP(
            "DraftVerdict",
            "The category has no title. Say which line of the page is its title, or type one."));
    if (isBlank(m_category.edition))
        m_found +=
            sentence(QT_TRANSLATE_NOOP("DraftVerdict", "The edition has no name. Type the award’s year."));
    if (m_questions == 0)
        m_found += sentence(QT_TRANSLATE_NOOP(
            "DraftVerdict", "There is no question. Say which lines of the page are questions, or add one."));
}

void ObstacleSearch::searchSections()
{
    for (qsizetype i = 0; i < m_category.sections.size(); ++i) {
        const Section &section = m_category.sections.at(i);
        if (isBlank(section.title))
            m_found +=
                sentence(QT_TRANSLATE_NOOP("DraftVerdict", "Section %1 has no title. Type one.")).arg(i + 1);
        const QString name = isBlank(section.title)
                                 ? sentence(QT_TRANSLATE_NOOP("DraftVerdict", "Section %1")).arg(i + 1)
                                 : section.title.simplified();
        searchLimit(section.limit, name);
        searchQuestions(section, name);
    }
}

void ObstacleSearch::searchQuestions(const Section &section, const QString &name)
{
    if (section.questions.isEmpty() && m_questions > 0)
        m_found += sentence(QT_TRANSLATE_NOOP("DraftVerdict", "The section “%1” has no question. Add one, or "
                                                              "leave the section out."))
                       .arg(name);
    for (qsizetype i = 0; i < section.questions.size(); ++i) {
        const Question &question = section.questions.at(i);
        if (isBlank(question.prompt))
            m_found += sentence(QT_TRANSLATE_NOOP(
                                    "DraftVerdict",
                                    "Question %1 of the section “%2” has no text. Type it, or leave it out."))
                           .arg(QString::number(i + 1), name);
        searchLimit(question.limit, question.shortLabel);
    }
}

void ObstacleSearch::searchEqualTitles()
{
    QHash<QString, int> counts;
    for (const Section &section : m_category.sections) {
        const QString title = section.title.simplified();
        if (!title.isEmpty() && ++counts[title.toCaseFolded()] == 2)
            m_found += sentence(QT_TRANSLATE_NOOP("DraftVerdict",
                                                  "More than one section is called “%1”. Give each a name of "
                                                  "its own, or join them."))
                           .arg(title);
    }
}

void ObstacleSearch::searchLimit(const std::optional<Limit> &limit, const QString &name)
{
    if (!limit || limit->most == 0 || limit->fewest <= limit->most)
        return;
    //: %1 is a section, a question or a detail, %2 and %3 are numbers of words or characters
    m_found += sentence(QT_TRANSLATE_NOOP("DraftVerdict",
                                          "The limit of “%1” asks for at least %2 and allows %3 at most. "
                                          "Change one of the two."))
                   .arg(name, QString::number(limit->fewest), QString::number(limit->most));
}

/// Whatever else would make the category's own file unreadable: an obstacle is better than a loss.
void ObstacleSearch::searchFile()
{
    const auto reading = readCategory(categoryJson(m_category), {});
    if (reading)
        return;
    for (const Problem &problem : reading.error()) {
        //: %1 is a place in a category file and what is wrong there: language: must not be empty
        m_found += sentence(QT_TRANSLATE_NOOP("DraftVerdict",
                                              "The category cannot be kept as it is: %1. Change this first."))
                       .arg(problem.text());
    }
}

QStringList ObstacleSearch::obstacles()
{
    searchTitle();
    searchLimit(m_category.limit, m_category.title.simplified());
    searchSections();
    searchEqualTitles();
    for (const Detail &detail : m_category.details)
        searchLimit(detail.limit, detail.label);
    if (m_found.isEmpty())
        searchFile();
    return m_found.mid(0, mostObstacles);
}
} // namespace

DraftVerdict verdictOf(const CategoryDraft &draft)
{
    const Category category = categoryOf(draft);
    DraftVerdict verdict;
    verdict.sections = int(category.sections.size());
    verdict.questions = questionCount(category);
    verdict.unsure = int(std::count_if(draft.parts.cbegin(), draft.parts.cend(),
                                       [](const DraftPart &part) { return !part.sure; }));
    verdict.obstacles = ObstacleSearch(category).obstacles();
    return verdict;
}
