#include "criteria/pageframe.h"

#include "criteria/announcements.h"
#include "criteria/contactline.h"
#include "criteria/cues.h"
#include "criteria/limittaking.h"
#include "criteria/linksofpage.h"
#include "criteria/phrases.h"
#include "criteria/takenlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestStep = 200;
constexpr qsizetype longestLink = 60;
constexpr qsizetype longestTrail = 160;
constexpr qsizetype longestMenuEntry = 25;
constexpr qsizetype fewestMenuEntries = 4;

QString why(const char *sentence)
{
    return QCoreApplication::translate("PageFrame", sentence);
}

/// Whom to ask stands at the foot of many pages.
bool namesSomebody(const QString &line)
{
    const auto contact = contactIn(line);
    static const auto entries = anywhere({u"entr(y|ies|ants?)|enquir(y|ies)|nominations?"});
    return contact && (!contact->name.isEmpty() || says(contact->about, entries));
}

void takeMarginal(TakenLines &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.line(i).marginal && !namesSomebody(lines.text(i)))
            lines.take(
                i, PartKind::LeftOut,
                why(QT_TRANSLATE_NOOP("PageFrame", "It belongs to the website, not to the category.")));
    }
}

/// "Accessibility" may be a link of a website and a section of an entry.
bool standsAboveItems(const TakenLines &lines, qsizetype index)
{
    const bool isHeading = lines.line(index).block.kind == Block::Kind::Heading;
    return index + 1 < lines.size() && lines.line(index + 1).isItem() &&
           (isHeading || lines.line(index + 1).gap == 0) && !lines.line(index).isItem();
}

void takeTrifles(TakenLines &lines)
{
    static const QRegularExpression parting(u"[|>\u203A\u00BB]"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &text = lines.text(i);
        if (isJunk(text))
            lines.take(i, PartKind::LeftOut,
                       why(QT_TRANSLATE_NOOP("PageFrame", "It says nothing about the category.")));
        else if (isWish(text))
            lines.take(i, PartKind::LeftOut, why(QT_TRANSLATE_NOOP("PageFrame", "It is a greeting.")));
        else if (text.size() <= (text.contains(parting) ? longestTrail : longestLink) && isLinkOfPage(text) &&
                 !standsAboveItems(lines, i) && lines.announced(i) == Announces::Nothing &&
                 !(lines.line(i).isItem() && !stepIn(text).isEmpty()))
            lines.take(i, PartKind::LeftOut,
                       why(QT_TRANSLATE_NOOP("PageFrame", "It is a button or a link.")));
        else if (tellsDeadline(text) && !asks(text) && (!lines.line(i).isItem() || text.size() < longestLink))
            lines.takeUnsure(
                i, PartKind::LeftOut,
                why(QT_TRANSLATE_NOOP("PageFrame",
                                      "It says when entries open or close: check the closing date.")));
    }
}

bool isStep(const PageLine &line)
{
    return line.block.text.size() <= longestStep && !stepIn(line.block.text).isEmpty() &&
           line.block.kind != Block::Kind::Heading && !line.block.text.endsWith(u'?');
}

bool isMenuEntry(const PageLine &line)
{
    return line.block.kind != Block::Kind::Heading && line.block.text.size() <= longestMenuEntry &&
           line.block.text.count(u' ') < 3 && !line.block.text.endsWith(u'.');
}

/// The website's sections, copied along: a run of short lines, most of which are known for that.
void takeMenus(TakenLines &lines)
{
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i;
        int known = 0;
        while (end < lines.size() && lines.isOpen(end) && isMenuEntry(lines.line(end)) &&
               (end == i || lines.line(end).gap == 0)) {
            const QString &text = lines.text(end);
            known += isLinkOfPage(text) || lines.announced(end) != Announces::Nothing ? 1 : 0;
            ++end;
        }
        if (end - i >= fewestMenuEntries && known * 2 >= end - i) {
            for (qsizetype entry = i; entry < end; ++entry)
                lines.take(
                    entry, PartKind::LeftOut,
                    why(QT_TRANSLATE_NOOP("PageFrame", "It belongs to the website, not to the category.")));
        }
        i = end + (end == i ? 1 : 0);
    }
}

/// A step may tell how long the whole entry may be.
void takeStep(TakenLines &lines, qsizetype index)
{
    lines.take(index, PartKind::Step,
               why(QT_TRANSLATE_NOOP("PageFrame", "It is a step of the application.")));
    addLimitForAll(lines, index);
}

/// An item is a heading only over items that stand deeper: "4. How to submit" over "4.1 Download the form".
bool standsOver(const TakenLines &lines, qsizetype index)
{
    const PageLine &line = lines.line(index);
    if (!line.isItem())
        return true;
    return index + 1 < lines.size() && lines.line(index + 1).isItem() &&
           lines.line(index + 1).block.level > line.block.level;
}

/// The lines after "How to apply", as long as they are steps.
void takeSteps(TakenLines &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.isOpen(i) || lines.announced(i) != Announces::Steps || !standsOver(lines, i))
            continue;
        lines.take(i, PartKind::LeftOut,
                   why(QT_TRANSLATE_NOOP("PageFrame", "It announces the steps of an application.")));
        for (qsizetype next = i + 1; next < lines.size(); ++next) {
            if (!lines.isOpen(next))
                continue;
            // A list is one of steps as a whole.
            const PageLine &line = lines.line(next);
            const bool inList = line.isItem() && !line.block.text.contains(u'?') &&
                                (next == i + 1 || (lines.line(next - 1).isItem() && line.gap == 0));
            if (!inList && !isStep(line))
                break;
            takeStep(lines, next);
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
            takeStep(lines, next);
    }
}

/// A list of nothing but steps, some of which no answer could be.
void takeStepLists(TakenLines &lines)
{
    static const auto certain =
        atBegin({u"(then |finally,? )?(send|submit|e-?mail|post|return) (it|your|the|us)",
                 u"(register|create) (an |your )?account", u"log ?in", u"sign in", u"download the",
                 u"press submit", u"fill in (the|our|your)"});
    static const auto task = atBegin({u"(tell|show|give) us", u"describe", u"explain"});
    for (qsizetype i = 0; i < lines.size();) {
        qsizetype end = i;
        bool isCertain = false;
        bool asksNothing = true;
        while (end < lines.size() && lines.isOpen(end) && lines.line(end).isItem() &&
               (end == i || lines.line(end).gap == 0)) {
            const QString &text = lines.text(end);
            isCertain = isCertain || says(text, certain);
            asksNothing = asksNothing && isStep(lines.line(end)) && !says(text, task);
            ++end;
        }
        const bool areSteps = end - i > 1 && isCertain && asksNothing;
        if (areSteps && i > 0 && lines.isOpen(i - 1) &&
            lines.line(i - 1).block.kind == Block::Kind::Heading && lines.line(i - 1).block.level > 1)
            lines.take(i - 1, PartKind::LeftOut,
                       why(QT_TRANSLATE_NOOP("PageFrame", "It announces the steps of an application.")));
        for (qsizetype item = i; areSteps && item < end; ++item)
            takeStep(lines, item);
        i = end + (end == i ? 1 : 0);
    }
}

/// A question may stand before the name: "Any questions? Contact …".
bool isContact(const QString &line)
{
    const auto contact = contactIn(line);
    return contact && (!asks(line) || !contact->email.isEmpty() || !contact->phone.isEmpty());
}

/// Questions of entrants with their answers, and what readers wrote: to the next heading of that rank.
void takeAnswers(TakenLines &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.isOpen(i) || lines.announced(i) != Announces::Answers)
            continue;
        const Block &heading = lines.line(i).block;
        for (qsizetype next = i; next < lines.size(); ++next) {
            const Block &block = lines.line(next).block;
            const bool isRanked = heading.kind == Block::Kind::Heading &&
                                  block.kind == Block::Kind::Heading && block.level <= heading.level;
            const Announces announces = lines.announced(next);
            const bool ends = isRanked || announces == Announces::Criteria || announces == Announces::Steps ||
                              announces == Announces::Eligibility;
            if (next > i && ends)
                break;
            lines.take(next, PartKind::LeftOut,
                       why(QT_TRANSLATE_NOOP("PageFrame", "It answers entrants' questions.")));
        }
    }
}

/// A line with a number or an address and nothing else.
bool isReach(const QString &line)
{
    static const QRegularExpression reach(
        u"^(?:(?:tel(?:ephone)?|phone|e-?mail|mobile)[.:]?\\s*)?(?:[+(]?\\d[\\d ()-]{8,20}|[^\\s@]{1,60}@[^\\s@]{3,80})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reach.match(line).hasMatch();
}

/// A name with its number and its address on lines of their own below it: they are one contact.
qsizetype endOfCard(const TakenLines &lines, qsizetype index)
{
    constexpr qsizetype longestName = 60;
    qsizetype end = index + 1;
    if (lines.text(index).size() > longestName)
        return end;
    while (end < lines.size() && lines.isOpen(end) && lines.line(end).gap == 0 && isReach(lines.text(end)))
        ++end;
    return end;
}

void takeContact(TakenLines &lines, qsizetype index, qsizetype end)
{
    const QString because = why(QT_TRANSLATE_NOOP("PageFrame", "It says whom to ask."));
    QString text = lines.text(index);
    for (qsizetype i = index + 1; i < end; ++i) {
        text += u' ' + lines.text(i);
        lines.take(i, PartKind::LeftOut, because);
    }
    const QStringList each = text.split(u"; "_s, Qt::SkipEmptyParts);
    const bool areMany = each.size() > 1 && std::all_of(each.cbegin(), each.cend(), [](const QString &one) {
                             return contactIn(one).value_or(Contact()).name.size() > 0;
                         });
    lines.take(index, PartKind::Contact, because)->text = areMany ? each.constFirst() : text;
    for (qsizetype i = 1; areMany && i < each.size(); ++i)
        lines.add(index, PartKind::Contact, each.at(i), because);
}

void takeContacts(TakenLines &lines)
{
    bool announced = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.isOpen(i))
            continue;
        if (lines.announced(i) == Announces::Contacts) {
            lines.take(i, PartKind::LeftOut, why(QT_TRANSLATE_NOOP("PageFrame", "It announces contacts.")));
            announced = true;
        } else if (const qsizetype end = announced ? endOfCard(lines, i) : i + 1; end > i + 1) {
            takeContact(lines, i, end);
        } else if (isContact(lines.text(i))) {
            takeContact(lines, i, i + 1);
        } else if (announced && lines.line(i).isItem()) {
            announced = false;
        }
    }
}
} // namespace

void takeFrame(TakenLines &lines)
{
    takeMarginal(lines);
    takeMenus(lines);
    takeSteps(lines);
    takeContacts(lines);
    takeTrifles(lines);
    takeLoneSteps(lines);
    takeStepLists(lines);
    takeAnswers(lines);
}
