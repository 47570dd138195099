#include "backuptest.h"

#include "storage/backup.h"
#include "storage/workspacebackup.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

void BackupTest::makeEntries(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString id = u"e%1"_s.arg(i, 3, 10, QChar(u'0'));
        QVERIFY(m_workspace->createEntry(sampleEntry(id, u"Ŵylan "_s + id), sampleSummary()));
        EntryChanges changes = changesTo(id, u"q1"_s, u"Text of "_s + id);
        changes.answers[{u"q2"_s}].notes = u"Note of "_s + id;
        changes.agreed = QSet<DeclarationId>{{u"d1"_s}};
        Revision revision;
        revision.about.id.value = u"r-"_s + id;
        revision.about.question.value = u"q1"_s;
        revision.about.at = m_clock();
        revision.text = u"Earlier text of "_s + id;
        changes.revisions += revision;
        QVERIFY(m_workspace->saveChanges(changes));
    }
}

void BackupTest::copyAll(const std::function<void(int)> &between)
{
    const auto begun = m_workspace->backup().begin(unfinished());
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().message));
    for (int step = 0;; ++step) {
        const auto done = m_workspace->backup().step(0ms);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        if (*done)
            break;
        if (between)
            between(step);
    }
}

void BackupTest::backUp(const std::function<void(int)> &between)
{
    copyAll(between);
    const auto finished = finishBackup(unfinished(), backup());
    QVERIFY2(finished, qPrintable(finished ? QString() : finished.error().message));
}

QString BackupTest::unfinished() const
{
    return m_folder->filePath(u"backups/unfinished"_s);
}

QString BackupTest::backup() const
{
    return m_folder->filePath(u"backups/2026-03-02T10-00-00Z.shortlist"_s);
}

QStringList BackupTest::filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList BackupTest::rowsOf(const QString &path, const QString &sql)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next())
            rows += query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"rows"_s);
    return rows;
}

void BackupTest::compareTables() const
{
    // Asked of a copy: the workspace itself is open.
    const QString now = m_folder->filePath(u"now.shortlist"_s);
    QFile::remove(now);
    QVERIFY(QFile::copy(m_path, now));
    for (const QString &table : {u"category"_s, u"entry"_s, u"answer"_s, u"agreement"_s, u"revision"_s,
                                 u"endpoint"_s, u"submission"_s, u"submission_step"_s, u"submission_file"_s,
                                 u"submission_proof"_s, u"paste_plan"_s, u"attachment"_s}) {
        QStringList columns = rowsOf(now, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        QVERIFY(!columns.isEmpty());
        for (QString &column : columns)
            column = u"quote(%1)"_s.arg(column);
        const QString sql = u"SELECT %2 AS row FROM %1 ORDER BY row"_s.arg(table, columns.join(u"||','||"_s));
        QCOMPARE(rowsOf(backup(), sql), rowsOf(now, sql));
    }
}
