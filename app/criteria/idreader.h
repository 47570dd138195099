#pragma once

#include <QHash>
#include <QString>

class JsonPlace;

/// The ids met so far in a category, and where: all of one category differ.
using TakenIds = QHash<QString, QString>;

/// An id of lower-case letters, digits and hyphens that is not taken yet. It is taken from now on.
[[nodiscard]] QString readId(const JsonPlace &place, TakenIds &taken);
/// The same without being taken: the kind of a thing, which may come again.
[[nodiscard]] QString readWord(const JsonPlace &place);
/// An id of one or more parts with "/" between them: "hsj/integrated-care-system-of-the-year".
[[nodiscard]] QString readCategoryId(const JsonPlace &place);
