#include "documents/backupdocument.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString writtenTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}
} // namespace

BackupDocument::BackupDocument(const QDateTime &madeAt)
{
    m_json.beginObject();
    m_json.member("format"_L1, u"shortlist-backup/1"_s);
    m_json.member("madeAt"_L1, writtenTime(madeAt));
    m_json.member("madeBy"_L1, u"Shortlist "_s + QStringLiteral(SHORTLIST_VERSION));
    m_json.key("entries"_L1);
    m_json.beginArray();
}

void BackupDocument::add(const Category &category, const Entry &entry)
{
    m_json.beginObject();
    m_json.member("title"_L1, entry.title);
    m_json.member("id"_L1, entry.id.value);
    m_json.member("shelf"_L1, nameOf(entry.shelf));
    m_json.key("category"_L1);
    m_json.beginObject();
    m_json.member("id"_L1, entry.category.value);
    m_json.member("edition"_L1, entry.edition);
    m_json.member("title"_L1, category.title);
    m_json.endObject();
    m_json.member("createdAt"_L1, writtenTime(entry.createdAt));
    m_json.member("changedAt"_L1, writtenTime(entry.changedAt));
    writeDetails(category, entry);
    writeAnswers(category, entry);
    writeOtherAnswers(category, entry);
    writeDeclarations(category, entry);
    m_json.endObject();
}

void BackupDocument::finish()
{
    m_json.endArray();
    m_json.endObject();
}

void BackupDocument::writeDetails(const Category &category, const Entry &entry)
{
    m_json.key("details"_L1);
    m_json.beginArray();
    for (const Detail &detail : category.details) {
        Answer answer = entry.answers.value(detail.id);
        answer.text = textOf(entry, detail.id); // the title is kept elsewhere
        m_json.beginObject();
        m_json.member("label"_L1, detail.label);
        m_json.member("detail"_L1, detail.id.value);
        writeAnswer(answer);
        m_json.endObject();
    }
    m_json.endArray();
}

void BackupDocument::writeAnswers(const Category &category, const Entry &entry)
{
    m_json.key("answers"_L1);
    m_json.beginArray();
    for (const Section &section : category.sections) {
        for (const Question &question : section.questions) {
            m_json.beginObject();
            m_json.member("section"_L1, section.title);
            m_json.member("prompt"_L1, question.prompt);
            m_json.member("question"_L1, question.id.value);
            writeAnswer(entry.answers.value(question.id));
            m_json.endObject();
        }
    }
    m_json.endArray();
}

void BackupDocument::writeOtherAnswers(const Category &category, const Entry &entry)
{
    QList<QuestionId> others = entry.answers.keys();
    others.removeIf(
        [&](const QuestionId &id) { return findQuestion(category, id) || findDetail(category, id); });
    if (others.isEmpty())
        return;
    std::sort(others.begin(), others.end());
    m_json.key("otherAnswers"_L1);
    m_json.beginArray();
    for (const QuestionId &id : std::as_const(others)) {
        m_json.beginObject();
        m_json.member("question"_L1, id.value);
        writeAnswer(entry.answers.value(id));
        m_json.endObject();
    }
    m_json.endArray();
}

void BackupDocument::writeDeclarations(const Category &category, const Entry &entry)
{
    m_json.key("declarations"_L1);
    m_json.beginArray();
    for (const Declaration &declaration : category.declarations) {
        m_json.beginObject();
        m_json.member("text"_L1, declaration.text);
        m_json.member("declaration"_L1, declaration.id.value);
        m_json.key("agreed"_L1);
        m_json.boolean(entry.agreed.contains(declaration.id));
        m_json.endObject();
    }
    m_json.endArray();
}

void BackupDocument::writeAnswer(const Answer &answer)
{
    m_json.member("text"_L1, answer.text);
    if (!answer.notes.isEmpty())
        m_json.member("notes"_L1, answer.notes);
    if (answer.done) {
        m_json.key("done"_L1);
        m_json.boolean(true);
    }
    if (answer.covered.isEmpty())
        return;
    m_json.key("covered"_L1);
    m_json.beginArray();
    for (const QString &point : answer.covered)
        m_json.string(point);
    m_json.endArray();
}
