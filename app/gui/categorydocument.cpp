#include "gui/categorydocument.h"

#include "gui/documentwriter.h"
#include "session/categorylibrary.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CategoryDocument
{
    Q_DECLARE_TR_FUNCTIONS(CategoryDocument)
};

QString limitLine(const Limit &limit)
{
    if (limit.from == Provenance::Usual)
        //: %1 is "400 words"
        return CategoryDocument::tr("Limit: %1 (usual limit, to be checked)").arg(wordingOf(limit));
    return CategoryDocument::tr("Limit: %1").arg(wordingOf(limit));
}

QString sectionLimitLine(const Limit &limit)
{
    if (limit.from == Provenance::Usual)
        //: %1 is "400 words"
        return CategoryDocument::tr("Limit for these answers together: %1 (usual limit, to be checked)")
            .arg(wordingOf(limit));
    return CategoryDocument::tr("Limit for these answers together: %1").arg(wordingOf(limit));
}

void writeHead(DocumentWriter &page, const Category &category, const QDateTime &now)
{
    page.title(category.title);
    if (category.programme.organiser.isEmpty())
        //: %1 is an awards programme, %2 its edition
        page.note(CategoryDocument::tr("%1, edition %2").arg(category.programme.name, category.edition));
    else
        //: %1 is an awards programme, %2 its edition, %3 who runs it
        page.note(CategoryDocument::tr("%1, edition %2, organised by %3")
                      .arg(category.programme.name, category.edition, category.programme.organiser));
    if (!category.closes.isValid())
        page.note(CategoryDocument::tr("No closing date is known."));
    else if (category.closes <= now)
        page.warning(CategoryDocument::tr("Closed on %1.").arg(closingWording(category.closes)));
    else
        //: %1 is a date and time, %2 "in 12 days"
        page.paragraph(CategoryDocument::tr("Closes %1, %2.")
                           .arg(closingWording(category.closes), daysLeftWording(category.closes, now)));
    for (const QString &text : category.introduction)
        page.paragraph(text);
}

void writeParagraphs(DocumentWriter &page, const QString &heading, const QStringList &paragraphs)
{
    if (paragraphs.isEmpty())
        return;
    page.heading(heading);
    for (const QString &text : paragraphs)
        page.paragraph(text);
}

void writeQuestion(DocumentWriter &page, const Question &question)
{
    page.number(question.prompt);
    for (const QString &point : question.points)
        page.innerBullet(point);
    if (!question.required)
        page.innerNote(CategoryDocument::tr("An answer is optional."));
    if (question.limit)
        page.innerNote(limitLine(*question.limit));
}

void writeSection(DocumentWriter &page, const Section &section)
{
    page.subheading(section.title);
    if (section.titleFrom == Provenance::Usual)
        page.note(CategoryDocument::tr("This is the section’s usual name, to be checked."));
    if (!section.guidance.isEmpty())
        page.paragraph(section.guidance);
    if (section.limit)
        page.note(sectionLimitLine(*section.limit));
    for (const Question &question : section.questions)
        writeQuestion(page, question);
}

void writeJudging(DocumentWriter &page, const Category &category)
{
    page.heading(CategoryDocument::tr("How you will be judged"));
    if (category.limit)
        page.note(CategoryDocument::tr("For the whole entry: %1").arg(limitLine(*category.limit)));
    if (category.evidenceWindowMonths > 0)
        page.paragraph(CategoryDocument::tr("Evidence should be from the last %Ln month(s).", nullptr,
                                            category.evidenceWindowMonths));
    for (const Section &section : category.sections)
        writeSection(page, section);
    if (category.judging.isEmpty())
        return;
    page.subheading(CategoryDocument::tr("What the scores mean"));
    for (const ScoreMeaning &score : category.judging)
        //: %1 is a score, %2 what it means
        page.bullet(CategoryDocument::tr("%1: %2").arg(QLocale().toString(score.score), score.means));
}

void writeDetails(DocumentWriter &page, const QList<Detail> &details)
{
    if (details.isEmpty())
        return;
    page.heading(CategoryDocument::tr("What else the form asks"));
    for (const Detail &detail : details) {
        //: %1 is a field of the form
        page.bullet(detail.required ? detail.label : CategoryDocument::tr("%1 (optional)").arg(detail.label));
        if (!detail.hint.isEmpty())
            page.innerNote(detail.hint);
        if (!detail.choices.isEmpty())
            page.innerNote(CategoryDocument::tr("One of: %1").arg(detail.choices.join(u"; "_s)));
        if (detail.limit)
            page.innerNote(limitLine(*detail.limit));
    }
}

QString numberLine(const FileSlot &slot)
{
    if (slot.fewest == 0)
        return CategoryDocument::tr("Up to %Ln file(s), optional", nullptr, slot.most);
    if (slot.fewest == slot.most)
        return CategoryDocument::tr("%Ln file(s), required", nullptr, slot.most);
    return CategoryDocument::tr("%1 to %Ln file(s)", nullptr, slot.most).arg(QLocale().toString(slot.fewest));
}

void writeFiles(DocumentWriter &page, const QList<FileSlot> &files)
{
    if (files.isEmpty())
        return;
    page.heading(CategoryDocument::tr("Supporting files"));
    for (const FileSlot &slot : files) {
        page.bullet(slot.title);
        page.innerNote(numberLine(slot));
        if (!slot.types.isEmpty())
            page.innerNote(CategoryDocument::tr("Kinds of file: %1").arg(slot.types.join(u", "_s)));
        if (slot.maxBytes > 0)
            page.innerNote(
                CategoryDocument::tr("Each at most %1").arg(QLocale().formattedDataSize(slot.maxBytes)));
    }
}

void writeDeclarations(DocumentWriter &page, const QList<Declaration> &declarations)
{
    if (declarations.isEmpty())
        return;
    page.heading(CategoryDocument::tr("What you will declare"));
    for (const Declaration &declaration : declarations)
        page.bullet(declaration.required ? declaration.text
                                         : CategoryDocument::tr("%1 (optional)").arg(declaration.text));
}

void writeApplying(DocumentWriter &page, const Category &category)
{
    if (!category.howToApply.isEmpty())
        page.heading(CategoryDocument::tr("How to apply"));
    for (const ApplyStep &step : category.howToApply)
        page.number(step.text);
    if (category.changesAfterSubmission == ChangesAfterSubmission::UntilDeadline)
        page.note(CategoryDocument::tr("After submission an entry can be changed until the closing date."));
    else if (category.changesAfterSubmission == ChangesAfterSubmission::Never)
        page.note(CategoryDocument::tr("After submission an entry cannot be changed."));

    if (!category.contacts.isEmpty())
        page.heading(CategoryDocument::tr("Contacts"));
    for (const Contact &contact : category.contacts) {
        page.bullet(contact.about);
        for (const QString &line : {contact.name, contact.phone, contact.email}) {
            if (!line.isEmpty())
                page.innerNote(line);
        }
    }
}

/// The folder is told once, above.
QString lineOf(Problem problem)
{
    problem.file = QFileInfo(problem.file).fileName();
    return problem.text();
}

void writeSource(DocumentWriter &page, const LoadedCategory &loaded)
{
    const CategorySource &source = loaded.category.source;
    page.heading(CategoryDocument::tr("Where this comes from"));
    if (!source.address.isEmpty())
        page.paragraph(source.address);
    if (source.readOn.isValid())
        page.note(
            CategoryDocument::tr("Read on %1.").arg(QLocale().toString(source.readOn, QLocale::LongFormat)));
    for (const QString &text : source.notes)
        page.bullet(text);
    if (!loaded.shipped)
        page.note(CategoryDocument::tr("File: %1").arg(loaded.file));
    for (const Problem &problem : loaded.notes)
        page.bullet(lineOf(problem));
}
} // namespace

void writeCategory(QTextDocument &document, const LoadedCategory &loaded, const QDateTime &now,
                   const Theme &theme)
{
    const Category &category = loaded.category;
    DocumentWriter page(document, theme);
    writeHead(page, category, now);
    writeParagraphs(page, CategoryDocument::tr("Who can enter"), category.eligibility);
    writeJudging(page, category);
    writeDetails(page, category.details);
    writeFiles(page, category.files);
    writeDeclarations(page, category.declarations);
    writeApplying(page, category);
    writeSource(page, loaded);
}

void writeProblems(QTextDocument &document, const BrokenCategory &broken, const Theme &theme)
{
    DocumentWriter page(document, theme);
    page.title(QFileInfo(broken.file).fileName());
    page.warning(CategoryDocument::tr(
        "This file could not be read as a category. Correct what is listed here, then choose ‘Read again’."));
    page.note(broken.file);
    for (const Problem &problem : broken.problems)
        page.bullet(lineOf(problem));
}
