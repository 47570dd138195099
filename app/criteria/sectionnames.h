#pragma once

#include "model/programmeset.h"

#include <optional>

/// The section titles of all programmes that are known, to find them on a page.
class SectionNames
{
public:
    explicit SectionNames(const QList<ProgrammeSet> &sets);

    /// Whether @p text is one of the titles, whatever its case, with or without a number, a colon or a
    /// weight: "1. AMBITION (20%):".
    [[nodiscard]] bool has(const QString &text) const;

    /// A title with text right behind it, as pages that were copied badly have: "AmbitionDescribe the …",
    /// "Ambition: Describe …", "Ambition – …".
    struct Glued
    {
        QString title; ///< as the page writes it
        QString text;
    };
    [[nodiscard]] std::optional<Glued> gluedIn(const QString &line) const;

private:
    QStringList m_titles;    ///< folded, the longest first
    qsizetype m_longest = 0; ///< that a line with a title may be
};
