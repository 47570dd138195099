#include "gui/programrun.h"

#include <QSignalSpy>
#include <QTest>

void ProgramRun::start()
{
    QSignalSpy opened(&m_window, &MainWindow::workspaceOpened);
    m_window.openWorkspace(m_folders.workspace);
    QVERIFY(opened.count() > 0 || opened.wait());
    m_window.resize(1280, 800);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

void ProgramRun::beginEntry(const QString &category, const QString &title)
{
    const LoadedCategory *loaded = m_categories.find({category});
    QVERIFY(loaded);
    const auto id = m_entries.create(*loaded, title).result();
    QVERIFY(id.has_value());
    openEntry(*id);
}

void ProgramRun::openEntry(const EntryId &id, const QuestionId &question)
{
    QSignalSpy shown(&m_window, &MainWindow::entryShown);
    m_window.openEntry(id, question);
    QVERIFY(shown.count() > 0 || shown.wait());
}
