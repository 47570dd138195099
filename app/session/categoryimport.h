#pragma once

#include "criteria/draftverdict.h"
#include "model/categorydraft.h"
#include "model/programmeset.h"
#include "model/result.h"

#include <QByteArray>
#include <QDate>

class CategoryLibrary;

/// What a line of a page, or a part of one, was taken for.
struct TakenLine
{
    int line = 0; ///< of the page, from 1
    QString text;
    PartKind taken = PartKind::LeftOut;
    bool sure = true;
    QString why;
};

/// What was understood of a page, without a person having looked at it.
struct CategoryImport
{
    Category category;
    QByteArray json; ///< its file
    DraftVerdict verdict;
    QList<TakenLine> lines;  ///< every line of the page, in its order; one with several parts stands as often
    QList<TakenLine> unsure; ///< what a person has to look at, with the titles that the page does not print

    [[nodiscard]] bool isEmpty() const { return verdict.questions == 0; }
    [[nodiscard]] bool isSure() const { return unsure.isEmpty() && verdict.obstacles.isEmpty(); }
};

/// @p chosenSet is the id of the set that a person chose: where it fits, its titles are no guess any more.
[[nodiscard]] CategoryImport importOfPage(const Page &page, const QList<ProgrammeSet> &sets,
                                          const QString &chosenSet, const QDate &today);

/// A category that was read from a page, whose ids say nothing: where the library has another edition of it,
/// what goes on has the ids that it has there, so that entries can be moved.
[[nodiscard]] Category withKnownIds(const CategoryLibrary &library, const Category &read);

/// Puts a category that was read from a page among the user's own, with known ids. Where another one has its
/// id and edition, it gets a free id; where the same one is there already, nothing is written. Gives what is
/// there then.
[[nodiscard]] Result<CategoryId> addUnderFreeId(CategoryLibrary &library, const Category &read);
