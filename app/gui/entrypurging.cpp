// Deleting entries for ever.
#include "gui/entryactions.h"
#include "gui/keptcopiesdialog.h"
#include "session/entrylibrary.h"
#include "session/keptcopies.h"
#include "session/settings.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"
#include "session/workspacekeeper.h"

#include <QMessageBox>
#include <QPushButton>

void EntryActions::askToPurge(const QList<EntryId> &ids)
{
    if (ids.isEmpty())
        return;
    const EntrySummary *only = ids.size() == 1 ? m_services.entries.find(ids.first()) : nullptr;
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("purgeBox"));
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Delete for ever"));
    box->setText(only ? tr("Delete ‘%1’ for ever?").arg(only->title)
                      : tr("Delete %n entry(s) in the bin for ever?", nullptr, int(ids.size())));
    box->setInformativeText(tr(
        "Answers, notes, details, history, attached files and the words that were sent are removed from the "
        "workspace, and nothing can bring them back. Receipts stay. Files that you exported and copies that "
        "you made or sent are out of Shortlist's reach."));
    const auto *accept = box->addButton(tr("Delete for ever"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(accept, &QPushButton::clicked, this, [this, ids] { emit purgeAccepted(ids); });
    box->open();
}

void EntryActions::purge(const QList<EntryId> &ids)
{
    whenReady(m_services.entries.purge(ids), this, [this, ids](const Result<> &purging) {
        if (!purging) {
            emit failed(purging.error());
            return;
        }
        for (const EntryId &id : ids) {
            m_services.settings.forget(id);
            m_services.submissions.forgetCopies(id);
        }
        emit purged(ids);
        showKeptCopies(ids);
    });
}

void EntryActions::showKeptCopies(const QList<EntryId> &ids)
{
    const auto looking =
        copiesHolding(ids, copyPlaces(m_services.workspaces.path(), m_services.settings, m_services.folders));
    whenReady(looking, this, [this](const QList<KeptCopy> &copies) {
        if (copies.isEmpty())
            return;
        auto *dialog = new KeptCopiesDialog(copies, m_services.clock(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &KeptCopiesDialog::deletionRequested, this, [this](const QStringList &backups) {
            whenReady(deleteBackups(backups), this, [this](const Result<> &deleted) {
                if (!deleted)
                    emit failed(deleted.error());
            });
        });
        dialog->open();
    });
}
