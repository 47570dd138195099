#include "gui/restoredialog.h"

#include "gui/announcing.h"
#include "gui/backupdelegate.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "gui/writtendate.h"
#include "session/entrylibrary.h"
#include "session/samefile.h"
#include "session/whenready.h"
#include "ui_restoredialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

RestoreDialog::RestoreDialog(const Services &services, const QString &workspace, const QString &folder,
                             QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RestoreDialog>())
    , m_services(services)
    , m_workspace(workspace)
    , m_folder(folder)
    , m_shelf(services.storage)
    , m_backups(m_shelf, services.clock)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    applyTheme();
    const Theme &theme = m_services.theme;
    resize(QSize(theme.space(235), theme.space(145)).boundedTo(screen()->availableSize() * 0.9));
    showMessage(tr("Looking for backups…"));
    m_shelf.look(folder);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::build()
{
    auto *flow = new FlowLayout(m_ui->buttonBar);
    flow->setContentsMargins({});
    for (QWidget *button : std::initializer_list<QWidget *>{m_ui->bringBackButton, m_ui->replaceButton})
        flow->addWidget(button);
    auto *delegate = new BackupDelegate(m_services.theme, this);
    m_ui->backupList->setModel(&m_backups);
    m_ui->backupList->setItemDelegate(delegate);
    m_ui->entryList->setModel(&m_entries);
    m_ui->entryList->setItemDelegate(delegate);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->resultLabel->hide();
}

void RestoreDialog::connectParts()
{
    connect(&m_shelf, &BackupShelf::listed, this, &RestoreDialog::onListed);
    connect(m_ui->backupList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RestoreDialog::showCurrent);
    connect(m_ui->entryList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RestoreDialog::updateButtons);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(m_ui->bringBackButton, &QPushButton::clicked, this, &RestoreDialog::bringBack);
    connect(m_ui->replaceButton, &QPushButton::clicked, this, &RestoreDialog::askToReplace);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    connect(&m_services.entries, &EntryLibrary::changed, this, &RestoreDialog::compare);
    connect(&m_services.theme, &Theme::changed, this, &RestoreDialog::applyTheme);
}

void RestoreDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void RestoreDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->dialogLayout->setSpacing(theme.space(4));
    m_ui->contentLayout->setSpacing(theme.space(3));
    for (QLayout *side : std::initializer_list<QLayout *>{m_ui->listLayout, m_ui->contentsLayout})
        side->setSpacing(theme.space(2));
    for (QLayout *card : std::initializer_list<QLayout *>{m_ui->backupCardLayout, m_ui->entryCardLayout})
        card->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    m_ui->buttonBar->layout()->setSpacing(theme.space(3));
    m_ui->splitter->setHandleWidth(theme.space(5));
    for (QListView *list : {m_ui->backupList, m_ui->entryList}) {
        list->setMinimumHeight(theme.space(28));
        list->doItemsLayout();
    }
    arrange();
}

/// Side by side where there is room, else one below the other.
void RestoreDialog::arrange()
{
    const Theme &theme = m_services.theme;
    const bool narrow = width() < theme.space(150);
    const int list = narrow ? theme.space(40) : std::min(theme.space(80), width() / 3);
    m_ui->splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_ui->splitter->setSizes({list, QWIDGETSIZE_MAX / 2});
}

void RestoreDialog::onListed()
{
    const QString wanted = m_shown;
    int row = 0;
    for (int i = 0; i < m_backups.rowCount(); ++i) {
        if (m_shelf.backups().at(i).path == wanted)
            row = i;
    }
    m_ui->backupList->setCurrentIndex(m_backups.index(row));
    if (m_backups.rowCount() > 0) {
        if (!std::exchange(m_listed, true))
            m_ui->backupList->setFocus();
        return;
    }
    showMessage(
        tr("There are no backups in %1 yet. Shortlist makes one when you stop writing for a while and "
           "when it is closed. A backup that lies elsewhere can be chosen as a file.")
            .arg(QDir::toNativeSeparators(m_folder)));
}

void RestoreDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a backup"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"backupFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Shortlist workspaces and backups (*.shortlist *.bak)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDialog::addFile);
    dialog->open();
}

void RestoreDialog::addFile(const QString &path)
{
    // Not even to be looked at: closing it again would take away the locks that are held on it.
    if (isSameFile(path, m_workspace)) {
        tell(
            tr("%1 is the open workspace itself. Choose a backup of it.").arg(QDir::toNativeSeparators(path)),
            u"bad"_s);
        return;
    }
    tell({}, {});
    m_ui->backupList->setCurrentIndex(m_backups.index(m_shelf.add(path)));
    m_ui->backupList->setFocus();
}

const ShelvedBackup *RestoreDialog::current() const
{
    const int row = m_ui->backupList->currentIndex().row();
    return row >= 0 && row < m_shelf.backups().size() ? &m_shelf.backups().at(row) : nullptr;
}

void RestoreDialog::showCurrent()
{
    const ShelvedBackup *backup = current();
    if (!backup || backup->path == m_shown)
        return;
    m_shown = backup->path;
    m_read.reset();
    tell({}, {});
    showMessage(tr("The backup is being read…"));
    m_ui->placeLabel->setText(QDir::toNativeSeparators(m_shown));
    whenReady(m_shelf.entriesIn(m_shown), this,
              [this, path = m_shown](const Result<QList<EntrySummary>> &entries) { onRead(path, entries); });
}

void RestoreDialog::onRead(const QString &path, const Result<QList<EntrySummary>> &entries)
{
    if (path != m_shown)
        return; // another one was chosen meanwhile
    if (!entries) {
        showMessage(entries.error().message);
        return;
    }
    m_read = *entries;
    compare();
}

void RestoreDialog::compare()
{
    if (!m_read)
        return;
    const BackedUpEntry *stoodOn = m_entries.backedUpAt(m_ui->entryList->currentIndex().row());
    const EntryId before = stoodOn ? stoodOn->entry.id : EntryId();
    m_entries.setComparison(heldAgainst(*m_read, m_services.entries.entries()), m_services.clock());
    m_ui->entryList->setCurrentIndex(m_entries.index(std::max(0, m_entries.rowOf(before))));
    const bool empty = m_entries.rowCount() == 0;
    showMessage(empty ? tr("This backup holds no entries.") : QString());
}

void RestoreDialog::showMessage(const QString &text)
{
    m_ui->messageLabel->setText(text);
    m_ui->messageLabel->setVisible(!text.isEmpty());
    m_ui->entryCard->setVisible(text.isEmpty());
    updateButtons();
}

void RestoreDialog::updateButtons()
{
    const BackedUpEntry *entry = m_entries.backedUpAt(m_ui->entryList->currentIndex().row());
    m_ui->bringBackButton->setEnabled(m_read && entry);
    m_ui->replaceButton->setEnabled(m_read.has_value());
}

void RestoreDialog::bringBack()
{
    const ShelvedBackup *backup = current();
    const BackedUpEntry *entry = m_entries.backedUpAt(m_ui->entryList->currentIndex().row());
    if (!backup || !entry || std::exchange(m_bringing, true)) // the button keeps the keyboard meanwhile
        return;
    tell({}, {});
    const QString title = entry->entry.title;
    whenReady(m_shelf.bringBack(*backup, entry->entry.id, title), this,
              [this, title](const Result<BroughtBack> &brought) { onBroughtBack(title, brought); });
}

void RestoreDialog::onBroughtBack(const QString &title, const Result<BroughtBack> &brought)
{
    m_bringing = false;
    if (!brought) {
        tell(brought.error().message, u"bad"_s);
        return;
    }
    QString told = brought->isCopy
                       ? tr("‘%1’ is in the workspace once more, as a copy that names the backup. "
                            "The entry that was there is as it was.")
                       : tr("‘%1’ is in the workspace again.");
    told = told.arg(title);
    if (!brought->lostFiles.isEmpty())
        told += u' ' + tr("These attached files are not kept with the backup as they were, so they did not "
                          "come back: %1. Attach them again.")
                           .arg(brought->lostFiles.join(u"; "_s));
    tell(told, brought->lostFiles.isEmpty() ? u"good"_s : u"warning"_s);
    m_services.entries.refresh();
}

void RestoreDialog::askToReplace()
{
    const ShelvedBackup *backup = current();
    if (!backup)
        return;
    const QString question =
        backup->madeAt.isValid()
            //: %1 is a file, %2 "Today 09:00" or "Mon 2 March, 09:00"
            ? tr("Replace all of %1 by the backup “%2”?")
                  .arg(QFileInfo(m_workspace).fileName(), momentLabel(backup->madeAt, m_services.clock()))
            : tr("Replace all of %1 by the file %2?")
                  .arg(QFileInfo(m_workspace).fileName(), QFileInfo(backup->path).fileName());
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Replace the workspace"), question,
                                QMessageBox::Cancel, this);
    box->setObjectName(u"replaceQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    //: %1 is a folder, %2 the beginning of a file's name
    box->setInformativeText(
        tr("Nothing is lost: the workspace as it is now is kept in %1, under a name that begins with “%2” "
           "and ends with the date and time. What was written since the backup was made is then only there.")
            .arg(QDir::toNativeSeparators(QFileInfo(m_workspace).absolutePath()),
                 u"%1 (before restore"_s.arg(QFileInfo(m_workspace).completeBaseName())));
    const QPushButton *yes = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, path = backup->path] {
        accept();
        emit replaceConfirmed(path);
    });
    box->open();
}

void RestoreDialog::tell(const QString &text, const QString &role)
{
    m_ui->resultLabel->setText(text);
    m_ui->resultLabel->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_services.theme.setTextRole(*m_ui->resultLabel, role);
    m_ui->contentLayout->activate();
    m_ui->scrollArea->ensureWidgetVisible(m_ui->resultLabel);
    announce(*m_ui->resultLabel);
}
