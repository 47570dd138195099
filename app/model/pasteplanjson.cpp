#include "model/names.h"
#include "model/pasteplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<QuoteStyle> quoteStyles[] = {
    {QuoteStyle::AsTyped, "asTyped"_L1},
    {QuoteStyle::Straight, "straight"_L1},
    {QuoteStyle::Curly, "curly"_L1},
};
constexpr Name<LineStyle> lineStyles[] = {
    {LineStyle::AsTyped, "asTyped"_L1},
    {LineStyle::Crlf, "crlf"_L1},
    {LineStyle::BlankLines, "blankLines"_L1},
    {LineStyle::OneLine, "oneLine"_L1},
};
constexpr Name<BulletStyle> bulletStyles[] = {
    {BulletStyle::AsTyped, "asTyped"_L1},   {BulletStyle::Hyphen, "hyphen"_L1},
    {BulletStyle::Asterisk, "asterisk"_L1}, {BulletStyle::Bullet, "bullet"_L1},
    {BulletStyle::None, "none"_L1},
};

QJsonObject jsonOf(const PasteField &field)
{
    QJsonArray parts;
    for (const QuestionId &part : field.parts)
        parts += part.value;
    QJsonObject object{{u"parts"_s, parts}};
    if (!field.name.isEmpty())
        object.insert(u"name"_s, field.name);
    if (field.limit)
        object.insert(u"limit"_s,
                      QJsonObject{{u"unit"_s, nameOf(field.limit->unit)}, {u"max"_s, field.limit->most}});
    if (field.left)
        object.insert(u"left"_s, true);
    return object;
}

std::optional<Limit> limitIn(const QJsonObject &object)
{
    const auto unit = limitUnitNamed(object[u"unit"].toString());
    const int most = object[u"max"].toInt();
    if (!unit || most <= 0)
        return std::nullopt;
    return Limit{*unit, 0, most, Provenance::Person};
}

PasteField fieldIn(const QJsonObject &object)
{
    PasteField field;
    field.name = object[u"name"].toString();
    const QJsonArray parts = object[u"parts"].toArray();
    for (const QJsonValue &part : parts) {
        if (!part.toString().isEmpty())
            field.parts += QuestionId{part.toString()};
    }
    field.limit = limitIn(object[u"limit"].toObject());
    field.left = object[u"left"].toBool();
    return field;
}

PasteStyle styleIn(const QJsonObject &object)
{
    PasteStyle style;
    style.quotes = valueIn(quoteStyles, object[u"quotes"].toString()).value_or(style.quotes);
    style.lines = valueIn(lineStyles, object[u"lines"].toString()).value_or(style.lines);
    style.bullets = valueIn(bulletStyles, object[u"bullets"].toString()).value_or(style.bullets);
    style.keyboardMarks = object[u"keyboardMarks"].toBool();
    style.withQuestions = object[u"withQuestions"].toBool();
    return style;
}
} // namespace

QByteArray planJson(const PastePlan &plan)
{
    QJsonArray fields;
    for (const PasteField &field : plan.fields)
        fields += jsonOf(field);
    const QJsonObject style{{u"quotes"_s, nameIn(quoteStyles, plan.style.quotes)},
                            {u"lines"_s, nameIn(lineStyles, plan.style.lines)},
                            {u"bullets"_s, nameIn(bulletStyles, plan.style.bullets)},
                            {u"keyboardMarks"_s, plan.style.keyboardMarks},
                            {u"withQuestions"_s, plan.style.withQuestions}};
    QJsonObject object{{u"fields"_s, fields}, {u"style"_s, style}};
    if (plan.counting)
        object.insert(u"counting"_s, nameOf(*plan.counting));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PastePlan planOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PastePlan plan;
    const QJsonArray fields = object[u"fields"].toArray();
    for (const QJsonValue &each : fields) {
        const PasteField field = fieldIn(each.toObject());
        if (!field.parts.isEmpty())
            plan.fields += field;
    }
    plan.style = styleIn(object[u"style"].toObject());
    plan.counting = countingPresetNamed(object[u"counting"].toString());
    return plan;
}
