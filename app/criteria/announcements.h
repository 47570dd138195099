#pragma once

#include <QString>

/// What a heading, or a line that leads a list in, announces.
enum class Announces {
    Nothing,
    Steps,        ///< "How to enter"
    Contacts,     ///< "To find out more"
    Answers,      ///< "Frequently asked questions", comments of readers: all that follows
    Introduction, ///< "About this award"
    Eligibility,  ///< "Who can enter"
    Criteria,     ///< "Judging criteria"
    Other,        ///< "Key dates": nothing of what an entry is made of
};

/// English pages only: on others the looks of the page decide, and the person.
[[nodiscard]] Announces announcedBy(const QString &line);
