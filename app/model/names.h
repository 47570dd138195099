#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <optional>

/// One value of an enum and the name it is stored and exchanged under.
template<typename Enum>
struct Name
{
    Enum value;
    QLatin1StringView name;
};

/// The stored name of @p value. Every value must stand in the table.
template<typename Enum, size_t N>
[[nodiscard]] QString nameIn(const Name<Enum> (&table)[N], Enum value)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const auto &row) { return row.value == value; });
    Q_ASSERT(found != std::end(table));
    return QString(found->name);
}

/// The value stored under @p name, or nothing where no value has that name.
template<typename Enum, size_t N>
[[nodiscard]] std::optional<Enum> valueIn(const Name<Enum> (&table)[N], QStringView name)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const auto &row) { return row.name == name; });
    if (found == std::end(table))
        return std::nullopt;
    return found->value;
}
