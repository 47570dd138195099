#include "documents/entryjson.h"

#include "documents/canonicaltext.h"
#include "documents/jsonwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace {
void writeCategory(JsonWriter &json, const Category &category)
{
    json.key("category"_L1);
    json.beginObject();
    json.member("id"_L1, category.id.value);
    json.member("edition"_L1, category.edition);
    json.member("title"_L1, canonicalText(category.title));
    json.endObject();
}

void writeDetails(JsonWriter &json, const Category &category, const Entry &entry)
{
    json.key("details"_L1);
    json.beginArray();
    for (const Detail &detail : category.details) {
        json.beginObject();
        json.member("id"_L1, detail.id.value);
        json.member("label"_L1, canonicalText(detail.label));
        json.member("value"_L1, canonicalText(textOf(entry, detail.id)));
        json.endObject();
    }
    json.endArray();
}

void writeAnswers(JsonWriter &json, const Category &category, const Entry &entry, const Tally &tally)
{
    json.key("answers"_L1);
    json.beginArray();
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions) {
            json.beginObject();
            json.member("section"_L1, section.id.value);
            json.member("question"_L1, question.id.value);
            json.member("prompt"_L1, canonicalText(question.prompt));
            json.member("text"_L1, canonicalText(textOf(entry, question.id)));
            json.member("words"_L1, tally.answers.value(question.id).words);
            json.member("rule"_L1, nameOf(category.counting.preset));
            json.member("ruleVersion"_L1, category.counting.version);
            json.endObject();
        }
    }
    json.endArray();
}

void writeDeclarations(JsonWriter &json, const Category &category, const Entry &entry)
{
    json.key("declarations"_L1);
    json.beginArray();
    for (const Declaration &declaration : category.declarations) {
        json.beginObject();
        json.member("id"_L1, declaration.id.value);
        json.member("text"_L1, canonicalText(declaration.text));
        json.key("agreed"_L1);
        json.boolean(entry.agreed.contains(declaration.id));
        json.endObject();
    }
    json.endArray();
}

void writeFiles(JsonWriter &json, const QList<SentFile> &files)
{
    json.key("files"_L1);
    json.beginArray();
    for (const SentFile &file : files) {
        json.beginObject();
        json.member("role"_L1, file.role);
        json.member("name"_L1, canonicalText(file.name));
        json.member("size"_L1, file.size);
        json.member("sha256"_L1, QString::fromLatin1(file.sha256));
        json.endObject();
    }
    json.endArray();
}

void writeClient(JsonWriter &json)
{
    json.key("client"_L1);
    json.beginObject();
    json.member("name"_L1, u"Shortlist"_s);
    json.member("version"_L1, QStringLiteral(SHORTLIST_VERSION));
    json.endObject();
}
} // namespace

QByteArray entryJson(const Category &category, const Entry &entry, const Tally &tally,
                     const SubmissionId &submission, const QDateTime &createdAt, const QList<SentFile> &files,
                     const SubmissionId &supersedes)
{
    JsonWriter json;
    json.beginObject();
    json.member("format"_L1, u"shortlist-entry/1"_s);
    if (!submission.isEmpty())
        json.member("submissionId"_L1, submission.value);
    if (!supersedes.isEmpty())
        json.member("supersedes"_L1, supersedes.value);
    writeCategory(json, category);
    json.member("title"_L1, canonicalText(entry.title));
    writeDetails(json, category, entry);
    writeAnswers(json, category, entry, tally);
    writeDeclarations(json, category, entry);
    writeFiles(json, files);
    writeClient(json);
    json.member("createdAt"_L1, createdAt.toUTC().toString(Qt::ISODate));
    json.endObject();
    return json.bytes();
}

QByteArray entryJson(const Category &category, const Entry &entry, const Tally &tally,
                     const QDateTime &createdAt)
{
    return entryJson(category, entry, tally, SubmissionId(), createdAt);
}
