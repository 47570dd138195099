#include "criteria/pageframe.h"

#include "criteria/contactline.h"
#include "criteria/cues.h"
#include "criteria/takenlines.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestStep = 200;
constexpr qsizetype longestLink = 60;

QString why(const char *sentence)
{
    return QCoreApplication::translate("PageFrame", sentence);
}

void takeMarginal(TakenLines &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.line(i).marginal)
            lines.take(
                i, PartKind::LeftOut,
                why(QT_TRANSLATE_NOOP("PageFrame", "It belongs to the website, not to the category.")));
    }
}

void takeTrifles(TakenLines &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &text = lines.text(i);
        if (isJunk(text))
            lines.take(i, PartKind::LeftOut,
                       why(QT_TRANSLATE_NOOP("PageFrame", "It says nothing about the category.")));
        else if (isWish(text))
            lines.take(i, PartKind::LeftOut, why(QT_TRANSLATE_NOOP("PageFrame", "It is a greeting.")));
        else if (text.size() <= longestLink && isLinkOfPage(text) &&
                 announcedBy(text) == Announces::Nothing &&
                 !(lines.line(i).isItem() && !stepIn(text).isEmpty()))
            lines.take(i, PartKind::LeftOut,
                       why(QT_TRANSLATE_NOOP("PageFrame", "It is a button or a link.")));
        else if (tellsDeadline(text) && !lines.line(i).isItem())
            lines.takeUnsure(i, PartKind::LeftOut,
                             why(QT_TRANSLATE_NOOP("PageFrame", "It names a closing date: set it by hand.")));
    }
}

bool isStep(const PageLine &line)
{
    return line.block.text.size() <= longestStep && !stepIn(line.block.text).isEmpty() &&
           line.block.kind != Block::Kind::Heading && !line.block.text.endsWith(u'?');
}

/// The lines after "How to apply", as long as they are steps.
void takeSteps(TakenLines &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.isOpen(i) || lines.line(i).isItem() || announcedBy(lines.text(i)) != Announces::Steps)
            continue;
        lines.take(i, PartKind::LeftOut,
                   why(QT_TRANSLATE_NOOP("PageFrame", "It announces the steps of an application.")));
        for (qsizetype next = i + 1; next < lines.size(); ++next) {
            if (!lines.isOpen(next))
                continue;
            if (!isStep(lines.line(next)))
                break;
            lines.take(next, PartKind::Step,
                       why(QT_TRANSLATE_NOOP("PageFrame", "It is a step of the application.")));
        }
    }
}

/// "Register an account." and its like, where nothing announces them.
void takeLoneSteps(TakenLines &lines)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines.isOpen(i) || stepIn(lines.text(i)) != u"register"_s || !isStep(lines.line(i)))
            continue;
        for (qsizetype next = i; next < lines.size() && lines.isOpen(next) && isStep(lines.line(next));
             ++next)
            lines.take(next, PartKind::Step,
                       why(QT_TRANSLATE_NOOP("PageFrame", "It is a step of the application.")));
    }
}

void takeContacts(TakenLines &lines)
{
    bool announced = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.isOpen(i))
            continue;
        if (announcedBy(lines.text(i)) == Announces::Contacts) {
            lines.take(i, PartKind::LeftOut, why(QT_TRANSLATE_NOOP("PageFrame", "It announces contacts.")));
            announced = true;
        } else if (contactIn(lines.text(i)) && !asks(lines.text(i))) {
            lines.take(i, PartKind::Contact, why(QT_TRANSLATE_NOOP("PageFrame", "It says whom to ask.")));
        } else if (announced && lines.line(i).isItem()) {
            announced = false;
        }
    }
}
} // namespace

void takeFrame(TakenLines &lines)
{
    takeMarginal(lines);
    takeSteps(lines);
    takeTrifles(lines);
    takeLoneSteps(lines);
    takeContacts(lines);
}
