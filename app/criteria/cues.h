#pragma once

#include <QString>

// What the words of a line say about its place on a page of an award. English pages only: on others the
// looks of the page decide, and the person.

/// What a heading, or a line that leads a list in, announces.
enum class Announces {
    Nothing,
    Steps,        ///< "How to enter"
    Contacts,     ///< "To find out more"
    Introduction, ///< "About this award"
    Eligibility,  ///< "Who can enter"
    Criteria,     ///< "Judging criteria"
    Other,        ///< "Key dates": nothing of what an entry is made of
};

[[nodiscard]] Announces announcedBy(const QString &line);

/// The step of an application that a line tells: "register", "start", "submit", "pay" …; empty for others.
[[nodiscard]] QString stepIn(const QString &line);

/// "Start your entry", "Share this page": a button or a link without its page.
[[nodiscard]] bool isLinkOfPage(const QString &line);
/// "Best of luck!"
[[nodiscard]] bool isWish(const QString &line);
/// Marks, lone image names, copyright: nothing to read.
[[nodiscard]] bool isJunk(const QString &line);
/// It names a day by which entries must be in.
[[nodiscard]] bool tellsDeadline(const QString &line);
/// "The award is open to …"
[[nodiscard]] bool tellsEligibility(const QString &line);
/// It asks for something: a question, or "Describe …".
[[nodiscard]] bool asks(const QString &line);
/// It asks the reader something that no entry answers: "Are you proud of your team?"
[[nodiscard]] bool addressesReader(const QString &line);
/// It says what judges want without asking for it: "Judges will look for …".
[[nodiscard]] bool tellsWhatIsJudged(const QString &line);
