#include "criteria/contactline.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestContact = 240;

/// Takes what matches out of @p line.
QString cut(QString &line, const QRegularExpression &pattern)
{
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    line.remove(match.capturedStart(), match.capturedLength());
    return match.captured(match.lastCapturedIndex()).simplified();
}

QString trimmedOf(QString text, const QString &unwanted)
{
    text = text.simplified();
    while (!text.isEmpty() && unwanted.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && unwanted.contains(text.front()))
        text.remove(0, 1);
    return text;
}

bool isTeam(const QString &text)
{
    static const QRegularExpression team(u"\\b(team|office|desk|helpdesk|department|secretariat)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return team.match(text).hasMatch();
}

/// Words that each begin with a capital, or "de" and the like between them; "the awards team" too.
bool isName(const QString &text)
{
    if (isTeam(text))
        return true;
    static const QRegularExpression name(
        u"^\\p{Lu}[\\p{L}'\u2019.-]*( (de|van|von|der|da|la|ap|\\p{Lu}[\\p{L}'\u2019.-]*)){0,4}$"_s);
    return name.match(text).hasMatch();
}

/// What is left of an address in brackets, and numbers within a house.
void removeTraces(QString &rest)
{
    static const QRegularExpression emptied(u"\\s*\\(\\s*\\)"_s);
    rest.remove(emptied);
    static const QRegularExpression extension(u"[:,]?\\s*\\bext(?:ension|n)?\\.? \\d{2,6}(?: or)?\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    rest.remove(extension);
}

/// What stands before the call: whom or what it is about.
QString aboutIn(const QString &before)
{
    QString about = trimmedOf(before, u",;:- \u2013|?."_s);
    static const QRegularExpression sentence(
        u"^.*\\p{L}{4,}(?<!\\bProf)(?<!\\bRevd)[.!] "_s); // no "Hon." or "Mr."
    about.remove(sentence);
    // "Cysylltwch \u00E2 / Contact": the same word in another language.
    return about.endsWith(u'/') ? QString() : about;
}

/// What stands behind the call, without what leads on to a number.
QString nameIn(QString name)
{
    static const QRegularExpression tail(
        u"\\b(?:write to|on|at|or|via|by|ar|e-?mail|tel|phone|call|and)\\b[.:]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype before = -1; before != name.size();) {
        before = name.size();
        name = trimmedOf(name, u",;:.-()|\u2013 "_s).remove(tail);
    }
    static const QRegularExpression office(u" (?:in|at|from|of|who|or|on|if|for|to|with|and) .*$"_s);
    name.remove(office);
    return name;
}

/// A name may stand where nothing calls for it.
void partName(Contact &contact, bool isAsked)
{
    if (!contact.name.isEmpty())
        return;
    const qsizetype colon = contact.about.lastIndexOf(u':');
    if (colon > 0 && isName(contact.about.mid(colon + 1).simplified())) {
        contact.name = contact.about.mid(colon + 1).simplified(); // "Questions: Jane Smith, 020 7946 0000"
        contact.about = contact.about.left(colon);
    }
    // "The Secretary, Mrs Jane Smith, 020 7946 0000"
    const qsizetype comma = contact.about.lastIndexOf(u", "_s);
    static const QRegularExpression person(
        u"^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Revd|Rev)\\.? )\\p{Lu}"_s);
    if (contact.name.isEmpty() && comma > 0 && isName(contact.about.mid(comma + 2)) &&
        person.match(contact.about.mid(comma + 2)).hasMatch()) {
        contact.name = contact.about.mid(comma + 2);
        contact.about = contact.about.left(comma);
    }
    if (!contact.name.isEmpty() || isAsked || isTeam(contact.about) || !isName(contact.about))
        return;                   // "Awards office 020 7946 0000"
    contact.name = contact.about; // "Jane Smith 020 7946 0000"
    contact.about.clear();
}
} // namespace

std::optional<Contact> contactIn(const QString &line)
{
    static const auto caseless = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression email(u"[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression phone(
        u"(?:\\b(?:tel(?:ephone)?|phone|call|mobile|t|m|on)\\b[.:]?\\s*)?((?:\\+44\\s?(?:\\(0\\)\\s?)?|\\(?0)[\\d)(][\\d )(-]{7,13}\\d)"_s,
        caseless);
    static const QRegularExpression cue(
        u"[\\s,:;\u2013-]*\\b(?:please |kindly |then |you can )*(?<!by )(?:contact|e-?mail|call|speak "
        u"to|get in "
        u"touch with|"
        u"ask for|write to|ring|phone|telephone)\\b(?: us| our team| the (?:awards |events? )?team)?(?: at| on| via| by)?[\\s:]*"_s,
        caseless);
    if (line.size() > longestContact)
        return std::nullopt;
    QString rest = line;
    Contact contact;
    contact.email = cut(rest, email);
    contact.phone = cut(rest, phone);
    removeTraces(rest);
    const auto asked = cue.match(rest);
    const bool reachable = !contact.email.isEmpty() || !contact.phone.isEmpty();
    if (!asked.hasMatch() && !reachable)
        return std::nullopt;
    contact.about = aboutIn(asked.hasMatch() ? rest.left(asked.capturedStart()) : rest);
    const QString name = asked.hasMatch() ? nameIn(rest.mid(asked.capturedEnd())) : QString();
    static const QRegularExpression aside(u" \\([^)]*\\)"_s);
    if (isName(QString(name).remove(aside)))
        contact.name = name;
    else if (!reachable)
        return std::nullopt;
    partName(contact, asked.hasMatch());
    if (contact.about.isEmpty())
        contact.about = QCoreApplication::translate("ContactLine", "Contact");
    return contact;
}
