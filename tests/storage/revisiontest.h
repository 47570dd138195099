#pragma once

#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/workspacehistory.h"
#include "workspacetest.h"

/// A workspace whose entry e1 has earlier texts of its answer q1.
class RevisionTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    void begin() { QVERIFY(m_workspace->createEntry(sampleEntry(QStringLiteral("e1")), sampleSummary())); }
    void keep(const QList<Revision> &revisions)
    {
        EntryChanges changes;
        changes.entry.value = QStringLiteral("e1");
        changes.revisions = revisions;
        const auto saved = m_workspace->saveChanges(changes);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
    }
    [[nodiscard]] QList<RevisionSummary> timeline()
    {
        return m_workspace->history()
            .timeline({QStringLiteral("e1")}, {QStringLiteral("q1")})
            .value_or(QList<RevisionSummary>());
    }
    /// Past the program, which is not to write such things.
    void changeFile(const QString &sql)
    {
        m_workspace.reset();
        {
            const auto connection = Connection::open(m_path, Access::ReadWrite);
            QVERIFY(connection);
            const auto changed = execute(**connection, sql);
            QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().message));
        }
        reopen();
    }
};
