#include "criteria/announcements.h"

#include "criteria/headingtext.h"
#include "criteria/phrases.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestAnnouncement = 200;

bool announcesSteps(const QString &line)
{
    static const auto heading = wholeLine({
        u"(how|ways) (to|do i|do we|do you|can i|can we|can you|you can) (apply|enter|submit|nominate|"
        u"propose|take part|get involved)"
        u"( (for )?(this|the|an?|your|someone|a colleague|us|online|now)\\b.{0,30})?",
        u"(the )?(entry|application|nomination|entering) (process|steps|procedure)",
        u"(the )?steps to (enter|entry|apply|entering)",
        u"ready to (enter|apply|nominate)",
        u"entering is (easy|simple)",
        u"getting started",
        u"how it works",
        u"what (to|you need to|do i need to|do you need to) do( next)?",
        u"(three|four|five|3|4|5) (easy |simple )?steps.{0,30}",
        u"(apply|enter|nominate|submit)\\b.{0,40} in (two|three|four|five|six|[2-6]) (easy |simple )?steps",
        u"next steps",
        u"to (apply|enter|nominate|submit)",
    });
    return says(line, heading);
}

bool announcesContacts(const QString &line)
{
    static const auto heading = wholeLine({
        u"(to )?find out more",
        u"(for )?(more|further) information",
        u"contacts?( us| details| information| the team)?",
        u"get in touch",
        u"(need|do you need) (any |some )?help( with your entry)?",
        u"(got |any |have (you got )?(a|any) )?(other )?questions?",
        u"(general )?enquiries",
        u"key contacts",
        u"talk to us",
        u"(who|whom) (to|do (i|we|you)|should (i|we|you)|can (i|we|you)) (ask|contact|call|speak to|talk to)",
        u"(any )?queries",
        u"help and (support|advice)",
        u"entry support",
    });
    return says(line, heading);
}

bool announcesIntroduction(const QString &line)
{
    static const auto heading = wholeLine({
        u"about( (the|this|our) (award|category|awards|prize))?",
        u"overview",
        u"introduction",
        u"(award|category) (description|summary|overview|introduction|details|information)",
        u"(the|this) (award|category)",
        u"what (is )?(this|the) (award|category)( is)?( all)?( about)?( for)?",
        u"purpose( of (the|this) award)?",
        u"why (enter|nominate|this award).{0,20}",
        u"description",
    });
    static const auto leadIn = leadingIn({
        u"(kinds?|types?|range|sorts?) of "
        u"(work|projects?|initiatives?|teams?|things?|services?|areas?|topics?)",
        u"for example",
        u"examples?",
        u"such as",
        u"(could|might|may|can) (also )?(include|cover|involve|be|relate)",
        u"(this|the|our) (new )?(award|category|prize) (celebrates|recogni[sz]es|rewards|honours|is for|is "
        u"about|"
        u"covers|includes|welcomes|highlights|acknowledges|looks)",
    });
    return says(line, heading) || says(line, leadIn);
}

bool announcesEligibility(const QString &line)
{
    static const auto heading = wholeLine({
        u"who (can|should|may|is able to)( (i|we|you))? (enter|apply|be (nominated|entered|put "
        u"forward|proposed|considered)|nominate|propose|take part)"
        u".{0,20}",
        u"who (is|are) (this|it|the award|they|these awards) (for|open to)",
        u"who is eligible.{0,20}",
        u"who'?s it for",
        u"(entry |category |award )?eligibility( (criteria|requirements|rules|and rules))?",
        u"eligible \\w+",
        u"(entry )?(rules|requirements|conditions)( (of|for) (entry|entering|entrants))?",
        u"entry criteria",
        u"open to",
        u"before you (enter|start|begin|apply)",
        u"terms (of entry|and conditions)",
        u"please note",
        u"(can i|can we|am i eligible to) (enter|apply)",
        u"what can be entered",
        u"(is|are) (the|your|our|my|this) [\\w ]{1,40} eligible",
    });
    static const auto leadIn = leadingIn({
        u"open to",
        u"eligible",
        u"(entries|entrants|nominees|nominations|applicants|projects|teams) (must|should) "
        u"(be|have|meet|come)",
        u"(entries|nominations) (are|will be) (welcome|welcomed|accepted|invited) from",
        u"to (enter|qualify|be eligible)",
        u"(can|may) be (entered|nominated) by",
        u"we welcome (entries|nominations) from",
    });
    return says(line, heading) || says(line, leadIn);
}

bool announcesCriteria(const QString &line)
{
    static const auto heading = wholeLine({
        u"((the|our|key) )?((judging|award|category|entry|assessment|scoring|selection|marking|evaluation) )"
        u"(criteria|questions|areas|matrix)( (for|and) .{0,40})?",
        u"(the |key |our )?criteria( for (judging|entry|this award|the award|assessment))?",
        u"criteria (and|&) [\\w ]{3,30}",
        u"what (are |will |do )?(the |our )?(judges?|panel|judging panel|assessors)"
        u"( (are|is|will be|be|wants?|would|will|scores?|expects?|looks?))*( like)?( to)?"
        u" ?(looking|look|want|see|assess|expect|know|hear|read)?( for| at)?( to see| to hear)?",
        u"what you will be asked( about)?|what we( will)? ask( you)?( about)?",
        u"what we('re| are)? (looking|look) for",
        u"(the )?((entry|nomination|application|submission|form) )?(form )?questions( (to answer|you will be "
        u"asked|"
        u"to be answered|we will ask))?",
        u"(your|the) (entry|submission|application|nomination)( form)?",
        u"(entry|nomination|application) (form|guidance|requirements)( questions)?",
        u"how (your )?(entries|nominations|submissions|entry|it) (are|is|will be) "
        u"(judged|scored|assessed|marked)",
        u"judging|scoring|marking|how (we|the judges|it|they) (will "
        u")?(judges?|scores?|assess(es)?|marks?|decides?)( it)?",
        u"what (to|you should|you need to|should i|your entry should) (include|cover|tell us|write)"
        u"( in your (entry|submission|nomination))?",
        u"what to write about",
        u"what (do )?(we|you|i|the (judges|panel)) (will |would )?(need|want|have|like|wish|hope|expect)s? "
        u"to "
        u"(tell|know|hear|read|learn|include|write|answer|cover)( (us|you|from you|about|about you))?",
        u"(your|our) (questions|answers)",
    });
    static const auto leadIn = QRegularExpression(
        u"^(?!.*[.!?] )"
        u"(?=.*\\b(judg(es?|ing|ed)|criteria|assess(ed|ment|ors?)|scored?|marked|entr(y|ies|ants)|panel|"
        u"submissions?|nominat(ions?|ors?)|applications?|applicants?|you|please)\\b)"
        u"(?=.*\\b(looking for|look for|look at|judged|assessed|based on|focus on|following|criteria|show|"
        u"demonstrate|evidence|score|consider|address|cover|include|explain|answer|describe|tell us|scored|"
        u"(want|like|expect|wish) to (see|hear|know))\\b).{0,160}:$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression task(
        u"^(please )?(tell us|describe|explain|provide|show|give|outline|demonstrate|include|cover)\\b.{0,60}:$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return says(line, heading) || says(line, leadIn) || says(line, task);
}

bool announcesOther(const QString &line)
{
    static const auto heading = wholeLine({
        u"(key|important) (dates|information|facts)",
        u"need to know|good to know",
        u"timeline",
        u"dates for (your|the) diary",
        u"((the|our|headline|event|award|category|media|charity) )*(sponsors?|partners?|supporters?)( \\S+)?",
        u"(sponsored|supported|hosted) by.{0,40}",
        u"in (association|partnership) with.{0,40}",
        u"((previous|past|last year's|recent|20\\d\\d)( year's)? )?(winners?|finalists?|shortlist)( "
        u"20\\d\\d)?",
        u"(highly )?commended",
        u"share( this)?( page)?",
        u"follow us( on .*)?",
        u"related( (content|categories|awards|pages|links))?",
        u"(other|all|more|award|similar)( award)? categories( .{0,40})?",
        u"other awards",
        u"tickets",
        u"book (your |a )?(table|tickets?|place)s?( now)?",
        u"((meet|about) )?(the |our )?(judges|judging panel)",
        u"((top|entry|writing|hints and|helpful) )?tips( (for|on) .{0,40})?",
        u"supporting (material|materials|evidence|documents|information|files?)",
        u"attachments?|uploads?|testimonials?",
        u"the (ceremony|event|awards night)",
        u"awards? (ceremony|night|dinner)",
        u"((latest|awards) )?news",
        u"downloads?",
        u"(entry )?(fees?|costs?)",
        u"newsletter|sign up|subscribe",
        u"(quick|useful) links",
        u"navigation|menu|resources",
        u"(word|character) (limits?|counts?)",
        u"(length|format|presentation|style)( and (length|format|style))?",
        u"((entry|closing) )?(deadlines?|dates?)",
        u"why sponsor.{0,30}",
        u"what happens (next|after .{0,30})",
        u"judging process",
        u"prize|the prize",
    });
    return says(line, heading);
}

bool announcesAnswers(const QString &line)
{
    static const auto heading =
        wholeLine({u"(your |entry |award )?faqs?", u"frequently asked questions", u"q ?& ?a",
                   u"questions (and|&) answers", u"your questions answered", u"comments?",
                   u"(one|\\d+) (thoughts?|comments?|responses?) on .*", u"leave a (reply|comment)"});
    return says(line, heading);
}
} // namespace

Announces announcedBy(const QString &given)
{
    if (given.size() > longestAnnouncement)
        return Announces::Nothing;
    // In two languages, of which one is known.
    if (const qsizetype slash = given.indexOf(u" / "_s); slash > 0) {
        const Announces first = announcedBy(given.left(slash));
        return first == Announces::Nothing ? announcedBy(given.mid(slash + 3)) : first;
    }
    // A colon tells a line that leads a list in.
    const QString line = headingText(given) + (given.endsWith(u':') ? u":"_s : QString());
    if (announcesSteps(line))
        return Announces::Steps;
    if (announcesAnswers(line))
        return Announces::Answers;
    if (announcesContacts(line))
        return Announces::Contacts;
    if (announcesEligibility(line))
        return Announces::Eligibility;
    if (announcesIntroduction(line))
        return Announces::Introduction;
    if (announcesCriteria(line))
        return Announces::Criteria;
    if (announcesOther(line))
        return Announces::Other;
    return Announces::Nothing;
}
