#pragma once

#include "model/id.h"
#include "model/limit.h"

#include <QStringList>

#include <optional>

enum class DetailKind { Line, Text, Email, Phone, Date, Choice, YesNo };

/// A single field of an entry's form: its title, a name, an address.
struct Detail
{
    QuestionId id;
    QString label;
    QString hint;
    DetailKind kind = DetailKind::Line;
    QStringList choices; ///< for DetailKind::Choice
    bool required = false;
    std::optional<Limit> limit;
    bool operator==(const Detail &) const = default;
};

/// The detail that is the entry's title: both are one thing.
[[nodiscard]] QuestionId projectTitleId();

[[nodiscard]] QString nameOf(DetailKind kind);
[[nodiscard]] std::optional<DetailKind> detailKindNamed(QStringView name);
