#include "writing/everycheck.h"

#include <QDate>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Something before one "@", and after it names parted by dots. Whether mail arrives there, only mail can
/// tell.
bool looksLikeEmail(const QString &text)
{
    const QStringList halves = text.split(u'@');
    if (halves.size() != 2 || halves.first().isEmpty())
        return false;
    const QStringList names = halves.last().split(u'.');
    return names.size() > 1 && !names.contains(QString()) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool looksLikePhone(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isDate(const QString &text)
{
    constexpr auto format = "yyyy-MM-dd"_L1;
    return text.size() == format.size() && QDate::fromString(text, QString(format)).isValid();
}

bool isOfItsKind(const Detail &detail, const QString &text)
{
    switch (detail.kind) {
    case DetailKind::Email:
        return looksLikeEmail(text);
    case DetailKind::Phone:
        return looksLikePhone(text);
    case DetailKind::Date:
        return isDate(text);
    case DetailKind::Choice:
        return detail.choices.contains(text);
    case DetailKind::Line:
    case DetailKind::Text:
    case DetailKind::YesNo:
        return true;
    }
    Q_UNREACHABLE();
}
} // namespace

QList<Finding> checkDetailKinds(const Category &category, const Entry &entry, const Tally &)
{
    QList<Finding> findings;
    for (const Detail &detail : category.details) {
        const QString text = textOf(entry, detail.id).trimmed();
        if (text.isEmpty() || isOfItsKind(detail, text))
            continue;
        Finding finding;
        finding.kind = Finding::Kind::InvalidDetail;
        // People write "switchboard" where a number is asked for, and may have a reason.
        finding.severity =
            detail.kind == DetailKind::Phone ? Finding::Severity::LookAt : Finding::Severity::MustFix;
        finding.scope = Finding::Scope::Detail;
        finding.place = detail.id.value;
        findings.append(finding);
    }
    return findings;
}
