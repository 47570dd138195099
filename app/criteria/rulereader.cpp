#include "criteria/rulereader.h"

#include "model/jsonplace.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
QTimeZone readTimeZone(const JsonPlace &place)
{
    const QByteArray id = place.filledText().toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    if (!id.trimmed().isEmpty())
        place.addError(
            QCoreApplication::translate("RuleReader", "must be a time zone such as Europe/London"));
    return {};
}

/// The date and the time of day by some clock, here given as UTC: no hour is left out of it.
QDateTime readLocalTime(const JsonPlace &place)
{
    const QString text = place.filledText();
    const QDate date = QDate::fromString(text.left(10), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(text.mid(10), u"'T'HH:mm"_s);
    if (text.trimmed().isEmpty() || (date.isValid() && time.isValid()))
        return {date, time, Qt::UTC};
    place.addError(
        QCoreApplication::translate("RuleReader", "must be a date and time such as 2024-06-07T17:00"));
    return {};
}
} // namespace

std::optional<Limit> readLimit(const JsonPlace &place)
{
    if (place.isAbsent())
        return std::nullopt;
    JsonObject object(place);
    Limit limit;
    limit.unit = object.required("unit"_L1).oneOf(
        {LimitUnit::Words, LimitUnit::Characters, LimitUnit::CharactersNoSpaces}, limit.unit);
    limit.most = object.optional("most"_L1).number(1, limit.most);
    limit.fewest = readFewest(object.optional("fewest"_L1), limit.most);
    limit.from = readProvenance(object.optional("from"_L1));
    return limit;
}

int readFewest(const JsonPlace &place, int most)
{
    const int fewest = place.number(0, 0);
    if (most > 0 && fewest > most)
        //: %1 is the number that stands under "most"
        place.addError(
            QCoreApplication::translate("RuleReader", "must not be above most, which is %1").arg(most));
    return fewest;
}

Provenance readProvenance(const JsonPlace &place)
{
    return place.oneOf({Provenance::Page, Provenance::Usual, Provenance::Person}, Provenance::Page);
}

CountingRule readCounting(const JsonPlace &place)
{
    JsonObject object(place);
    const CountingPreset preset =
        object.required("rule"_L1).oneOf({CountingPreset::Spaces, CountingPreset::LibreOffice,
                                          CountingPreset::PortalStrict, CountingPreset::CkEditor},
                                         CountingPreset::Spaces);
    CountingRule rule = countingRule(preset);
    const JsonPlace version = object.optional("version"_L1);
    if (version.number(1, rule.version) > rule.version) {
        version.addError(QCoreApplication::translate(
            "RuleReader",
            "is a newer rule than this program knows; a newer Shortlist is needed for this file"));
    }
    rule.splitDash = object.optional("splitDash"_L1).flag(rule.splitDash);
    rule.splitHyphen = object.optional("splitHyphen"_L1).flag(rule.splitHyphen);
    rule.splitSlash = object.optional("splitSlash"_L1).flag(rule.splitSlash);
    rule.ignoreLonePunctuation = object.optional("ignoreLonePunctuation"_L1).flag(rule.ignoreLonePunctuation);
    rule.cjkPerCharacter = object.optional("cjkPerCharacter"_L1).flag(rule.cjkPerCharacter);
    return rule;
}

QDate readDate(const JsonPlace &place)
{
    const QString text = place.text();
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid() && !text.isEmpty())
        place.addError(QCoreApplication::translate("RuleReader", "must be a date such as 2024-06-07"));
    return date;
}

QDateTime readDeadline(const JsonPlace &place)
{
    JsonObject object(place);
    const JsonPlace closes = object.required("closes"_L1);
    const QDateTime local = readLocalTime(closes);
    const QTimeZone zone = readTimeZone(object.required("timeZone"_L1));
    if (!local.isValid() || !zone.isValid())
        return {};
    const QDateTime deadline(local.date(), local.time(), zone);
    if (!deadline.isValid() || deadline.time() != local.time())
        closes.addError(QCoreApplication::translate("RuleReader",
                                                    "does not exist: the clocks go forward over this time"));
    return deadline;
}
