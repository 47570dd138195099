#include "session/pastewording.h"

#include "session/comparing.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PasteWords
{
    Q_DECLARE_TR_FUNCTIONS(PasteWording)
};

QString sizeWording(LimitUnit unit, int size, const QString &most)
{
    switch (unit) {
    case LimitUnit::Words:
        //: %n words of at most %1
        return PasteWords::tr("%Ln of %1 word(s), as this form counts", nullptr, size).arg(most);
    case LimitUnit::Characters:
        return PasteWords::tr("%Ln of %1 character(s), as this form counts", nullptr, size).arg(most);
    case LimitUnit::CharactersNoSpaces:
        return PasteWords::tr("%Ln of %1 character(s) without spaces, as this form counts", nullptr, size)
            .arg(most);
    }
    Q_UNREACHABLE();
}

QString overWording(LimitUnit unit, int over, const QString &most)
{
    switch (unit) {
    case LimitUnit::Words:
        return PasteWords::tr("%Ln word(s) over: the form takes %1 and may cut off the rest without a word.",
                              nullptr, over)
            .arg(most);
    case LimitUnit::Characters:
    case LimitUnit::CharactersNoSpaces:
        return PasteWords::tr(
                   "%Ln character(s) over: the form takes %1 and may cut off the rest without a word.",
                   nullptr, over)
            .arg(most);
    }
    Q_UNREACHABLE();
}

QString harmlessWording(const PastedBack &back)
{
    QStringList ways;
    if (back.quotes)
        ways += PasteWords::tr("Quotation marks are of another kind.");
    if (back.dashes)
        ways += PasteWords::tr("Dashes or dots are of another kind.");
    if (back.spaces)
        ways += PasteWords::tr("Spaces or line breaks differ.");
    return PasteWords::tr("Every word is there. %1 This is harmless.").arg(ways.join(u' '));
}

QString cutWording(const PastedBack &back)
{
    const QString arrived = PasteWords::tr("Cut off after %Ln word(s).", nullptr, back.arrived);
    const QString missing = back.missing > 0
                                ? PasteWords::tr("%Ln word(s) is/are missing.", nullptr, back.missing)
                                : PasteWords::tr("No whole word is missing.");
    const QString where = back.withinWord
                              ? PasteWords::tr("It ends within a word, with ‘%1’; then should come ‘%2’.")
                              : PasteWords::tr("It ends with ‘%1’; then should come ‘%2’.");
    //: three sentences: how much arrived, how much is missing, where it ends
    return PasteWords::tr("%1 %2 %3").arg(arrived, missing, where.arg(back.lastArrived, back.firstMissing));
}

QString changedWording(const PastedBack &back)
{
    const int places = static_cast<int>(changesOf(back.comparison).size());
    const QString changed = PasteWords::tr("The form shows other words in %Ln place(s).", nullptr, places);
    if (back.missing == 0)
        return changed;
    const QString end =
        PasteWords::tr("The last %Ln word(s) is/are missing, from ‘%1’ on.", nullptr, back.missing)
            .arg(back.firstMissing);
    //: two sentences: how much is changed, and what is missing at the end
    return PasteWords::tr("%1 %2").arg(changed, end);
}
} // namespace

QString nameOfField(const PasteField &field, const Category &category)
{
    if (!field.name.isEmpty())
        return field.name;
    const Section *section = sectionOf(category, field.parts.constFirst());
    const bool isWhole = section && field.parts.size() > 1 &&
                         field.parts.size() == section->questions.size() &&
                         sectionOf(category, field.parts.constLast()) == section;
    if (isWhole)
        return section->title;
    QStringList names;
    for (const QuestionId &part : field.parts)
        names += labelOf(part, category);
    return names.join(u" + "_s);
}

QString wordingOf(const Measure &measure)
{
    if (!measure.limit || measure.limit->most == 0)
        return wordsWording(measure.words);
    const QString most = QLocale().toString(measure.limit->most);
    if (measure.over() > 0)
        return overWording(measure.limit->unit, measure.over(), most);
    return sizeWording(measure.limit->unit, measure.size, most);
}

QString wordingOf(PasteSession::FieldState state)
{
    switch (state) {
    case PasteSession::FieldState::Empty:
        return PasteWords::tr("Nothing to paste");
    case PasteSession::FieldState::Open:
        return PasteWords::tr("To do");
    case PasteSession::FieldState::Copied:
        return PasteWords::tr("Copied");
    case PasteSession::FieldState::Ticked:
        return PasteWords::tr("In the form");
    case PasteSession::FieldState::Changed:
        return PasteWords::tr("Changed since");
    }
    Q_UNREACHABLE();
}

QString adviceOn(PasteSession::FieldState state)
{
    switch (state) {
    case PasteSession::FieldState::Empty:
        return PasteWords::tr("Nothing is written for this field, so there is nothing to paste.");
    case PasteSession::FieldState::Open:
        return PasteWords::tr("Copy the text and paste it into the field of the form.");
    case PasteSession::FieldState::Copied:
        return PasteWords::tr("Paste it into the field of the form, and then tick it here.");
    case PasteSession::FieldState::Ticked:
        return PasteWords::tr("This is in the form.");
    case PasteSession::FieldState::Changed:
        return PasteWords::tr(
            "The text was changed after you ticked it, so the tick is gone. Copy it again.");
    }
    Q_UNREACHABLE();
}

QString wordingOf(const PastedBack &back)
{
    switch (back.kind) {
    case PastedBack::Kind::Same:
        return PasteWords::tr("The form shows exactly what you copied.");
    case PastedBack::Kind::Harmless:
        return harmlessWording(back);
    case PastedBack::Kind::CutOff:
        return cutWording(back);
    case PastedBack::Kind::Changed:
        return changedWording(back);
    }
    Q_UNREACHABLE();
}

SendingWording wordingOfPasted(const Submission &submission)
{
    SendingWording wording;
    wording.state = wordingOf(submission.state);
    wording.safe =
        PasteWords::tr("Your entry is safe on this computer, as it was when you put it into the form.");
    if (submission.receipt) {
        wording.happened = PasteWords::tr("You put the entry into the organiser’s form and kept a proof.");
        wording.next = PasteWords::tr("The proof stays with the entry.");
        wording.todo = PasteWords::tr("There is nothing more that you have to do.");
    } else {
        wording.happened =
            PasteWords::tr("You put the entry into the organiser’s form. No proof is kept yet.");
        wording.next = PasteWords::tr("Nothing is sent from here.");
        wording.todo = PasteWords::tr("When the organiser confirms the entry, add the number or the e-mail.");
    }
    wording.quote = submission.receipt && !submission.receipt->reference.isEmpty()
                        ? PasteWords::tr("Confirmation number %1").arg(submission.receipt->reference)
                        : PasteWords::tr("Reference %1").arg(submission.id.value);
    return wording;
}
