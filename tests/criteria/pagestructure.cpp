#include "pagestructure.h"

#include "criteria/draft.h"
#include "criteria/programmereader.h"
#include "criteria/usualcontents.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {
QString shown(const std::optional<Limit> &limit)
{
    if (!limit)
        return {};
    const QString fewest = limit->fewest > 0 ? u"%1-"_s.arg(limit->fewest) : QString();
    const QString usual = limit->from == Provenance::Usual ? u" usual"_s : QString();
    return u" [%1%2 %3%4]"_s.arg(fewest).arg(limit->most).arg(nameOf(limit->unit), usual);
}
} // namespace

QString structureOf(const CategoryDraft &draft)
{
    CategoryDraft printed = draft;
    printed.parts.removeIf(isUsualMeaning);
    const Category category = categoryOf(printed);
    QStringList lines;
    lines += u"title: "_s + category.title + shown(category.limit);
    if (!category.howToApply.isEmpty())
        lines += u"steps: %1"_s.arg(category.howToApply.size());
    for (const Contact &contact : category.contacts)
        lines += u"contact: "_s +
                 QStringList{contact.about, contact.name, contact.phone, contact.email}.join(u" | "_s);
    lines += u"introduction: %1"_s.arg(category.introduction.size());
    lines += u"eligibility: %1"_s.arg(category.eligibility.size());
    for (const Section &section : category.sections) {
        lines += u"== "_s + section.title +
                 (section.titleFrom == Provenance::Usual ? u" (usual)"_s : QString()) + shown(section.limit);
        if (!section.guidance.isEmpty())
            lines += u"   means: "_s + section.guidance;
        for (const Question &question : section.questions) {
            lines += u" - "_s + question.prompt + shown(question.limit);
            for (const QString &point : question.points)
                lines += u"   + "_s + point;
        }
    }
    return lines.join(u'\n') + u'\n';
}

QList<ProgrammeSet> shippedSets()
{
    QList<ProgrammeSet> sets;
    const QDir folder(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/programmes"));
    for (const QString &name : folder.entryList({u"*.programme.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto set = readProgramme(file.readAll(), name))
            sets += *set;
        else
            qWarning("%s", qPrintable(set.error().constFirst().text()));
    }
    return sets;
}
