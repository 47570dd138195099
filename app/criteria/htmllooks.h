#pragma once

#include <QString>

struct _xmlNode;

// What the code of a page says of the looks and the use of an element.

/// It begins a line of its own.
[[nodiscard]] bool beginsLine(const _xmlNode &element);
/// A browser sets it off by a blank line.
[[nodiscard]] bool isSetOff(const _xmlNode &element);
/// Not for people to read: scripts, choices of a form, pictures.
[[nodiscard]] bool isUnread(const _xmlNode &element);
/// Hidden until something is clicked that is no part of the text.
[[nodiscard]] bool isHidden(const _xmlNode &element);
/// The id of a part of the page that a click on @p element shows: of an accordion or a tab. Empty for others.
[[nodiscard]] QString partOpenedBy(const _xmlNode &element);
/// Navigation, the head and the foot of a website, notes about cookies.
[[nodiscard]] bool isMarginal(const _xmlNode &element);
[[nodiscard]] bool isBold(const _xmlNode &element);
/// How deep an item stands in other lists where that is told by a word processor's names for looks, from 0.
[[nodiscard]] int levelOfWordProcessor(const _xmlNode &element);
/// A short first cell of a row that has others.
[[nodiscard]] bool labelsRow(const _xmlNode &element);
/// 1 to 6; 0 for others.
[[nodiscard]] int headingLevel(const _xmlNode &element);

[[nodiscard]] QString nameOfElement(const _xmlNode &element);
[[nodiscard]] QString attribute(const _xmlNode &element, const char *name);
