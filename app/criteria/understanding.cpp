#include "criteria/understanding.h"

#include "criteria/closingdate.h"
#include "criteria/doubts.h"
#include "criteria/draft.h"
#include "criteria/headedsections.h"
#include "criteria/headlesssections.h"
#include "criteria/introductiontaking.h"
#include "criteria/pageframe.h"
#include "criteria/pagetitle.h"
#include "criteria/sectionnames.h"
#include "criteria/usualcontents.h"
#include "criteria/usualnames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString note(const char *sentence)
{
    return QCoreApplication::translate("Understanding", sentence);
}

QString withoutYear(QString programme)
{
    static const QRegularExpression year(u"\\s*\\b20\\d\\d(?:[/-]\\d{2,4})?\\b\\s*"_s);
    return programme.replace(year, u" "_s).trimmed();
}

void nameProgramme(Category &category, const PageTitle &title, const ProgrammeSet *set, const QDate &today)
{
    QStringList &notes = category.source.notes;
    notes += title.notes;
    category.programme.name = title.programme;
    if (set)
        category.programme.organiser = set->programme.organiser;
    if (title.programme.isEmpty() && set) {
        category.programme.name = set->programme.name;
        notes += note(QT_TRANSLATE_NOOP(
                          "Understanding",
                          "The page does not name the programme: ‘%1’ is inferred from its sections."))
                     .arg(set->programme.name);
    }
    category.edition = title.year;
    if (title.year.isEmpty()) {
        category.edition = QString::number(today.year());
        notes += note(QT_TRANSLATE_NOOP(
            "Understanding", "The page prints no year: the edition is the year in which it was read."));
    }
    const QString prefix = set ? set->idPrefix : slugOf(withoutYear(title.programme));
    const QString slug = slugOf(title.title);
    category.id.value =
        (prefix.isEmpty() ? u"own"_s : prefix) + u'/' + (slug.isEmpty() ? u"category"_s : slug);
}

/// Pages write it as they like, "EN" or "en_GB"; the file of a category does not.
QString languageOf(const Page &page)
{
    static const QRegularExpression language(u"^([A-Za-z]{2,3})((?:-[A-Za-z0-9]{2,8}){0,4})$"_s);
    const auto match = language.match(page.language.trimmed().replace(u'_', u'-'));
    return match.hasMatch() ? match.captured(1).toLower() + match.captured(2) : u"en-GB"_s;
}

/// Where the lines that tell of closing agree on a day.
void takeClosingDate(CategoryDraft &draft, const QString &year)
{
    QList<QDateTime> dates;
    for (const DraftPart &part : draft.parts) {
        const QDateTime date = part.kind == PartKind::LeftOut ? closingDateIn(part.text, year) : QDateTime();
        if (date.isValid() && !dates.contains(date))
            dates += date;
    }
    if (dates.size() != 1)
        return;
    draft.rest.closes = dates.constFirst();
    draft.rest.source.notes += note(QT_TRANSLATE_NOOP(
        "Understanding", "The closing date is read from the page, by the clocks of London: check it."));
}

/// Says what was given of a set and is not on the page.
void noteUsualContents(CategoryDraft &draft)
{
    const QList<DraftPart> &parts = draft.parts;
    if (std::any_of(parts.cbegin(), parts.cend(), [](const DraftPart &part) {
            return part.limit && part.limit->from == Provenance::Usual;
        }))
        draft.rest.source.notes += note(QT_TRANSLATE_NOOP(
            "Understanding",
            "The page prints no limits: those given are usual ones, to be checked with the organiser."));
    if (std::any_of(parts.cbegin(), parts.cend(), isUsualMeaning))
        draft.rest.source.notes += note(QT_TRANSLATE_NOOP(
            "Understanding", "The page does not say what its sections mean: what is given is usual."));
}

bool hasTitle(const CategoryDraft &draft)
{
    return std::any_of(draft.parts.cbegin(), draft.parts.cend(),
                       [](const DraftPart &part) { return part.kind == PartKind::Title; });
}

/// A title for the head of a browser's window alone.
DraftPart titleOfCode(const QString &title)
{
    DraftPart part;
    part.kind = PartKind::Title;
    part.text = title;
    part.sure = false;
    part.why = note(
        QT_TRANSLATE_NOOP("Understanding", "It is the title of the window, and stands nowhere on the page."));
    return part;
}

/// Gives sections without a title those of @p set, and says so.
void nameUnnamedSections(CategoryDraft &draft, const ProgrammeSet *set)
{
    const bool areNamed = std::none_of(draft.parts.cbegin(), draft.parts.cend(), [](const DraftPart &part) {
        return part.kind == PartKind::Section && part.from == Provenance::Usual;
    });
    if (areNamed)
        return;
    nameSections(draft, set);
    draft.rest.source.notes += note(QT_TRANSLATE_NOOP(
        "Understanding",
        "The page prints no section headings: the titles are usual ones, in their usual order."));
}
} // namespace

CategoryDraft understandPage(const Page &page, const PageReader &reader)
{
    CategoryDraft draft;
    draft.page = page;
    const SectionNames names(reader.sets);
    TakenLines lines(draft.page);
    takeFrame(lines);
    const PageTitle title = takeTitle(lines, draft.page, names);
    const QList<Stretch> stretches = stretchesIn(lines, names);
    const CriteriaBegin begin = criteriaBegin(lines, stretches);
    const ProgrammeSet *chosen = setOfId(reader.sets, reader.chosenSet);
    const ProgrammeSet *ofSign = signedSet(page, reader.sets, title.year);
    if (begin.stretch >= 0 && begin.isHeaded)
        takeHeadedSections(lines, stretches, begin.stretch, names);
    else if (begin.stretch >= 0)
        takeHeadlessSections(lines, stretches, begin.stretch,
                             {names, usualCount(reader.sets, chosen ? chosen : ofSign)});
    takeIntroduction(lines, stretches, begin);
    draft.parts = lines.parts();
    doubtOddParts(draft.parts);
    if (!title.title.isEmpty() && !hasTitle(draft))
        draft.parts.prepend(titleOfCode(title.title));

    const ProgrammeSet *forNames = chosen ? chosen : proposedSet(draft, reader.sets, ofSign);
    const ProgrammeSet *forForm = forNames ? forNames : ofSign;
    nameUnnamedSections(draft, forNames);
    nameProgramme(draft.rest, title, forForm, reader.today);
    if (const ProgrammeSet *form = forForm ? forForm : setOfId(reader.sets, u"general"_s))
        takeForm(draft.rest, *form);
    giveUsualContents(draft, forForm);
    noteUsualContents(draft);
    takeClosingDate(draft, title.year);
    draft.rest.source.address = page.address;
    draft.rest.source.readOn = reader.today;
    draft.rest.language = languageOf(page);
    draft.rest.title = title.title;
    return draft;
}
