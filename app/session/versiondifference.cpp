#include "session/versiondifference.h"

#include "documents/entryjson.h"
#include "documents/entryreading.h"
#include "model/detail.h"
#include "session/filewording.h"
#include "session/freezing.h"
#include "writing/tallying.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Versions
{
    Q_DECLARE_TR_FUNCTIONS(VersionDifference)
};

/// One part of one version, by which it is found in the other.
struct Part
{
    QString key;
    QString label;
    QString text;
};
using Parts = QList<Part>;

const Part *findPart(const Parts &parts, const QString &key)
{
    const auto found =
        std::find_if(parts.cbegin(), parts.cend(), [&](const Part &part) { return part.key == key; });
    return found == parts.cend() ? nullptr : &*found;
}

QList<ChangedPart> changesOf(ChangedPart::Kind kind, const Parts &earlier, const Parts &later)
{
    QList<ChangedPart> changes;
    for (const Part &part : later) {
        const Part *before = findPart(earlier, part.key);
        if (const QString text = before ? before->text : QString(); text != part.text)
            changes.append({kind, part.label, text, part.text});
    }
    for (const Part &part : earlier) {
        if (!part.text.isEmpty() && !findPart(later, part.key))
            changes.append({kind, part.label, part.text, {}});
    }
    return changes;
}

Parts titleOf(const SentEntry &entry)
{
    return {{u"title"_s, Versions::tr("Title of the entry"), entry.title}};
}

Parts categoryOf(const SentEntry &entry)
{
    //: %1 is the title of a category, %2 its edition, such as "2026"
    return {{u"category"_s, Versions::tr("Category"),
             Versions::tr("%1, %2").arg(entry.categoryTitle, entry.edition)}};
}

/// The title is among them too, and is compared by itself.
Parts detailsOf(const SentEntry &entry)
{
    Parts parts;
    for (const SentEntry::Detail &detail : entry.details) {
        if (detail.id != projectTitleId())
            parts.append({detail.id.value, detail.label, detail.value});
    }
    return parts;
}

Parts answersOf(const SentEntry &entry)
{
    Parts parts;
    for (const SentEntry::Answer &answer : entry.answers)
        parts.append({answer.question.value, answer.prompt, answer.text});
    return parts;
}

Parts declarationsOf(const SentEntry &entry)
{
    Parts parts;
    for (const SentEntry::Declaration &declaration : entry.declarations) {
        const QString agreed =
            declaration.agreed ? Versions::tr("Agreed to.") : Versions::tr("Not agreed to.");
        parts.append({declaration.id.value, declaration.text, declaration.text + u'\n' + agreed});
    }
    return parts;
}

Parts filesOf(const SentEntry &entry)
{
    Parts parts;
    for (const SentFile &file : entry.files) {
        //: a supporting file: %1 is its name, %2 its size such as "4.2 MB", %3 its SHA-256
        const QString facts = Versions::tr("%1, %2, SHA-256 %3");
        const QString size = sizeWording(file.size);
        QString key = file.role + u'/' + file.name;
        while (findPart(parts, key)) // two of one name
            key += u'/';
        parts.append({key, file.name, facts.arg(file.name, size, QString::fromLatin1(file.sha256))});
    }
    return parts;
}
} // namespace

SentEntry entryAsSent(const Category &category, const Entry &entry)
{
    const QByteArray bytes = entryJson(category, entry, tallyOf(category, entry), SubmissionId(), QDateTime(),
                                       filesOf(category, entry.files));
    return readEntryJson(bytes).value_or(SentEntry());
}

QList<ChangedPart> changedParts(const SentEntry &earlier, const SentEntry &later)
{
    using Kind = ChangedPart::Kind;
    return changesOf(Kind::Title, titleOf(earlier), titleOf(later)) +
           changesOf(Kind::Category, categoryOf(earlier), categoryOf(later)) +
           changesOf(Kind::Detail, detailsOf(earlier), detailsOf(later)) +
           changesOf(Kind::Answer, answersOf(earlier), answersOf(later)) +
           changesOf(Kind::Declaration, declarationsOf(earlier), declarationsOf(later)) +
           changesOf(Kind::File, filesOf(earlier), filesOf(later));
}

Result<QList<ChangedPart>> changesSince(const Submission &sent, const Category &category, const Entry &entry)
{
    return readEntryJson(sent.body).map(
        [&](const SentEntry &earlier) { return changedParts(earlier, entryAsSent(category, entry)); });
}

QString wordingOf(ChangedPart::Kind kind)
{
    switch (kind) {
    case ChangedPart::Kind::Title:
        return Versions::tr("Title");
    case ChangedPart::Kind::Category:
        return Versions::tr("Category");
    case ChangedPart::Kind::Detail:
        return Versions::tr("Detail");
    case ChangedPart::Kind::Answer:
        return Versions::tr("Answer");
    case ChangedPart::Kind::Declaration:
        return Versions::tr("Declaration");
    case ChangedPart::Kind::File:
        return Versions::tr("Supporting file");
    }
    Q_UNREACHABLE();
}
