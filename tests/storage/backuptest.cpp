#include "backuptest.h"

#include "storage/backup.h"
#include "storage/workspacebackup.h"

#include <QDir>
#include <QFileInfo>

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
