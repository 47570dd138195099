#include "smallentry.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Detail detail(const QString &id, const QString &label, DetailKind kind)
{
    Detail made;
    made.id = {id};
    made.label = label;
    made.kind = kind;
    return made;
}

Section section(const QString &id, const QString &title, const QList<Question> &questions)
{
    Section made;
    made.id = {id};
    made.title = title;
    made.questions = questions;
    return made;
}

Question question(const QString &id, const QString &prompt)
{
    Question made;
    made.id = {id};
    made.prompt = prompt;
    return made;
}

Limit mostWords(int most)
{
    Limit limit;
    limit.most = most;
    return limit;
}
} // namespace

SmallEntry::SmallEntry()
{
    category.id = {u"awards/team"_s};
    category.edition = u"2024"_s;
    category.title = u"Team of the Year"_s;
    category.programme.name = u"Example Awards 2024"_s;
    category.contacts = {{u"Enquiries"_s, u"Jo Bloggs"_s, u"020 7946 0958"_s, u"jo@example.org"_s}};
    category.details = {detail(u"project-title"_s, u"Project title"_s, DetailKind::Line),
                        detail(u"summary"_s, u"Summary"_s, DetailKind::Text),
                        detail(u"contact-email"_s, u"Contact e-mail"_s, DetailKind::Email)};
    category.sections = {
        section(u"ambition"_s, u"Ambition"_s,
                {question(u"ambition-1"_s, u"What did you set out to do?"_s),
                 question(u"ambition-2"_s, u"Why?"_s)}),
        section(u"outcome"_s, u"Outcome"_s, {question(u"outcome-1"_s, u"What changed?"_s)}),
    };
    category.declarations = {{{u"accurate"_s}, u"All is true."_s, true},
                             {{u"agreed"_s}, u"We agree."_s, true}};

    entry.title = u"Caf\u00e9 \u201cHome\u201d"_s;
    setTextOf(entry, {u"summary"_s}, u"In short."_s);
    entry.answers[{u"ambition-1"_s}] = {u"To \"do\" it.\nNow."_s, u"Ask Sam"_s, true, {u"point"_s}};
    entry.agreed = {{u"agreed"_s}};

    tally.answers[{u"ambition-1"_s}] = {4, 4, std::nullopt};
    tally.sections[{u"ambition"_s}] = {4, 4, mostWords(400)};
    tally.sections[{u"outcome"_s}] = {};
    tally.entry = {4, 4, std::nullopt};
}
