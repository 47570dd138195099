#include "criteria/cues.h"

#include "criteria/phrases.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestWish = 90;
constexpr qsizetype longestDeadline = 160;
constexpr qsizetype longestDate = 60;
} // namespace

QString stepIn(const QString &line)
{
    struct Step
    {
        QString id;
        QRegularExpression words;
    };
    static const QString lead = u"(?:first|please|then|next|finally|now)?[,:]? ?"_s;
    static const auto begins = [](const QString &verbs) {
        return atBegin({lead + u"(?:"_s + verbs + u")"_s});
    };
    static const Step steps[] = {
        {u"register"_s,
         begins(u"register(?! (?:your )?interest)|create (?:an|your|a)[\\w -]* (?:account|login)|sign "
                u"up|set up (?:an|your) account|"
                u"log ?in|sign in"_s)},
        {u"submit"_s,
         begins(u"submit|send|press submit|upload your (?:entry|completed)|complete (?:and submit|your "
                u"(?:entry|submission))|click submit|return"_s)},
        {u"pay"_s, begins(u"pay|settle"_s)},
        {u"start"_s, begins(u"start|begin|complete|fill|type|print|e-?mail|post|sign|save|draft|write|"
                            u"prepare|choose|select|pick|download|read|"
                            u"review|check|gather|collect|upload|attach|answer|make sure|decide|tell|ask"_s)},
    };
    static const QRegularExpression counted(
        u"^step (\\d|one|two|three|four|five)[.:)]?\\s*[\u2013\u2014-]?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto count = counted.match(line);
    const QString told = line.mid(count.capturedLength());
    for (const Step &step : steps) {
        if (says(told, step.words))
            return step.id;
    }
    return count.hasMatch() ? u"start"_s : QString();
}

bool isWish(const QString &line)
{
    static const auto wish =
        atBegin({u"([^.!?]{1,30}! )?(the )?(very )?(best of luck|good luck|pob lwc)",
                 u"we (look forward|can't wait) to", u"thank you for (your interest|entering|visiting)"});
    return line.size() < longestWish && says(line, wish);
}

bool isJunk(const QString &line)
{
    static const QRegularExpression junk(
        u"^[^\\p{L}\\p{N}]*$|^\\S+\\.(png|jpe?g|gif|svg|webp|bmp|ico)$|^(image|img|logo|icon|photo)[\\s:]?"
        u"\\d*$|"
        u"^\\d{1,3}\\s?%$|\u00A9|^\\(c\\) ?\\d|^copyright\\b|\\ball rights reserved\\b|^page \\d+( of "
        u"\\d+)?$|"
        u"\\bcookies\\b|^registered (in england|office|charity|company)\\b|"
        u"\\bis a (trading name|registered (charity|company))\\b|^(published|(last )?updated|posted)( "
        u"on)?:?\\s+\\d|^lorem ipsum|^page (last "
        u")?(updated|maintained|modified)\\b|^created (at|on|by)\\b|"
        u"^category \\d+ of \\d+$|^[a-z]$|^\\d{1,2}[.)]?$|^(charity|company) (no|number)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return says(line, junk);
}

bool tellsDeadline(const QString &line)
{
    static const auto state = anywhere({
        u"(entries|nominations|entry|this category|the awards?|applications)( for .{0,60})? (is|are|has|have)"
        u" (now )?closed",
        u"(entries|nominations|applications)( for .{0,60})? ((is|are) )?now (open|closed)",
        u"(entries|nominations|applications)( for .{0,60})? (will )?(open|close|re-?open)s?( again)?"
        u" (on|in|at|soon|early|later)",
    });
    if (line.size() < longestDeadline && says(line, state))
        return true;
    static const QRegularExpression day(
        u"\\b\\d{1,2}(st|nd|rd|th)? "
        u"(january|february|march|april|may|june|july|august|september|october|november|"
        u"december)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const auto rule = anywhere({u"since|after|before|between|joined|started|employed|completed"});
    if (line.size() < longestDate && !line.endsWith(u'.') && says(line, day) && !says(line, rule))
        return true;
    static const QRegularExpression deadline(
        u"^(?=.*(\\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
        u"\\d{1,2}[/.-]\\d{1,2}[/"
        u".-]\\d{2,4}|(january|february|march|april|may|june|july|august|september|october|"
        u"november|december) \\d{1,2}\\b))"
        u"(?=.*\\b(deadline|clos(e|es|ing)|submitted by|by (noon|midnight|\\d)|last day|entries (open|by))\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < longestDeadline && says(line, deadline);
}

bool tellsEligibility(const QString &line)
{
    static const auto begins = atBegin({
        u"open to",
        u"(all |any |individual )?(nominees?|entrants?|applicants?|candidates?)( \\w+)? "
        u"(must|should|may|can|might|"
        u"cannot|need to|will need to|will have)",
        u"(all )?(entries|nominations|submissions|applications|work) (must|cannot|should) (not |only )*"
        u"(be|have|come|include at least|relate|take|show that they|involve|cover|describe work)",
        u"(all )?(entries|nominations|submissions|applications) may (only )?(be "
        u"(entered|submitted|made)|come) (by|from)",
        u"(all )?(projects?|initiatives?|campaigns?|schemes?|teams?) (may|must) have been",
        u"(all )?(projects?|initiatives?|teams?|partnerships?|organisations) (must|may|can|cannot|should) "
        u"(not |only )*"
        u"(be|have|come|relate|take|enter|involve|include|serve)",
        u"(the )?(project|initiative|work|service|scheme|evidence|results|partnership|team)( described)? "
        u"(must|should|"
        u"needs to) (have|be) ",
        u"who can (enter|apply)",
        u"eligib(le|ility)",
        u"self-?nominations?",
        u"you (must|can|may) (only )?(be|have|work|enter|nominate|not)",
        u"previous (winners|entrants|entries)",
        u"this (award|category) is (only )?(open|for (any|all|individuals?|teams?|nhs|organisations?)(?! "
        u"(that|which|who|whose)))",
        u"(teams?|organisations?|individuals?|services?|trusts?) .{0,60}(can|may) (enter|apply|be entered|be "
        u"nominated)",
        u"any .{3,80} (can|may) (enter|apply)",
    });
    static const auto within = anywhere({
        u"(is|are|will be|entries) (only )?open to",
        u"open (only )?to (any|all|every|both|nhs|teams?|organisations?|individuals?|uk)",
        u"(is|are) (not |also |all )?eligible",
        u"eligible to (enter|apply|be)",
        u"entrants (might|may|can|must|should) be",
        u"should be entered (into|in|under)",
        u"(can|may|cannot) (all |also )?(enter|apply|be entered|be nominated|nominate themselves)",
        u"(evidence|results|data|outcomes) must (be|come|date|relate|fall)",
        u"we (welcome|accept) (entries|nominations|submissions|applications) from",
        u"(entries|nominations|submissions|applications) (are|will be) "
        u"(welcome|welcomed|accepted|invited|considered|"
        u"limited|restricted)",
        u"must have (been|taken place|started|begun|worked|run) "
        u".{0,60}(months?|years?|since|between|before|20\\d\\d)",
    });
    return says(line, begins) || says(line, within);
}

bool asks(const QString &line)
{
    static const auto task = atBegin({
        u"(and |if (so|not|applicable|relevant|possible|appropriate),? |where "
        u"(possible|appropriate|relevant|applicable),? "
        u"|please |briefly |also |clearly |in (no more|up to|under|fewer|your own)[^,]{0,30}, |using "
        u"[^,]{0,60}, )*"
        u"(describe|explain|outline|demonstrate|provide|share|evidence(?! "
        u"of\\b)|discuss|detail|show|give|tell|summari["
        u"sz]e|"
        u"set "
        u"out|state|identify|include|illustrate|list|highlight|define|indicate|report|present|reflect|quote|"
        u"say|"
        u"use (testimonials?|data|evidence|figures|quotes|quotations?|feedback|examples?)|attach|name|supply|"
        u"what|how|why|who|when|where|which|did|does|do|is|are|was|were|has|have|can|could|to what extent|in "
        u"what "
        u"ways?|at what|by how|for whom|with whom|from whom)",
    });
    static const QRegularExpression wording(u"^(what|how|why|who|when|where|which)\\b[^?]*\\.$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(u"^\\p{L}[\\p{L} &'-]{1,40}:\\s+"_s);
    static const QRegularExpression question(u"\\?(\\s|$|[\")\u201D\u2019])"_s);
    // "How the work was paid for." says what a section means; labels stand before what is asked.
    if (says(line, wording))
        return false;
    const qsizetype begin = label.match(line).capturedLength();
    return says(line, task) || (begin > 0 && says(line.mid(begin), task)) || says(line, question);
}

bool comesToAsk(const QString &line)
{
    static const QRegularExpression task(
        u"(?:^|[.!] )(?:(?:please|also|then)[ ,]+)?(?:(?:if|where|when) [^.?!]{1,80}, (?:please )?)?"
        u"(?:(?:tell|show|give) us|describe|explain|outline|set out|say (?:how|what|why|where|who|when))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return asks(line) || says(line, task);
}

bool addressesReader(const QString &line)
{
    static const auto reader =
        atBegin({u"(are|is|have|has|do|does|did|can|could|would|want|wish) (you|your|there|anyone|to)"});
    return says(line, reader);
}

bool tellsWhatIsJudged(const QString &line)
{
    static const auto judged = anywhere({
        u"(the )?(judges?|panel|judging panel|assessors?) (will|would|are|want|should|may|expects?|is "
        u"looking|looks?)",
        u"(entries|entrants|entry|submissions?|nominations?|nominees?|applicants?|applications?|teams?|(the|"
        u"your) "
        u"(project|initiative|team|entry|submission|nomination)|you|winners?|the winning \\w+) "
        u"(should|must|will need to|"
        u"need to|will be expected to|will|can) (also |clearly )?(be able to "
        u")?(show|demonstrate|describe|explain|"
        u"evidence|provide|outline|include|have)",
        u"evidence (of|that)",
        u"demonstrat(e|es|ion|ing)",
        u"clear (evidence|description|explanation)",
        u"credit will be given",
        u"we (want|would like|are looking|hope|expect) to (see|hear|know|read)",
    });
    return says(line, judged);
}
