#include "criteria/cues.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Holds @p line against a pattern of words, whatever their case.
bool says(const QString &line, const QRegularExpression &words)
{
    QString plain = line;
    plain.replace(u'\u2019', u'\'');
    return words.match(plain).hasMatch();
}

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool isHeadingOfSteps(const QString &line)
{
    static const auto cue = words(
        u"^(how (to|do i|do you|can i|can you) (apply|enter|submit|nominate|take part)|(the "
        u")?(entry|application) "
        u"(process|steps|procedure)|steps to (enter|apply)|ready to (enter|apply)|entering is (easy|simple)|"
        u"getting started|how it works)\\b.{0,40}$"_s);
    return says(line, cue);
}

bool isHeadingOfContacts(const QString &line)
{
    static const auto cue = words(
        u"^(to find out more|(for )?(more|further) information|find out more|contacts?( us| details)?|get in "
        u"touch|(need|do you need) (any )?help|(got |any |have (a|any) )?questions?|enquiries|key "
        u"contacts|talk to "
        u"us|who to contact)\\s?[?:.]?$"_s);
    return says(line, cue);
}

bool isHeadingOfIntroduction(const QString &line)
{
    static const auto cue =
        words(u"^(about( (the|this) (award|category))?|overview|introduction|background|(category |award "
              u")?(description|"
              u"summary|overview)|the (award|category)|what (is )?(this|the) (award|category)( is)?( "
              u"about)?|purpose( of "
              u"the award)?|why enter)\\s?[?:]?$"_s);
    static const auto leadIn = words(
        u"^(this|the|our) (new )?(award|category|prize)\\b.*:$|\\b(for example|examples? (might|may|could|"
        u"would)? ?includes?|such as|could include|might include|may include|topics include)\\s?:$"_s);
    return says(line, cue) || says(line, leadIn);
}

bool isHeadingOfEligibility(const QString &line)
{
    static const auto cue = words(
        u"^(who (can|should|may) (enter|apply|be nominated)|who is (this|it|the award) (for|open to)|who is "
        u"eligible|(entry |category )?eligibility( (criteria|requirements|rules))?|(entry "
        u")?(rules|requirements|"
        u"conditions)( of entry)?|entry criteria|open to|before you (enter|start)|terms (of entry|and "
        u"conditions)|please note)\\s?[?:]?$"_s);
    static const auto leadIn =
        words(u"\\b(open to|eligible|(must|should) (be|have|meet)|entries (are|will be) "
              u"(welcome|accepted|invited) from|to (enter|qualify))\\b.{0,60}:$"_s);
    return says(line, cue) || says(line, leadIn);
}

bool isHeadingOfCriteria(const QString &line)
{
    static const auto cue =
        words(u"^((the |our )?(judging|award|category|entry|assessment|scoring|selection|marking) "
              u"(criteria|questions|areas)|(the )?criteria( for (judging|entry|this award))?|what (are "
              u")?(the |our )?judges "
              u"(are )?(be )?(will be )?(want|looking for|look for|like to see|will look for)( to see)?|what "
              u"we'?( a)?re "
              u"looking for|(the )?(entry )?questions( to answer)?|(your|the) "
              u"(entry|submission|application)( form)?|"
              u"how (your )?entries (are|will be) judged|criteria (and|&) questions|entry "
              u"(form|questions|guidance)|"
              u"key criteria|questions (you will be asked|to be answered))\\s?[?:.]?$"_s);
    static const auto leadIn = words(
        u"^(?!.*[.!?] )(?=.*\\b(judg(es|ing|ed)|criteria|assess(ed|ment)|scored?|marked|entr(y|ies|ants)|"
        u"submissions?|nominat(ions?|ors?)|applications?|applicants?|you)\\b)(?=.*\\b(looking for|look "
        u"for|be judged|"
        u"assessed|based on|focus "
        u"on|following|criteria|show|demonstrate|evidence|consider|address|cover|include|"
        u"explain|answer|describe|scored|want to see|like to see)\\b).{0,140}:$"_s);
    return says(line, cue) || says(line, leadIn);
}

bool isHeadingOfOther(const QString &line)
{
    static const auto cue = words(
        u"^((key|important) (dates|information)|timeline|dates for (your|the) diary|(our |the |headline "
        u"|event |award )?"
        u"(sponsors?|partners?|supporters?)|sponsored by|(in )?(association|partnership) "
        u"with|(award|category|event|"
        u"headline|media|charity) (partner|sponsor)s?|supported by|(previous|past|last "
        u"year's|recent|20\\d\\d)( "
        u"year's)? "
        u"(winners?|finalists?|shortlist)|winners?|(highly )?commended|shortlist|share( this)?( "
        u"page)?|follow us|"
        u"related( (content|categories|awards|pages))?|other (categories|awards)|(all|more|award) categories|"
        u"tickets|book (your |a )?(table|tickets?|place)s?( now)?|(meet )?(the |our )?judg(es|ing "
        u"panel)|faqs?|"
        u"frequently asked questions|(top |entry |writing |hints and )?tips( for "
        u"(entering|entrants|success))?|"
        u"supporting (material|materials|evidence|documents|information)|attachments?|uploads?|testimonials?|"
        u"the (ceremony|event)|awards? (ceremony|night|dinner)|news|latest news|downloads?|entry "
        u"fees?|fees?|cost|"
        u"newsletter|sign up|subscribe|quick links|useful links|navigation|menu|resources|word limits?|"
        u"(the )?(entry )?deadlines?|closing date)\\s?[?:.]?$"_s);
    return says(line, cue);
}
} // namespace

Announces announcedBy(const QString &line)
{
    if (isHeadingOfSteps(line))
        return Announces::Steps;
    if (isHeadingOfContacts(line))
        return Announces::Contacts;
    if (isHeadingOfEligibility(line))
        return Announces::Eligibility;
    if (isHeadingOfIntroduction(line))
        return Announces::Introduction;
    if (isHeadingOfCriteria(line))
        return Announces::Criteria;
    if (isHeadingOfOther(line))
        return Announces::Other;
    return Announces::Nothing;
}

QString stepIn(const QString &line)
{
    struct Step
    {
        QString id;
        QRegularExpression words;
    };
    static const Step steps[] = {
        {u"register"_s, words(u"^(first,? |please |then,? |step \\d:? )?(register|create (an|your)( online)? "
                              u"account|sign up|set up (an|your) account|log ?in|sign in)\\b"_s)},
        {u"submit"_s,
         words(u"^(finally,? |then,? |step \\d:? )?(submit|send|upload your (entry|completed)|complete "
               u"(and submit|your (entry|submission)))\\b"_s)},
        {u"pay"_s, words(u"^(then,? |step \\d:? )?pay\\b"_s)},
        {u"start"_s,
         words(u"^(then,? |next,? |step \\d:? )?(start|begin|complete|fill|save|draft|write|prepare|"
               u"choose|select|download|read|review|check|gather|upload|attach)\\b"_s)},
    };
    for (const Step &step : steps) {
        if (says(line, step.words))
            return step.id;
    }
    return {};
}

bool isLinkOfPage(const QString &line)
{
    static const auto cue = words(
        u"^((start|begin|submit|create|continue|complete|make|view) (your|an|a|my) (entry|entries|nomination|"
        u"application|submission)|(click here to )?(enter|apply|nominate|register|book|log ?in|sign in)( "
        u"(now|today|"
        u"here|online))?|entry (form|portal)|(download|view|print)( (the|this|your|our|as))?( "
        u"(entry|category|criteria|"
        u"page|pdf|form|guide|brochure|kit|pack))*|(back|return) to [\\w "
        u"]{1,30}|back|next|previous|home|menu|search|"
        u"share( (this|on [\\w ]+))?|tweet|like|facebook|twitter|linked ?in|instagram|youtube|e-?mail( "
        u"this)?|print|"
        u"read more|more|show more|learn more|close|skip to (main )?content|accept( all)?( cookies)?|"
        u"cookies?( policy| settings)?|privacy( (policy|notice|statement))?|terms( (and|&) "
        u"conditions)?|accessibility( "
        u"statement)?|site ?map|add to (calendar|favourites)|book (your |a )?(table|tickets?|place)( now)?|"
        u"become a (sponsor|partner|judge)|(view|see) (all|other|more) [\\w ]{1,30}|entry login|my account|"
        u"log ?out|(forgot(ten)? )?(your )?password)\\s?[!.\u203A\u00BB>\u2192]*$"_s);
    return says(line, cue);
}

bool isWish(const QString &line)
{
    static const auto cue =
        words(u"^(the )?(very )?(best of luck|good luck|we (look forward|can't wait))\\b"_s);
    return line.size() < 90 && says(line, cue);
}

bool isJunk(const QString &line)
{
    static const auto cue = words(
        u"^[^\\p{L}\\p{N}]*$|^\\S+\\.(png|jpe?g|gif|svg|webp|bmp|ico)$|^(image|img|logo|icon|photo)[\\s:]?"
        u"\\d*$|"
        u"^(\u00A9|\\(c\\)|copyright)\\b|\u00A9|\\ball rights reserved\\b|^(page|slide) \\d+( of \\d+)?$|"
        u"^(this (web)?site|we) uses? cookies\\b|^registered (in england|office)\\b|^published:?\\s|"
        u"^(last )?updated( on)?:?\\s|^lorem ipsum"_s);
    return says(line, cue);
}

bool tellsDeadline(const QString &line)
{
    static const auto cue = words(
        u"^(?=.*(\\d{1,2}(st|nd|rd|th)?( of)? "
        u"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d{1,2}[/.-]\\d{1,2}"
        u"[/"
        u".-]\\d{2,4}|(january|february|march|april|may|june|july|august|september|october|november|december)"
        u" "
        u"\\d{1,2}\\b))(?=.*\\b(deadline|clos(e|es|ing)|submitted by|by (noon|midnight|\\d)|last day|entries "
        u"(open|by))\\b)"_s);
    return line.size() < 160 && says(line, cue);
}

bool tellsEligibility(const QString &line)
{
    static const auto cue =
        words(u"\\b((is|are) open to|open (only )?to "
              u"(any|all|every|both|nhs|teams?|organisations?|individuals?)|eligib(le|"
              u"ility)|entrants (might|may|can|must|should) "
              u"be|(entries|entrants|nominations|submissions|nominees|projects?|"
              u"applicants|initiatives?|work) (must|should) (have|be|relate|come|take|show that "
              u"they)\\b.{0,90}(months|years|"
              u"since|before|uk\\b|england|nhs|within|between|in place|completed|implemented|trusts?)|"
              u"(can|may) (be )?(enter|entered|apply|nominated)\\b|should be entered "
              u"(into|in)|(evidence|results|data|"
              u"outcomes) must (be|come|date|relate|fall)|we welcome entries from|"
              u"entries (are|will be) (welcome|accepted|invited|considered)|not eligible|self-?nominat|"
              u"cannot be (entered|submitted)|re-?entr(y|ies))\\b"_s);
    return says(line, cue);
}

bool asks(const QString &line)
{
    static const auto question =
        words(u"^(and |if so,? |where (possible|appropriate|relevant|applicable),? |please |in (no more|up "
              u"to|under|fewer)[^,]{"
              u"0,30}, |using [^,]{0,60}, |briefly |also |clearly "
              u")?(describe|explain|outline|demonstrate|provide|share|"
              u"evidence|discuss|detail|show|give|tell|summari[sz]e|set "
              u"out|state|identify|include|illustrate|list|highlight|"
              u"define|indicate|use "
              u"(testimonial|data|evidence|figures|quotes)|what|how|why|who|when|where|which|did|does|do|"
              u"is|are|was|were|has|have|can|could|to what extent|in what way)\\b"_s);
    static const auto asked = words(u"\\?(\\s|$|\")"_s);
    return says(line, question) || says(line, asked);
}

bool addressesReader(const QString &line)
{
    static const auto cue = words(u"^(are|is|have|has|do|does|did|can|could|would) (you|your|there)\\b"_s);
    return says(line, cue);
}

bool tellsWhatIsJudged(const QString &line)
{
    static const auto cue = words(u"\\b(judges? (will|would|are|want|should|may)|judging "
                                  u"panel|(entries|entrants|entry|submissions?|nominations?|"
                                  u"nominees?|applicants?|applications?|teams?|the "
                                  u"(project|initiative|team)|you) (should|must|will need to|"
                                  u"need to|will be expected to|will) (also )?(be able to "
                                  u")?(show|demonstrate|describe|explain|evidence|provide|"
                                  u"outline|include|have)|evidence (of|that)|"
                                  u"demonstrat(e|ion|ing)|clear (evidence|description|explanation))\\b"_s);
    return says(line, cue);
}
