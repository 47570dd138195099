#pragma once

#include "model/category.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

class Workspace;

/// What a person calls the questions and details of entries, by the category that each was begun in. A
/// category is read once: an entry keeps the one it has. Used on the storage thread alone.
class EntryLabels final
{
public:
    [[nodiscard]] QString label(Workspace &workspace, const EntryId &entry, const QuestionId &question);

private:
    [[nodiscard]] std::shared_ptr<const Category> read(Workspace &workspace, const EntryId &id);

    QHash<EntryId, std::shared_ptr<const Category>> m_categories;
    QHash<QByteArray, std::shared_ptr<const Category>> m_files;
};
