#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <compare>

/// A name that only fits where its kind is wanted: an entry's id cannot be passed for a question's.
template<typename Tag>
struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    std::weak_ordering operator<=>(const Id &other) const
    {
        return QString::compare(value, other.value) <=> 0;
    }
};

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using CategoryId = Id<struct CategoryTag>;
using SectionId = Id<struct SectionTag>;
/// Questions and details share one space of ids: an answer belongs to either.
using QuestionId = Id<struct QuestionTag>;
using DeclarationId = Id<struct DeclarationTag>;
using EntryId = Id<struct EntryTag>;
using EndpointId = Id<struct EndpointTag>;
using SubmissionId = Id<struct SubmissionTag>;
