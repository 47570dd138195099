#pragma once

#include "workspacetest.h"

/// A workspace from whose bytes words are to go.
class PurgeTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    /// Words everywhere that an entry has any, earlier ones in the index too.
    void fillWithHistory(const QString &entry);
    /// Those that stand in any file of the workspace's folder.
    [[nodiscard]] QStringList wordsLeft(const QList<QByteArray> &words) const;
};

/// An earlier text under the name "markhor".
[[nodiscard]] Revision revisionOf(const QString &id, const QString &question, const QString &text,
                                  const QString &notes = {});
