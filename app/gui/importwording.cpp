#include "gui/importwording.h"

#include <QCoreApplication>

namespace {
QString translated(const char *word)
{
    return QCoreApplication::translate("ImportWording", word);
}
} // namespace

const QList<PartKind> &partKinds()
{
    static const QList<PartKind> kinds{PartKind::Question,     PartKind::Point,       PartKind::Section,
                                       PartKind::Definition,   PartKind::Limit,       PartKind::Title,
                                       PartKind::Introduction, PartKind::Eligibility, PartKind::Step,
                                       PartKind::Contact,      PartKind::LeftOut};
    return kinds;
}

QString wordOf(PartKind kind)
{
    switch (kind) {
    case PartKind::LeftOut:
        //: what a line of a page is: nothing that the category needs
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Left out"));
    case PartKind::Title:
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Title"));
    case PartKind::Step:
        return translated(QT_TRANSLATE_NOOP("ImportWording", "How to apply"));
    case PartKind::Contact:
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Contact"));
    case PartKind::Introduction:
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Introduction"));
    case PartKind::Eligibility:
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Who can enter"));
    case PartKind::Section:
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Section"));
    case PartKind::Definition:
        //: what a line of a page is: it says what a section is about
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Meaning"));
    case PartKind::Question:
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Question"));
    case PartKind::Point:
        //: what a line of a page is: one of the things that the answer to a question covers
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Point"));
    case PartKind::Limit:
        return translated(QT_TRANSLATE_NOOP("ImportWording", "Limit"));
    }
    Q_UNREACHABLE();
}

QKeySequence keyOf(PartKind kind)
{
    switch (kind) {
    case PartKind::LeftOut:
        return Qt::Key_X;
    case PartKind::Title:
        return Qt::Key_T;
    case PartKind::Step:
        return Qt::Key_H;
    case PartKind::Contact:
        return Qt::Key_C;
    case PartKind::Introduction:
        return Qt::Key_I;
    case PartKind::Eligibility:
        return Qt::Key_W;
    case PartKind::Section:
        return Qt::Key_S;
    case PartKind::Definition:
        return Qt::Key_M;
    case PartKind::Question:
        return Qt::Key_Q;
    case PartKind::Point:
        return Qt::Key_P;
    case PartKind::Limit:
        return Qt::Key_L;
    }
    Q_UNREACHABLE();
}

Tone toneOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Title:
    case PartKind::Section:
    case PartKind::Definition:
    case PartKind::Question:
    case PartKind::Point:
    case PartKind::Limit:
        return Tone::Accent;
    case PartKind::Introduction:
    case PartKind::Eligibility:
        return Tone::Good;
    case PartKind::LeftOut:
    case PartKind::Step:
    case PartKind::Contact:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString wordOf(const DraftPart &part)
{
    //: what a line was taken for, where that is not sure: "Question?"
    return part.sure ? wordOf(part.kind)
                     : translated(QT_TRANSLATE_NOOP("ImportWording", "%1?")).arg(wordOf(part.kind));
}
