#include "session/comparing.h"

#include "session/wording.h"
#include "writing/comparison.h"
#include "writing/counting.h"

#include <QCoreApplication>

namespace {
struct Comparing
{
    Q_DECLARE_TR_FUNCTIONS(Comparing)
};

QString spoken(const QString &text)
{
    if (!text.trimmed().isEmpty())
        //: a passage, quoted
        return Comparing::tr("‘%1’").arg(text.simplified());
    return text.contains(u'\n') ? Comparing::tr("a line break") : Comparing::tr("a space");
}
} // namespace

Comparison comparisonOf(const QString &earlier, const QString &later)
{
    return compareTexts(earlier, later);
}

QString wordingOf(const Comparison &comparison, const CountingRule &rule)
{
    const QList<Change> changes = changesOf(comparison);
    if (changes.isEmpty())
        return Comparing::tr("The two texts are the same.");
    int added = 0;
    int removed = 0;
    for (const Change &change : changes) {
        added += countWords(change.added, rule);
        removed += countWords(change.removed, rule);
    }
    const QString places = Comparing::tr("%Ln place(s)", nullptr, static_cast<int>(changes.size()));
    if (added == 0 && removed == 0)
        //: %1 is "2 places"
        return Comparing::tr("No word was added or removed, but spaces, line breaks or marks differ in %1.")
            .arg(places);
    if (removed == 0)
        //: %1 is "12 words", %2 "2 places"
        return Comparing::tr("%1 added, in %2.").arg(wordsWording(added), places);
    if (added == 0)
        //: %1 is "12 words", %2 "2 places"
        return Comparing::tr("%1 removed, in %2.").arg(wordsWording(removed), places);
    //: %1 and %2 are such as "12 words", %3 "2 places"
    return Comparing::tr("%1 added, %2 removed, in %3.")
        .arg(wordsWording(added), wordsWording(removed), places);
}

QString wordingOf(const Change &change)
{
    if (change.removed.isEmpty())
        return Comparing::tr("Added: %1.").arg(spoken(change.added));
    if (change.added.isEmpty())
        return Comparing::tr("Removed: %1.").arg(spoken(change.removed));
    //: %1 and %2 are quoted passages of a text
    return Comparing::tr("Removed: %1. Added: %2.").arg(spoken(change.removed), spoken(change.added));
}
