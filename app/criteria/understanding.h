#pragma once

#include "model/categorydraft.h"
#include "model/programmeset.h"

#include <QDate>

/// What a page is read with.
struct PageReader
{
    QList<ProgrammeSet> sets; ///< all that are known
    QString chosenSet;        ///< the id of the one a person chose; empty: the likeliest is proposed
    QDate today;
};

/// Understands a page as a category: every line is taken for something, with how sure that is and why.
/// A page without criteria gives a draft without questions. What is inferred and not printed is marked as
/// usual, and said in the notes of the category's source.
[[nodiscard]] CategoryDraft understandPage(const Page &page, const PageReader &reader);
