#include "cli/importreport.h"

#include "session/categoryimport.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ImportReport
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

/// What a line was taken for, as a person says it.
QString wordingOf(PartKind kind)
{
    switch (kind) {
    case PartKind::LeftOut:
        return ImportReport::tr("left out");
    case PartKind::Title:
        return ImportReport::tr("title");
    case PartKind::Step:
        return ImportReport::tr("step of the application");
    case PartKind::Contact:
        return ImportReport::tr("contact");
    case PartKind::Introduction:
        return ImportReport::tr("introduction");
    case PartKind::Eligibility:
        return ImportReport::tr("who can enter");
    case PartKind::Section:
        return ImportReport::tr("section");
    case PartKind::Definition:
        return ImportReport::tr("what the section means");
    case PartKind::Question:
        return ImportReport::tr("question");
    case PartKind::Point:
        return ImportReport::tr("point of the question above");
    case PartKind::Limit:
        return ImportReport::tr("limit");
    }
    Q_UNREACHABLE();
}

QString limitText(const std::optional<Limit> &limit)
{
    if (!limit)
        return {};
    const QString words = wordingOf(*limit);
    return u" ("_s +
           (limit->from == Provenance::Usual ? ImportReport::tr("usual limit: %1").arg(words)
                                             : ImportReport::tr("limit: %1").arg(words)) +
           u')';
}

QString sectionText(const Section &section)
{
    QString text = u'\n' + section.title;
    if (section.titleFrom == Provenance::Usual)
        text += u" ("_s + ImportReport::tr("usual title, not printed on the page") + u')';
    text += limitText(section.limit) + u'\n';
    for (const Question &question : section.questions) {
        text += u"  - "_s + question.prompt + limitText(question.limit) + u'\n';
        for (const QString &point : question.points)
            text += u"      "_s + point + u'\n';
    }
    return text;
}

QString unsureText(const QList<TakenLine> &unsure)
{
    if (unsure.isEmpty())
        return {};
    QString text = u'\n' + ImportReport::tr("Please look at these:") + u'\n';
    for (const TakenLine &taken : unsure) {
        //: %1 is the number of a line, %2 what it was taken for, %3 its text, %4 a sentence that says why
        text += u"  "_s +
                ImportReport::tr("line %1, %2: “%3” %4")
                    .arg(QString::number(taken.line), wordingOf(taken.taken), taken.text, taken.why) +
                u'\n';
    }
    return text;
}

QString textOf(const CategoryImport &read)
{
    const Category &category = read.category;
    QString text = category.title.isEmpty() ? QString() : category.title + u'\n';
    if (!category.programme.name.isEmpty())
        text += ImportReport::tr("%1, edition %2").arg(category.programme.name, category.edition) + u'\n';
    const QString counts =
        //: three counts as one list: 5 sections, 18 questions, 2 unsure
        ImportReport::tr("%1, %2, %3")
            .arg(ImportReport::tr("%Ln section(s)", nullptr, read.verdict.sections),
                 ImportReport::tr("%Ln question(s)", nullptr, read.verdict.questions),
                 ImportReport::tr("%Ln to be looked at", nullptr, read.verdict.unsure));
    text += counts + u'\n';
    if (category.limit)
        text += ImportReport::tr("Limit of the whole entry: %1").arg(wordingOf(*category.limit)) + u'\n';
    for (const Section &section : category.sections)
        text += sectionText(section);
    text += unsureText(read.unsure);
    for (const QString &obstacle : read.verdict.obstacles)
        text += u'\n' + obstacle + u'\n';
    return text;
}

QJsonObject jsonOf(const TakenLine &taken)
{
    return {{u"line"_s, taken.line}, {u"taken"_s, nameOf(taken.taken)}, {u"why"_s, taken.why}};
}

QByteArray documentOf(const CategoryImport &read)
{
    QJsonArray unsure;
    for (const TakenLine &taken : read.unsure)
        unsure.append(jsonOf(taken));
    QJsonArray lines;
    for (const TakenLine &taken : read.lines) {
        QJsonObject line = jsonOf(taken);
        line.insert(u"text"_s, taken.text);
        line.insert(u"sure"_s, taken.sure);
        lines.append(line);
    }
    return jsonLine({{u"category"_s, QJsonDocument::fromJson(read.json).object()},
                     {u"unsure"_s, unsure},
                     {u"lines"_s, lines}});
}
} // namespace

Report reportOn(const CategoryImport &read)
{
    return {read.isSure() ? ExitCode::Done : ExitCode::NotReady, textOf(read).toUtf8(), documentOf(read)};
}
