#pragma once

#include "samples.h"
#include "storage/restoring.h"

#include <QDateTime>
#include <QDir>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A closed workspace and a backup, whose entries e1 have different texts.
class RestoringTest : public QObject
{
    Q_OBJECT

protected:
    /// The answer of the entry e1, or why it cannot be read.
    [[nodiscard]] static QString textIn(const QString &path)
    {
        const auto workspace = Workspace::open(path, risingClock());
        if (!workspace)
            return workspace.error().message;
        const auto stored = (*workspace)->entry({QStringLiteral("e1")});
        return stored ? stored->entry.answers.value({QStringLiteral("q1")}).text : stored.error().message;
    }
    static void write(const QString &path, const QString &answer)
    {
        const auto workspace = Workspace::open(path, risingClock());
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        QVERIFY((*workspace)->createEntry(sampleEntry(QStringLiteral("e1")), sampleSummary()));
        QVERIFY((*workspace)->saveChanges(changesTo(QStringLiteral("e1"), QStringLiteral("q1"), answer)));
    }
    [[nodiscard]] QStringList filesThere() const
    {
        return QDir(m_folder->filePath(QStringLiteral("work"))).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("backups")));
        m_path = m_folder->filePath(QStringLiteral("work/drafts.shortlist"));
        m_backup = m_folder->filePath(QStringLiteral("backups/drafts 2026-03-01 18.00.00.shortlist"));
        write(m_backup, QStringLiteral("as it was"));
        write(m_path, QStringLiteral("as it is now"));
    }
};
