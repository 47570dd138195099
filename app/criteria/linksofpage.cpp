#include "criteria/linksofpage.h"

#include "criteria/phrases.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isSingleLink(const QString &line)
{
    static const auto link = wholeLine({
        u"(start|begin|submit|create|continue|complete|make|view|open) (your|an|a|my|the) (new "
        u")?(entry|entries|"
        u"nomination|application|submission|form)( form)?( now| here| today| online)?",
        u"(click here to )?(enter|apply|nominate|register|book|log ?in|sign in|submit)( "
        u"(now|today|here|online|this "
        u"(award|category)|someone|a colleague|a team|your (team|project)))*",
        u"(entry|nomination|application) (form|portal|site|system|login)",
        u"(download|view|print|read|get)( (the|this|your|our|as|a|full))*( "
        u"(entry|category|criteria|page|pdf|form|"
        u"guide|guidance|notes|nomination|application|brochure|kit|pack|faqs?|rules|terms))+",
        u"(back|return) to [\\w ]{1,40}",
        u"(back|next|previous|home|menu|search|top|close|skip|more|faqs?|news|contact( us)?|about( "
        u"us)?|categories|"
        u"judges|sponsors?|partners?|gallery|tickets|winners|shop|jobs|events?|awards|login|the event|key "
        u"dates|"
        u"resources|subscribe|sign up|my account|log ?out|print( this page)?|my entries|enter)",
        u"(next|previous) (category|award|page).{0,40}",
        u"share( (this|on [\\w ]+|page|via))*:?( (facebook|twitter|x|linked "
        u"?in|instagram|whatsapp|e-?mail|bluesky|threads))*|tweet|like|facebook|twitter|x|linked "
        u"?in|instagram|youtube|whatsapp|"
        u"e-?mail( this)?( page)?",
        u"(read|show|learn|find out|see|view) (more|less|all)( about .{0,40})?",
        u"skip to (main )?(content|navigation)|jump to content",
        u"(accept|reject|manage|allow)( all)?( (cookies|preferences))?|ok|got it",
        u"cookies?( (policy|settings|notice|preferences))?",
        u"privacy( (policy|notice|statement))?",
        u"(website )?terms( (and|&) conditions| of use)?|legal|site ?map|modern slavery( statement)?",
        u"accessibility( statement)?",
        u"add to (calendar|favourites)",
        u"book (your |a )?(table|tickets?|place)s?( now| today)?",
        u"become a (sponsor|partner|judge)",
        u"cymraeg|english|g\u00E0idhlig|(change|switch) language",
        u"(sign up|subscribe)( (to|for) (our|the|your) .{0,30})?",
        u"(your |enter your )?e-?mail address",
        u"register (your )?interest( (now|for|in) .*| now)?",
        u"(view|see) (all|other|more|previous|the|past|last year's|this year's) [\\w ]{1,30}",
        u"(forgot(ten)? )?(your )?password",
        u"(meet|view) (the |our )?(judges|sponsors|winners)",
        u"follow us( on [\\w ,&]+)?|join the conversation.{0,30}",
        u"(sponsor|enquire about) (this|an) award",
    });
    QString plain = line;
    while (!plain.isEmpty() && !plain.back().isLetterOrNumber() && plain.back() != u')')
        plain.chop(1);
    while (!plain.isEmpty() && !plain.front().isLetterOrNumber())
        plain.remove(0, 1);
    return says(plain, link);
}

/// "Awards 2026 > Categories": where a page stands in its website.
bool isTrailOfPages(const QString &line)
{
    static const QRegularExpression trail(
        u"^\\p{L}[^>\u203A\u00BB?:;]{0,60}( [>\u203A\u00BB] \\p{L}[^>\u203A\u00BB?:;]{0,80})+(?<![.!])$"_s);
    return trail.match(line).hasMatch();
}

/// "BOOK A TABLE": links may stand side by side, and a copy of the page has nothing between them.
bool areLinksInRow(const QString &line)
{
    constexpr qsizetype longestRow = 60;
    constexpr qsizetype mostWordsOfLink = 5;
    if (line.isEmpty() || line.size() > longestRow || !line.back().isLetterOrNumber())
        return false;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    QSet<qsizetype> ends{0}; // after how many words a row of links may end
    for (qsizetype begin = 0; begin < words.size() && !ends.isEmpty(); ++begin) {
        if (!ends.remove(begin) || !words.at(begin).at(0).isUpper())
            continue;
        const qsizetype last = std::min(begin + mostWordsOfLink, words.size());
        for (qsizetype end = begin + 1; end <= last; ++end) {
            if (isSingleLink(words.mid(begin, end - begin).join(u' ')))
                ends.insert(end);
        }
    }
    return ends.contains(words.size());
}
} // namespace

bool isLinkOfPage(const QString &line)
{
    static const QRegularExpression parting(u"\\s*[|/\u00B7\u2022>\u203A\u00BB]\\s*|[.]\\s+|[.]$"_s);
    const QStringList links = line.split(parting, Qt::SkipEmptyParts);
    // In two languages, of which one is known.
    static const QRegularExpression twice(u"^\\S+( \\S+)? / \\S+( \\S+)?$"_s);
    if (twice.match(line).hasMatch() && std::any_of(links.cbegin(), links.cend(), isSingleLink))
        return true;
    const bool isTrail = links.size() > 2 && links.constFirst().compare("home"_L1, Qt::CaseInsensitive) == 0;
    if (isTrailOfPages(line) || areLinksInRow(line))
        return true;
    const auto known = std::count_if(links.cbegin(), links.cend(), isSingleLink);
    const bool isFoot = links.size() > 2 && known + 1 >= links.size();
    return isTrail || isFoot || (!links.isEmpty() && std::all_of(links.cbegin(), links.cend(), isSingleLink));
}
