#include "cli/wholeentry.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Text as people paste it: no-break spaces, curly quotes, dashes, an accent, a character beyond the first
/// plane.
QString answerFor(const QString &question)
{
    return u"%1: 20\u00a0wards – “one front door”, née café \U0001f3e5\n\nSecond paragraph\twith a tab."_s
        .arg(question);
}

QMap<QString, QString> textsFor(const QJsonObject &shown)
{
    QMap<QString, QString> texts;
    for (const QJsonValue detail : shown[u"details"].toArray())
        texts.insert(detail[u"id"].toString(), u"Northmoor & partners"_s);
    texts.insert(u"project-title"_s, u"Care without walls"_s);
    texts.insert(u"contact-email"_s, u"ada@northmoor.example"_s);
    texts.insert(u"contact-phone"_s, u"01632 960 123"_s);
    for (const QJsonValue section : shown[u"sections"].toArray()) {
        for (const QJsonValue question : section[u"questions"].toArray())
            texts.insert(question[u"id"].toString(), answerFor(question[u"id"].toString()));
    }
    return texts;
}
} // namespace

WholeEntry writeWholeEntry(const Program &program)
{
    const QString id = program.newEntry();
    const QJsonObject shown = program.runJson({u"show"_s, id}).json();
    const QMap<QString, QString> texts = textsFor(shown);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (program.run({u"set"_s, id, it.key(), u"-"_s}, it.value().toUtf8() + '\n').code != 0)
            return {};
    }
    for (const QJsonValue declaration : shown[u"declarations"].toArray()) {
        if (program.run({u"declare"_s, id, declaration[u"id"].toString()}).code != 0)
            return {};
    }
    return {id, texts};
}
