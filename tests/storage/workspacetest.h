#pragma once

#include "samples.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A test whose every function begins with a new workspace in a folder of its own.
class WorkspaceTest : public QObject
{
    Q_OBJECT

protected:
    /// Closes the workspace and opens it again, as the next run of the program does.
    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(m_path, m_clock);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        m_workspace = std::move(*opened);
    }

    [[nodiscard]] Entry stored(const QString &id)
    {
        const auto found = m_workspace->entry({id});
        return found ? found->entry : Entry();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    Clock m_clock;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("drafts/drafts.shortlist"));
        m_clock = risingClock();
        reopen();
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }
};
