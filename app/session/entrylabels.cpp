#include "session/entrylabels.h"

#include "criteria/categoryreader.h"
#include "session/wording.h"
#include "storage/workspace.h"

QString EntryLabels::label(Workspace &workspace, const EntryId &entry, const QuestionId &question)
{
    auto &category = m_categories[entry];
    if (!category)
        category = read(workspace, entry);
    return labelOf(question, *category);
}

std::shared_ptr<const Category> EntryLabels::read(Workspace &workspace, const EntryId &id)
{
    const auto stored = workspace.entry(id);
    if (!stored)
        return std::make_shared<const Category>();
    auto &category = m_files[stored->categoryJson];
    if (!category) {
        const auto reading =
            readCategory(stored->categoryJson, stored->entry.category.value, RepeatedKeys::Allow);
        category = std::make_shared<const Category>(reading ? reading->category : Category());
    }
    return category;
}
