#include "rescuetest.h"

#include "storage/backup.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using Outcome = RescuedAnswer::Outcome;

namespace {
const QByteArray category =
    "{\"id\": \"system-leadership\", \"title\": \"System Leadership\", \"details\": "
    "[{\"id\": \"lead\"}], \"sections\": [{\"questions\": [{\"id\": \"q1\"}, {\"id\": "
    "\"q2\"}, {\"id\": \"q3\"}]}]}";
}

QString longText(const QString &name)
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text += u"%1 says %2; "_s.arg(name).arg(i);
    return text;
}

QByteArray rescuedCategory()
{
    return category;
}

void RescueTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.shortlist"_s);
    m_options = {};
    makeWorkspace();
}

void RescueTest::add(Workspace &workspace, const QString &entry)
{
    StoredEntry stored = sampleEntry(entry, u"Title of "_s + entry);
    stored.categoryJson = category;
    QVERIFY(workspace.createEntry(stored, sampleSummary()));
    for (const QString &question : {u"q1"_s, u"q2"_s, u"q3"_s})
        QVERIFY(workspace.saveChanges(changesTo(entry, question, longText(entry + question))));
}

void RescueTest::makeWorkspace()
{
    const QString open = m_folder->filePath(u"open.shortlist"_s);
    const auto workspace = Workspace::open(open, risingClock());
    QVERIFY(workspace);
    add(**workspace, u"entry-1"_s);
    add(**workspace, u"entry-2"_s);
    for (const QString &question : {u"q1"_s, u"q2"_s}) {
        EntryChanges changes = changesTo(u"entry-1"_s, question, longText(u"now-"_s + question));
        Revision before;
        before.about.id.value = u"before-"_s + question;
        before.about.question.value = question;
        before.text = longText(u"entry-1"_s + question);
        changes.revisions = {before};
        QVERIFY((*workspace)->saveChanges(changes));
    }
    m_bytes = bytesOf(open);
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
}

void RescueTest::makeBackup()
{
    m_options.backups = m_folder->filePath(u"backups"_s);
    const QString name = backupName(risingClock()());
    QVERIFY(writeBytes(QDir(m_options.backups).filePath(name), m_bytes));
}

void RescueTest::goOn(const std::function<Result<>(Workspace &)> &work)
{
    const QString path = m_folder->filePath(u"going on.shortlist"_s);
    QVERIFY(writeBytes(path, m_bytes));
    const auto workspace = Workspace::open(path, risingClock());
    QVERIFY(workspace);
    const auto done = work(**workspace);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    m_bytes = bytesOf(path);
}

void RescueTest::change(const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = m_bytes.indexOf(from);
    QVERIFY(at > 0);
    m_bytes.replace(at, from.size(), to);
}

void RescueTest::blank(qsizetype from, qsizetype size)
{
    m_bytes.replace(from, size, QByteArray(size, '\0'));
}

void RescueTest::blankPageOf(const QByteArray &text)
{
    const qsizetype at = m_bytes.indexOf(text);
    QVERIFY(at > 0);
    blank(at / pageSize * pageSize, pageSize);
}

void RescueTest::open()
{
    QVERIFY(writeBytes(m_path, m_bytes));
    auto opened = Workspace::open(m_path, risingClock(), m_options);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_workspace = std::move(*opened);
    m_report = m_workspace->condition().rescue.value_or(RescueReport());
}

QString RescueTest::textOf(const QString &entry, const QString &question)
{
    const auto stored = m_workspace->entry({entry});
    return stored ? stored->entry.answers.value({question}).text : QString();
}

std::optional<Outcome> RescueTest::outcomeOf(const QString &entry, const QString &question) const
{
    for (const RescuedAnswer &answer : m_report.notWhole) {
        if (answer.entry.value == entry && answer.question.value == question)
            return answer.outcome;
    }
    return std::nullopt;
}

QStringList RescueTest::filesBeside(const QString &pattern) const
{
    return QDir(m_folder->path()).entryList({pattern}, QDir::Files);
}
