#include "session/refusedparts.h"

#include "model/detail.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(RefusedParts)
};

/// A list of the frozen entry, and the keys of its items.
struct PartList
{
    QLatin1StringView name;
    Finding::Scope scope;
    QLatin1StringView place;
    QLatin1StringView label;
};

constexpr PartList partLists[] = {
    {"answers"_L1, Finding::Scope::Question, "question"_L1, "prompt"_L1},
    {"details"_L1, Finding::Scope::Detail, "id"_L1, "label"_L1},
    {"declarations"_L1, Finding::Scope::Declaration, "id"_L1, "text"_L1},
    {"files"_L1, Finding::Scope::Files, "role"_L1, "name"_L1},
};

/// A prompt or a declaration can be a paragraph.
QString shortened(const QString &label)
{
    constexpr qsizetype longest = 80;
    if (label.size() <= longest)
        return label;
    const qsizetype end = label.lastIndexOf(u' ', longest);
    return label.left(end > longest / 2 ? end : longest) + u'…';
}

RefusedPart partIn(const QJsonObject &entry, const QStringList &steps, const QString &words)
{
    RefusedPart part{Finding::Scope::Entry, {}, {}, words};
    if (steps.value(0) == "title"_L1) // known as a detail everywhere else
        return {Finding::Scope::Detail, projectTitleId().value, PartWords::tr("Title"), words};
    for (const PartList &list : partLists) {
        bool isNumber = false;
        const int index = steps.value(1).toInt(&isNumber);
        const QJsonArray items = entry[list.name].toArray();
        if (steps.value(0) != list.name || !isNumber || index < 0 || index >= items.size())
            continue;
        const QJsonObject item = items[index].toObject();
        part.scope = list.scope;
        part.place = item[list.place].toString();
        part.label = shortened(item[list.label].toString());
    }
    return part;
}

/// Of a line that begins with a pointer (RFC 6901).
std::optional<RefusedPart> partOfLine(const QJsonObject &entry, const QString &line)
{
    if (!line.startsWith("#/"_L1))
        return std::nullopt;
    const QString pointer = line.section(u' ', 0, 0).sliced(2);
    const QString words = line.section(u' ', 1);
    RefusedPart part = partIn(entry, pointer.split(u'/'), words);
    if (part.scope == Finding::Scope::Entry && words.isEmpty())
        part.words =
            PartWords::tr("The organiser names a part that this entry does not have: %1").arg(pointer);
    return part;
}

QJsonObject entryIn(const Submission &submission)
{
    return QJsonDocument::fromJson(submission.body).object();
}
} // namespace

QList<RefusedPart> refusedPartsOf(const Submission &submission)
{
    if (!submission.detail.contains("#/"_L1))
        return {};
    const QJsonObject entry = entryIn(submission);
    QList<RefusedPart> parts;
    for (const QString &line : submission.detail.split(u'\n')) {
        if (const auto part = partOfLine(entry, line))
            parts += *part;
    }
    return parts;
}

QString wordingOf(const RefusedPart &part, const QString &label)
{
    if (label.isEmpty())
        return part.words;
    if (part.words.isEmpty())
        //: %1: what a question or a file is called
        return PartWords::tr("‘%1’ was not accepted; no reason was given.").arg(label);
    //: %1: what a question or a file is called; %2: the organiser's words about it
    return PartWords::tr("‘%1’: %2").arg(label, part.words);
}

QString labelOf(const RefusedPart &part, const Category &category)
{
    switch (part.scope) {
    case Finding::Scope::Question:
    case Finding::Scope::Detail: {
        const QString label = labelOf(QuestionId{part.place}, category);
        return label == part.place && !part.label.isEmpty() ? part.label : label;
    }
    case Finding::Scope::Declaration:
    case Finding::Scope::Files: // each file has a name of its own
    case Finding::Scope::Section:
    case Finding::Scope::Entry:
        break;
    }
    return part.label;
}

QString detailWording(const Submission &submission)
{
    if (!submission.detail.contains("#/"_L1))
        return submission.detail;
    const QJsonObject entry = entryIn(submission);
    QStringList lines;
    for (const QString &line : submission.detail.split(u'\n')) {
        const auto part = partOfLine(entry, line);
        lines += part ? wordingOf(*part, part->label) : line;
    }
    return lines.join(u'\n');
}

QString restOfDetail(const Submission &submission)
{
    QStringList lines = submission.detail.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("#/"_L1); });
    return lines.join(u'\n');
}
