#pragma once

#include "model/programmeset.h"

#include <optional>

/// The section titles of all programmes that are known, to find them on a page.
class SectionNames
{
public:
    /// @p likeliest is the set that the page at hand seems to be of, or nullptr.
    SectionNames(const QList<ProgrammeSet> &sets, const ProgrammeSet *likeliest);

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

    /// Whether @p count texts of their own may be a section each: a programme with as many or fewer sections,
    /// and more than one, is the likeliest.
    [[nodiscard]] bool mayBeSections(qsizetype count) const
    {
        return m_likeliest > 1 && count >= m_likeliest;
    }

private:
    QStringList m_titles;    ///< folded, the longest first
    qsizetype m_longest = 0; ///< that a line with a title may be
    qsizetype m_likeliest;   ///< how many sections the likeliest set has
};
