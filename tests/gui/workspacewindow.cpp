#include "gui/workspacewindow.h"

#include "model/entry.h"

#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

QStringList WorkspaceWindow::titles() const
{
    QStringList titles;
    const auto list = m_run->entries().list().result();
    for (const EntrySummary &entry : list.value_or(QList<EntrySummary>()))
        titles += entry.title;
    return titles;
}

QString WorkspaceWindow::storedText() const
{
    const auto list = m_run->entries().list().result();
    if (!list || list->isEmpty())
        return {};
    const auto stored = m_run->entries().load(list->first().id).result();
    return stored ? textOf(stored->entry, {u"ambition-1"_s}) : QString();
}

void WorkspaceWindow::chooseFile(const char *action, const QString &chosen)
{
    m_run->find<QAction>(action)->trigger();
    auto *dialog = m_run->find<QFileDialog>("workspaceDialog");
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(chosen);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_run->find<QFileDialog>("workspaceDialog"));
}
