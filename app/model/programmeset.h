#pragma once

#include "model/category.h"

/// A section as a programme usually asks for it.
struct UsualSection
{
    QString title;
    QString definition; ///< what the programme says it means; empty where it does not
    QStringList others; ///< other titles that pages give it
    std::optional<Limit> limit;
    bool operator==(const UsualSection &) const = default;
};

/// The named set of sections of an award programme in certain years, and what else is known of its form.
/// Data, never a rule: pages lose their headings, and programmes change them.
struct ProgrammeSet
{
    QString id;   ///< "hsj-awards"
    QString name; ///< "HSJ Awards, to 2025"
    Programme programme;
    QString idPrefix;         ///< what the ids of its categories begin with: "hsj"
    QStringList signs;        ///< words or hosts that a page of this programme holds
    int firstYear = 0;        ///< 0: not known
    int lastYear = 0;         ///< 0: still used
    bool isCommonest = false; ///< the one to propose where a page bears no programme's sign
    QList<UsualSection> sections;
    int evidenceWindowMonths = 0; ///< 0: not known
    QList<Detail> details;
    QList<FileSlot> files;
    QList<Declaration> declarations;
    QList<ScoreMeaning> judging;
    QStringList notes; ///< where this is known from, and what is not
    bool operator==(const ProgrammeSet &) const = default;
};
