#include "gui/entryactions.h"

#include "gui/copyentrydialog.h"
#include "session/entrylibrary.h"
#include "session/whenready.h"

#include <QInputDialog>

EntryActions::EntryActions(const Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{}

void EntryActions::rename(const EntryId &id, const QString &now)
{
    askTitle(tr("Rename entry"), now, [this, id](const QString &title) {
        whenReady(m_services.entries.rename(id, title), this, [this, id, title](const Result<> &renaming) {
            if (renaming)
                emit renamed(id, title);
            else
                emit failed(renaming.error());
        });
    });
}

void EntryActions::duplicate(const EntryId &id, const QString &now)
{
    askTitle(tr("Duplicate entry"), tr("%1 (copy)").arg(now), [this, id](const QString &title) {
        whenReady(m_services.entries.duplicate(id, title), this, [this](const Result<EntryId> &copy) {
            if (copy)
                emit duplicated(*copy);
            else
                emit failed(copy.error());
        });
    });
}

void EntryActions::copyInto(const EntryId &id)
{
    whenReady(m_services.entries.load(id), this, [this](const Result<OpenedEntry> &opened) {
        if (!opened) {
            emit failed(opened.error());
            return;
        }
        auto *dialog = new CopyEntryDialog(m_services, *opened, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CopyEntryDialog::copied, this, &EntryActions::copied);
        dialog->open();
    });
}

void EntryActions::move(const EntryId &id, Shelf shelf)
{
    whenReady(m_services.entries.move(id, shelf), this, [this, id, shelf](const Result<> &moving) {
        if (moving)
            emit moved(id, shelf);
        else
            emit failed(moving.error());
    });
}

void EntryActions::askTitle(const QString &heading, const QString &title,
                            std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("titleDialog"));
    dialog->setWindowTitle(heading);
    dialog->setLabelText(tr("Entry title"));
    dialog->setTextValue(title);
    connect(dialog, &QInputDialog::textValueSelected, this, [then = std::move(then)](const QString &given) {
        if (!given.trimmed().isEmpty())
            then(given.trimmed());
    });
    dialog->open();
}
