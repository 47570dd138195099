#pragma once

#include "model/id.h"
#include "model/limit.h"

#include <QList>
#include <QString>

#include <optional>

/// What became of a question or detail from one edition of a category to another.
struct QuestionChange
{
    enum class Kind {
        Same,
        Reworded,
        Moved,
        New,
        Gone
    }; ///< Moved: to another section or place, maybe reworded too

    Kind kind = Kind::Same;
    QuestionId before; ///< empty where it is new
    QuestionId after;  ///< empty where it is gone
    QString wordingBefore;
    QString wordingAfter;
    QString sectionBefore; ///< its title
    QString sectionAfter;
    std::optional<Limit> limitBefore;
    std::optional<Limit> limitAfter;
    bool isDetail = false;
    bool operator==(const QuestionChange &) const = default;
};

/// The questions of both editions in the order of the newer one; those that are gone stand where they stood.
using EditionChanges = QList<QuestionChange>;

/// Another limit than before for several answers together.
struct SharedLimitChange
{
    QString section; ///< its title in the newer edition; empty: the whole entry
    std::optional<Limit> before;
    std::optional<Limit> after;
    bool operator==(const SharedLimitChange &) const = default;
};
