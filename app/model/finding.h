#pragma once

#include "model/id.h"
#include "model/limit.h"

/// One thing that a check has to say about an entry.
struct Finding
{
    enum class Kind {
        Unanswered,          ///< a required question without an answer
        OverLimit,           ///< a question, section, detail or the entry is too long
        UnderLimit,          ///< the same, too short
        MissingDetail,       ///< a required detail is empty
        InvalidDetail,       ///< a detail is not of its kind: an e-mail address without @
        UndecidedDeclaration ///< a required declaration is not agreed to
    };
    enum class Severity {
        MustFix, ///< stops Submit, until the person says to send anyway
        LookAt,  ///< informs
    };
    enum class Scope { Question, Detail, Section, Entry, Declaration };

    Kind kind = Kind::Unanswered;
    Severity severity = Severity::MustFix;
    Scope scope = Scope::Question;
    QString place; ///< the id of the question, detail, section or declaration; empty for the entry
    int size = 0;  ///< for limits: how long it is, in the limit's unit
    Limit limit;   ///< for limits

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
    }
    Q_UNREACHABLE();
}

[[nodiscard]] inline QString nameOf(Finding::Severity severity)
{
    return severity == Finding::Severity::MustFix ? QStringLiteral("mustFix") : QStringLiteral("lookAt");
}
