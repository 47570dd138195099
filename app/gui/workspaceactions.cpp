#include "gui/workspaceactions.h"

#include "session/workspacekeeper.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {
/// In a menu an ampersand marks a key.
QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path).replace(u"&"_s, u"&&"_s);
}
} // namespace

WorkspaceActions::WorkspaceActions(WorkspaceKeeper &keeper, QWidget &window)
    : QObject(&window)
    , m_keeper(keeper)
    , m_window(window)
{}

void WorkspaceActions::fill(QMenu &recent)
{
    connect(&recent, &QMenu::aboutToShow, this, [this, &recent] { listRecent(recent); });
    listRecent(recent);
}

void WorkspaceActions::listRecent(QMenu &menu)
{
    menu.clear();
    QStringList paths = m_keeper.recent();
    const QString own = m_keeper.ownPath();
    if (m_keeper.path() != own && !paths.contains(own))
        paths += own; // the way back to it must not depend on how many were opened since
    for (const QString &path : std::as_const(paths)) {
        QAction *action = menu.addAction(shown(path));
        connect(action, &QAction::triggered, this, [this, path] { emit openRequested(path); });
    }
    if (paths.isEmpty())
        menu.addAction(tr("No other workspace was open"))->setEnabled(false);
}

void WorkspaceActions::askForNew()
{
    askForName(tr("New workspace"), tr("Make workspace"),
               [this](const QString &path) { emit newRequested(path); });
}

void WorkspaceActions::askToMove()
{
    askForName(tr("Move workspace to"), tr("Move"),
               [this](const QString &path) { emit moveRequested(path); });
}

void WorkspaceActions::askToCopy()
{
    askForName(tr("Copy workspace to"), tr("Copy"),
               [this](const QString &path) { emit copyRequested(path); });
}

void WorkspaceActions::askToOpen()
{
    QFileDialog *dialog =
        ask(tr("Open workspace"), [this](const QString &path) { emit openRequested(path); });
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void WorkspaceActions::askForName(const QString &title, const QString &accept,
                                  std::function<void(const QString &)> then)
{
    QFileDialog *dialog = ask(title, std::move(then));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, accept);
    dialog->setDefaultSuffix(u"shortlist"_s);
    // A workspace never takes the place of another file, so there is nothing to confirm.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->open();
}

QFileDialog *WorkspaceActions::ask(const QString &title, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"workspaceDialog"_s);
    dialog->setNameFilters({tr("Shortlist workspaces (*.shortlist)"), tr("All files (*)")});
    if (!m_keeper.path().isEmpty())
        dialog->setDirectory(QFileInfo(m_keeper.path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    return dialog;
}
