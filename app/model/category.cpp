#include "model/category.h"

#include "model/names.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<ChangesAfterSubmission> changesAfterSubmission[] = {
    {ChangesAfterSubmission::UntilDeadline, "untilDeadline"_L1},
    {ChangesAfterSubmission::Never, "never"_L1},
    {ChangesAfterSubmission::Unknown, "unknown"_L1},
};

template<typename List, typename IdType>
auto findIn(const List &list, const IdType &id) -> decltype(&list.front())
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}
} // namespace

int questionCount(const Category &category)
{
    return std::accumulate(
        category.sections.begin(), category.sections.end(), 0,
        [](int sum, const Section &section) { return sum + static_cast<int>(section.questions.size()); });
}

const Question *findQuestion(const Category &category, const QuestionId &id)
{
    const Section *section = sectionOf(category, id);
    return section ? findIn(section->questions, id) : nullptr;
}

const Detail *findDetail(const Category &category, const QuestionId &id)
{
    return findIn(category.details, id);
}

const Section *findSection(const Category &category, const SectionId &id)
{
    return findIn(category.sections, id);
}

const Declaration *findDeclaration(const Category &category, const DeclarationId &id)
{
    return findIn(category.declarations, id);
}

const Section *sectionOf(const Category &category, const QuestionId &id)
{
    const auto found = std::find_if(category.sections.begin(), category.sections.end(),
                                    [&](const Section &section) { return findIn(section.questions, id); });
    return found == category.sections.end() ? nullptr : &*found;
}

QString nameOf(ChangesAfterSubmission changes)
{
    return nameIn(changesAfterSubmission, changes);
}

std::optional<ChangesAfterSubmission> changesAfterSubmissionNamed(QStringView name)
{
    return valueIn(changesAfterSubmission, name);
}
