#pragma once

#include "model/id.h"
#include "model/limit.h"

/// One thing that a check has to say about an entry.
struct Finding
{
    enum class Kind {
        Unanswered,           ///< a required question without an answer
        OverLimit,            ///< a question, section, detail or the entry is too long
        UnderLimit,           ///< the same, too short
        MissingDetail,        ///< a required detail is empty
        InvalidDetail,        ///< a detail is not of its kind: an e-mail address without @
        UndecidedDeclaration, ///< a required declaration is not agreed to
        MissingFiles,         ///< fewer supporting files than are asked for
        TooManyFiles,         ///< more than are taken
        UnaskedFiles          ///< files that this edition has no place for
    };
    enum class Severity {
        MustFix, ///< stops Submit, until the person says to send anyway
        LookAt,  ///< informs
    };
    enum class Scope { Question, Detail, Section, Entry, Declaration, Files };

    Kind kind = Kind::Unanswered;
    Severity severity = Severity::MustFix;
    Scope scope = Scope::Question;
    QString place; ///< the id of the question, detail, section, declaration or the role of the files; empty
                   ///< for the entry
    int size = 0;  ///< for limits: how long it is, in the limit's unit; for files: how many there are
    Limit limit;   ///< for limits; for files: the fewest and the most

    bool operator==(const Finding &) const = default;
};

[[nodiscard]] inline QString nameOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Unanswered:
        return QStringLiteral("unanswered");
    case Finding::Kind::OverLimit:
        return QStringLiteral("overLimit");
    case Finding::Kind::UnderLimit:
        return QStringLiteral("underLimit");
    case Finding::Kind::MissingDetail:
        return QStringLiteral("missingDetail");
    case Finding::Kind::InvalidDetail:
        return QStringLiteral("invalidDetail");
    case Finding::Kind::UndecidedDeclaration:
        return QStringLiteral("undecidedDeclaration");
    case Finding::Kind::MissingFiles:
        return QStringLiteral("missingFiles");
    case Finding::Kind::TooManyFiles:
        return QStringLiteral("tooManyFiles");
    case Finding::Kind::UnaskedFiles:
        return QStringLiteral("unaskedFiles");
    }
    Q_UNREACHABLE();
}

[[nodiscard]] inline QString nameOf(Finding::Severity severity)
{
    return severity == Finding::Severity::MustFix ? QStringLiteral("mustFix") : QStringLiteral("lookAt");
}
