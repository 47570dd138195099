#pragma once

#include "programrun.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

/// A window over a workspace in a folder of its own, whose file is moved about.
class WorkspaceWindow : public QObject
{
    Q_OBJECT

protected:
    void startAgain()
    {
        m_run.reset();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
    }
    void beginEntry(const QString &title)
    {
        m_run->beginEntry(QStringLiteral("hsj/system-leadership-initiative-of-the-year"), title);
    }
    void type(const QString &text)
    {
        editor()->setFocus();
        QTest::keyClicks(editor(), text);
    }
    void click(const char *button)
    {
        auto *found = m_run->find<QPushButton>(button);
        QVERIFY(found && found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    [[nodiscard]] bool isShown(const char *widget) const
    {
        const auto *found = m_run->find<QWidget>(widget);
        return found && found->isVisible();
    }
    [[nodiscard]] QTextEdit *editor() const { return m_run->find<QTextEdit>("answerEdit"); }
    [[nodiscard]] QString notice() const { return m_run->find<QLabel>("noticeLabel")->text(); }
    [[nodiscard]] QString told() const { return m_run->find<QLabel>("toldLabel")->text(); }
    [[nodiscard]] QString trouble() const { return m_run->find<QLabel>("troubleLabel")->text(); }
    [[nodiscard]] bool isSaved() const
    {
        return m_run->find<QLabel>("saveLabel")->text().startsWith(QStringLiteral("All changes saved"));
    }
    [[nodiscard]] QString path() const { return m_run->services().workspaces.path(); }
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList titles() const;
    /// The first answer of the only entry, as the open file has it.
    [[nodiscard]] QString storedText() const;
    /// Chooses a file in the dialog that an action opens.
    void chooseFile(const char *action, const QString &chosen);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_folder->path().toUtf8()); // the computer's bin is in it
        qunsetenv("XDG_DATA_HOME");
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral(".local/share"))));
        startAgain();
    }
    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }
};
