#include "criteria/idreader.h"

#include "model/jsonplace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestId = 100;

bool isLowerCaseOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// By hand: a pattern with nested repeats runs away on a long id.
bool isIdPart(QStringView part)
{
    return !part.isEmpty() && part.front() != u'-' && part.back() != u'-' &&
           std::all_of(part.begin(), part.end(), [](QChar c) { return c == u'-' || isLowerCaseOrDigit(c); });
}

bool isCategoryId(const QString &id)
{
    const auto parts = QStringView(id).split(u'/');
    return std::all_of(parts.begin(), parts.end(), isIdPart);
}

/// The text of @p place, or nothing where it is empty or too long, which has been said then.
QString readShortText(const JsonPlace &place)
{
    const QString text = place.filledText();
    if (text.size() <= longestId)
        return text.trimmed().isEmpty() ? QString() : text;
    place.addError(
        QCoreApplication::translate("IdReader", "must not be longer than %1 characters").arg(longestId));
    return {};
}
} // namespace

QString readId(const JsonPlace &place, TakenIds &taken)
{
    const QString id = readWord(place);
    if (id.isEmpty())
        return id;
    const auto first = taken.constFind(id);
    if (first == taken.constEnd())
        taken.insert(id, place.path());
    else
        //: %1 is an id, %2 a place in the same file, such as details[0].id
        place.addError(QCoreApplication::translate("IdReader",
                                                   "must differ from the other ids, but “%1” stands "
                                                   "already at %2")
                           .arg(id, *first));
    return id;
}

QString readWord(const JsonPlace &place)
{
    const QString word = readShortText(place);
    if (!word.isEmpty() && !isIdPart(word)) {
        place.addError(QCoreApplication::translate(
            "IdReader",
            "must be of lower-case letters, digits and hyphens, and not begin or end with a hyphen"));
        return {};
    }
    return word;
}

QString readCategoryId(const JsonPlace &place)
{
    const QString id = readShortText(place);
    if (!id.isEmpty() && !isCategoryId(id)) {
        place.addError(QCoreApplication::translate(
            "IdReader", "must be of lower-case letters, digits and hyphens, in parts with / between them"));
    }
    return id;
}
