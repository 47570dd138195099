#include "session/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString amount(LimitUnit unit, int count)
{
    switch (unit) {
    case LimitUnit::Words:
        return Wording::tr("%Ln word(s)", nullptr, count);
    case LimitUnit::Characters:
        return Wording::tr("%Ln character(s)", nullptr, count);
    case LimitUnit::CharactersNoSpaces:
        return Wording::tr("%Ln character(s) without spaces", nullptr, count);
    }
    Q_UNREACHABLE();
}

/// What a person calls the place of a finding.
QString placeName(const Finding &finding, const Category &category)
{
    switch (finding.scope) {
    case Finding::Scope::Question:
    case Finding::Scope::Detail:
        return labelOf({finding.place}, category);
    case Finding::Scope::Section: {
        const Section *section = findSection(category, {finding.place});
        return section ? section->title : finding.place;
    }
    case Finding::Scope::Declaration:
        return Wording::tr("Declarations");
    case Finding::Scope::Files:
        return Wording::tr("Supporting files");
    case Finding::Scope::Entry:
        return Wording::tr("the whole entry");
    }
    Q_UNREACHABLE();
}

QString overLimitWording(const Finding &finding, const QString &place)
{
    const QString over = amount(finding.limit.unit, finding.size - finding.limit.most);
    const QString most = QLocale().toString(finding.limit.most);
    if (finding.scope == Finding::Scope::Entry)
        return Wording::tr("The whole entry is %1 over its limit of %2.").arg(over, most);
    if (finding.limit.from == Provenance::Usual)
        //: %1 is a section or question, %2 "31 words", %3 a number
        return Wording::tr("‘%1’ is %2 over the usual limit of %3.").arg(place, over, most);
    //: %1 is a section or question, %2 "31 words", %3 a number
    return Wording::tr("‘%1’ is %2 over its limit of %3.").arg(place, over, most);
}

QString underLimitWording(const Finding &finding, const QString &place)
{
    const QString missing = amount(finding.limit.unit, finding.limit.fewest - finding.size);
    const QString fewest = QLocale().toString(finding.limit.fewest);
    if (finding.scope == Finding::Scope::Entry)
        return Wording::tr("The whole entry is %1 short of its least length of %2.").arg(missing, fewest);
    //: %1 is a section or question, %2 "31 words", %3 a number
    return Wording::tr("‘%1’ is %2 short of its least length of %3.").arg(place, missing, fewest);
}

QString invalidDetailWording(const Finding &finding, const Category &category, const QString &place)
{
    const Detail *detail = findDetail(category, {finding.place});
    switch (detail ? detail->kind : DetailKind::Line) {
    case DetailKind::Email:
        return Wording::tr("‘%1’ is not an e-mail address such as name@example.org.").arg(place);
    case DetailKind::Phone:
        return Wording::tr("‘%1’ does not look like a telephone number.").arg(place);
    case DetailKind::Date:
        return Wording::tr("‘%1’ is not a date such as 2027-03-26.").arg(place);
    case DetailKind::Choice:
        return Wording::tr("‘%1’ is none of the choices on the form.").arg(place);
    case DetailKind::YesNo:
        return Wording::tr("‘%1’ must be yes or no.").arg(place);
    case DetailKind::Line:
    case DetailKind::Text:
        break;
    }
    return Wording::tr("‘%1’ is not as the form wants it.").arg(place);
}
QString filesWording(const Finding &finding, const Category &category)
{
    const auto slot = std::find_if(category.files.begin(), category.files.end(),
                                   [&](const FileSlot &each) { return each.role == finding.place; });
    const QString title = slot == category.files.end() ? finding.place : slot->title;
    if (finding.kind == Finding::Kind::UnaskedFiles)
        return Wording::tr("%n file(s) that this edition does not ask for will not be sent.", nullptr,
                           finding.size);
    if (finding.kind == Finding::Kind::TooManyFiles)
        //: %1 is the title of a place for files
        return Wording::tr("‘%1’ has too many files: %n must go.", nullptr, finding.size - finding.limit.most)
            .arg(title);
    //: %1 is the title of a place for files
    return Wording::tr("‘%1’ needs %n more file(s).", nullptr, finding.limit.fewest - finding.size)
        .arg(title);
}
} // namespace

QString wordingOf(const Finding &finding, const Category &category)
{
    const QString place = placeName(finding, category);
    switch (finding.kind) {
    case Finding::Kind::Unanswered:
        return Wording::tr("‘%1’ has no answer.").arg(place);
    case Finding::Kind::OverLimit:
        return overLimitWording(finding, place);
    case Finding::Kind::UnderLimit:
        return underLimitWording(finding, place);
    case Finding::Kind::MissingDetail:
        return Wording::tr("‘%1’ is not filled in.").arg(place);
    case Finding::Kind::InvalidDetail:
        return invalidDetailWording(finding, category, place);
    case Finding::Kind::UndecidedDeclaration: {
        const Declaration *declaration = findDeclaration(category, {finding.place});
        return Wording::tr("Not agreed to yet: %1").arg(declaration ? declaration->text : finding.place);
    }
    case Finding::Kind::MissingFiles:
    case Finding::Kind::TooManyFiles:
    case Finding::Kind::UnaskedFiles:
        return filesWording(finding, category);
    }
    Q_UNREACHABLE();
}

QString linkWordingOf(const Finding &finding, const Category &category)
{
    return Wording::tr("Go to %1").arg(placeName(finding, category));
}

QString labelOf(const QuestionId &id, const Category &category)
{
    if (const Question *question = findQuestion(category, id))
        return question->shortLabel;
    const Detail *detail = findDetail(category, id);
    return detail ? detail->label : id.value;
}

QString causeWording(const RevisionSummary &revision)
{
    switch (revision.cause) {
    case RevisionCause::Sitting:
        return Wording::tr("Before a writing session");
    case RevisionCause::Editing:
        return Wording::tr("While writing");
    case RevisionCause::Paste:
        return Wording::tr("Before a large paste");
    case RevisionCause::Deletion:
        return Wording::tr("Before a large deletion");
    case RevisionCause::Restore:
        return Wording::tr("Before an earlier text was put back");
    case RevisionCause::Restored:
        return Wording::tr("An earlier text, put back");
    case RevisionCause::Import:
        return Wording::tr("Before a text was brought in");
    case RevisionCause::Submission:
        return Wording::tr("As it was submitted");
    case RevisionCause::Snapshot:
        if (revision.name.isEmpty())
            return Wording::tr("Kept by hand");
        //: %1 is the name that a person gave to the text
        return Wording::tr("Kept by hand: %1").arg(revision.name);
    case RevisionCause::Rescue:
        return Wording::tr("Rescued from a damaged file");
    case RevisionCause::Move:
        if (revision.name.isEmpty())
            return Wording::tr("Before a move to another edition");
        //: %1 is a question as an edition of the category asked it
        return Wording::tr("Before a move to another edition, as the answer to: %1").arg(revision.name);
    case RevisionCause::Copy:
        //: %1 is where the text was copied from: the title of an entry and a question
        return Wording::tr("Copied from %1").arg(revision.name);
    }
    Q_UNREACHABLE();
}

QString wordingOf(const SaveState &state, const QDateTime &now)
{
    switch (state.kind) {
    case SaveState::Kind::Saved: {
        if (!state.savedAt.isValid())
            return Wording::tr("All changes saved");
        const QDateTime saved = state.savedAt.toLocalTime();
        const QString time = QLocale().toString(saved.time(), QLocale::ShortFormat);
        if (saved.date() == now.toLocalTime().date())
            return Wording::tr("All changes saved at %1").arg(time);
        //: %1 is a date, %2 a time
        return Wording::tr("All changes saved on %1 at %2")
            .arg(QLocale().toString(saved.date(), QLocale::ShortFormat), time);
    }
    case SaveState::Kind::Unsaved:
        return Wording::tr("Saving…");
    case SaveState::Kind::Failed:
        return Wording::tr("Not saved. Trying again.");
    }
    Q_UNREACHABLE();
}

QString wordingOf(const Limit &limit)
{
    if (limit.fewest > 0 && limit.most > 0)
        //: %1 is a number, %2 "400 words"
        return Wording::tr("%1 to %2").arg(QLocale().toString(limit.fewest), amount(limit.unit, limit.most));
    if (limit.fewest > 0)
        return Wording::tr("at least %1").arg(amount(limit.unit, limit.fewest));
    return amount(limit.unit, limit.most);
}

QString daysLeftWording(const QDateTime &closes, const QDateTime &now)
{
    if (closes <= now)
        return Wording::tr("closed");
    const QDateTime here = closes.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(here.date());
    if (days == 0)
        return Wording::tr("today, %1").arg(QLocale().toString(here.time(), QLocale::ShortFormat));
    if (days == 1)
        return Wording::tr("tomorrow, %1").arg(QLocale().toString(here.time(), QLocale::ShortFormat));
    return Wording::tr("in %Ln day(s)", nullptr, static_cast<int>(days));
}

QString closingWording(const QDateTime &closes)
{
    const QLocale locale;
    //: the format of a closing date and time: "Fri 26 March 2027 17:00"
    const QString when = locale.toString(closes, Wording::tr("ddd d MMMM yyyy HH:mm"));
    if (closes.timeSpec() != Qt::TimeZone)
        return when;
    const QString city = QString::fromUtf8(closes.timeZone().id()).section(u'/', -1).replace(u'_', u' ');
    //: %1 is a date and time, %2 the city that names the time zone
    return Wording::tr("%1 (%2)").arg(when, city);
}

QString wordsWording(int words)
{
    return amount(LimitUnit::Words, words);
}
