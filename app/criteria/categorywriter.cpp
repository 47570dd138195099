#include "criteria/categorywriter.h"

#include "criteria/jsontext.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
template<typename Item>
QByteArray listJson(const QList<Item> &items);

QByteArray jsonOf(const std::optional<Limit> &limit)
{
    if (!limit)
        return {};
    JsonMembers members;
    members.add("unit", jsonText(nameOf(limit->unit)));
    members.add("fewest", jsonNumber(limit->fewest));
    members.addUnless(limit->most == 0, "most", jsonNumber(limit->most));
    members.add("from", jsonText(nameOf(limit->from)));
    return members.json(JsonMembers::OnOneLine);
}

QByteArray jsonOf(const Programme &programme)
{
    JsonMembers members;
    members.add("name", jsonText(programme.name));
    members.addFilled("organiser", programme.organiser);
    return members.json();
}

QByteArray jsonOf(const CategorySource &source)
{
    JsonMembers members;
    members.addFilled("address", source.address);
    members.addFilled("readOn", source.readOn.toString(Qt::ISODate));
    members.addFilled("notes", source.notes);
    return members.json();
}

QByteArray jsonOf(const ApplyStep &step)
{
    JsonMembers members;
    members.add("step", jsonText(step.step));
    members.add("text", jsonText(step.text));
    return members.json();
}

QByteArray jsonOf(const Contact &contact)
{
    JsonMembers members;
    members.add("about", jsonText(contact.about));
    members.addFilled("name", contact.name);
    members.addFilled("phone", contact.phone);
    members.addFilled("email", contact.email);
    return members.json();
}

QByteArray deadlineJson(const QDateTime &closes)
{
    if (!closes.isValid())
        return {};
    JsonMembers members;
    members.add("closes", jsonText(closes.toString(u"yyyy-MM-dd'T'HH:mm"_s)));
    members.add("timeZone", jsonText(QString::fromUtf8(closes.timeZone().id())));
    return members.json(JsonMembers::OnOneLine);
}

/// With those flags alone that are not the preset's own.
QByteArray jsonOf(const CountingRule &rule)
{
    const CountingRule usual = countingRule(rule.preset);
    JsonMembers members;
    members.add("rule", jsonText(nameOf(rule.preset)));
    members.add("version", jsonNumber(rule.version));
    const auto addFlag = [&](const char *key, bool CountingRule::*flag) {
        members.addUnless(rule.*flag == usual.*flag, key, jsonFlag(rule.*flag));
    };
    addFlag("splitDash", &CountingRule::splitDash);
    addFlag("splitHyphen", &CountingRule::splitHyphen);
    addFlag("splitSlash", &CountingRule::splitSlash);
    addFlag("ignoreLonePunctuation", &CountingRule::ignoreLonePunctuation);
    addFlag("cjkPerCharacter", &CountingRule::cjkPerCharacter);
    return members.json(JsonMembers::OnOneLine);
}

QByteArray jsonOf(const Detail &detail)
{
    JsonMembers members;
    members.add("id", jsonText(detail.id.value));
    members.add("label", jsonText(detail.label));
    members.addFilled("hint", detail.hint);
    members.add("kind", jsonText(nameOf(detail.kind)));
    members.addFilled("choices", detail.choices);
    members.add("required", jsonFlag(detail.required));
    members.add("limit", jsonOf(detail.limit));
    return members.json();
}

QByteArray jsonOf(const Question &question)
{
    JsonMembers members;
    members.add("id", jsonText(question.id.value));
    members.add("prompt", jsonText(question.prompt));
    members.addFilled("short", question.shortLabel);
    members.add("required", jsonFlag(question.required));
    members.addFilled("points", question.points);
    members.add("limit", jsonOf(question.limit));
    return members.json();
}

QByteArray jsonOf(const Section &section)
{
    JsonMembers members;
    members.add("id", jsonText(section.id.value));
    members.add("title", jsonText(section.title));
    members.add("titleFrom", jsonText(nameOf(section.titleFrom)));
    members.addFilled("guidance", section.guidance);
    members.add("limit", jsonOf(section.limit));
    members.add("questions", section.questions.isEmpty() ? jsonList({}) : listJson(section.questions));
    return members.json();
}

QByteArray jsonOf(const FileSlot &slot)
{
    JsonMembers members;
    members.add("role", jsonText(slot.role));
    members.add("title", jsonText(slot.title));
    members.add("fewest", jsonNumber(slot.fewest));
    members.add("most", jsonNumber(slot.most));
    members.addFilled("types", slot.types);
    members.addUnless(slot.maxBytes == 0, "maxBytes", jsonNumber(slot.maxBytes));
    return members.json();
}

QByteArray jsonOf(const Declaration &declaration)
{
    JsonMembers members;
    members.add("id", jsonText(declaration.id.value));
    members.add("text", jsonText(declaration.text));
    members.add("required", jsonFlag(declaration.required));
    return members.json();
}

QByteArray jsonOf(const ScoreMeaning &meaning)
{
    JsonMembers members;
    members.add("score", jsonNumber(meaning.score));
    members.add("means", jsonText(meaning.means));
    return members.json();
}

template<typename Item>
QByteArray listJson(const QList<Item> &items)
{
    QList<QByteArray> all;
    for (const Item &item : items)
        all += jsonOf(item);
    return all.isEmpty() ? QByteArray() : jsonList(all);
}

/// An object of one member, or nothing where that is empty.
QByteArray wrapped(const char *key, const QByteArray &json)
{
    if (json.isEmpty())
        return {};
    JsonMembers members;
    members.add(key, json);
    return members.json();
}

void addNotice(JsonMembers &members, const Category &category)
{
    members.add("format", jsonText(u"shortlist-category/1"_s));
    members.add("id", jsonText(category.id.value));
    members.add("edition", jsonText(category.edition));
    members.add("language", jsonText(category.language));
    members.add("title", jsonText(category.title));
    members.add("programme", jsonOf(category.programme));
    members.addUnless(category.source == CategorySource(), "source", jsonOf(category.source));
    members.addFilled("introduction", category.introduction);
    members.addFilled("eligibility", category.eligibility);
    members.add("howToApply", listJson(category.howToApply));
    members.add("contacts", listJson(category.contacts));
}
} // namespace

QByteArray categoryJson(const Category &category)
{
    const int months = category.evidenceWindowMonths;
    const QString discovery = category.endpointDiscovery.toString(QUrl::FullyEncoded);
    JsonMembers members;
    addNotice(members, category);
    members.add("deadline", deadlineJson(category.closes));
    members.add("evidence", wrapped("windowMonths", months > 0 ? jsonNumber(months) : QByteArray()));
    members.add("counting", jsonOf(category.counting));
    members.add("limit", jsonOf(category.limit));
    members.add("details", listJson(category.details));
    members.add("sections", category.sections.isEmpty() ? jsonList({}) : listJson(category.sections));
    members.add("files", listJson(category.files));
    members.add("declarations", listJson(category.declarations));
    members.add("judging", wrapped("scale", listJson(category.judging)));
    members.add("changesAfterSubmission", jsonText(nameOf(category.changesAfterSubmission)));
    members.add("endpoint", wrapped("discovery", discovery.isEmpty() ? QByteArray() : jsonText(discovery)));
    return members.json() + '\n';
}

bool makeTheSameFile(const Category &one, const Category &other)
{
    return one == other && deadlineJson(one.closes) == deadlineJson(other.closes);
}
