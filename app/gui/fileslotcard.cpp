#include "gui/fileslotcard.h"

#include "gui/dialogfolder.h"
#include "ui_fileslotcard.h"

#include "gui/announcing.h"
#include "gui/filepicture.h"
#include "gui/filerow.h"
#include "gui/services.h"
#include "gui/theme.h"
#include "session/attaching.h"
#include "session/filewording.h"
#include "session/whenready.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QMimeData>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList localFilesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}
} // namespace

FileSlotCard::FileSlotCard(const FileSlot &slot, Attaching &attaching, const Services &services,
                           QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::FileSlotCard>())
    , m_slot(slot)
    , m_attaching(attaching)
    , m_storage(services.storage)
    , m_settings(services.settings)
    , m_theme(services.theme)
{
    m_ui->setupUi(this);
    setObjectName(u"slot-"_s + slot.role);
    m_ui->titleLabel->setText(slot.title);
    m_ui->rulesLabel->setText(rulesWording(slot));
    m_ui->findingLabel->hide();
    m_ui->noticeLabel->hide();
    //: read out for a button; %1 is the title of a place for files
    m_ui->chooseButton->setAccessibleName(tr("Choose a file for %1").arg(slot.title));
    m_ui->chooseButton->setAccessibleDescription(m_ui->rulesLabel->text());
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &FileSlotCard::choose);
    connect(&m_theme, &Theme::changed, this, &FileSlotCard::applyTheme);
    applyTheme();
}

FileSlotCard::~FileSlotCard() = default;

void FileSlotCard::showFiles(const Entry &entry)
{
    QList<Attachment> files = entry.files;
    files.removeIf([this](const Attachment &file) { return file.slot.value != m_slot.role; });
    const bool same =
        std::equal(files.begin(), files.end(), m_rows.begin(), m_rows.end(),
                   [](const Attachment &file, const FileRow *row) { return file == row->file(); });
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_ui->chooseButton->setVisible(files.size() < m_slot.most);
    m_ui->dropLabel->setVisible(files.size() < m_slot.most);
    if (same)
        return;
    for (FileRow *row : std::as_const(m_rows)) {
        row->hide();
        m_ui->filesLayout->removeWidget(row);
        row->deleteLater();
    }
    m_rows.clear();
    for (const Attachment &file : std::as_const(files))
        addRow(file);
    if (hadFocus)
        focusFirst();
}

void FileSlotCard::showFinding(const QString &sentence)
{
    m_ui->findingLabel->setText(sentence);
    m_ui->findingLabel->setHidden(sentence.isEmpty());
}

void FileSlotCard::showRefusal(const QString &sentence)
{
    say(sentence, u"bad"_s);
}

void FileSlotCard::showNotice(const QString &sentence)
{
    say(sentence, u"muted"_s);
}

void FileSlotCard::say(const QString &sentence, const QString &role)
{
    m_theme.setTextRole(*m_ui->noticeLabel, role);
    tellIn(*m_ui->noticeLabel, sentence);
}

void FileSlotCard::focusFirst()
{
    if (!m_ui->chooseButton->isHidden())
        m_ui->chooseButton->setFocus(Qt::OtherFocusReason);
    else if (!m_rows.isEmpty())
        m_rows.first()->firstButton().setFocus(Qt::OtherFocusReason);
}

QWidgetList FileSlotCard::tabStops() const
{
    QWidgetList stops;
    for (const FileRow *row : m_rows)
        stops += row->findChildren<QWidget *>();
    stops += m_ui->chooseButton;
    stops.removeIf([](const QWidget *stop) { return !(stop->focusPolicy() & Qt::TabFocus); });
    return stops;
}

void FileSlotCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileSlotCard::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // a move would have the file manager delete it
    event->accept();
    take(localFilesOf(*event->mimeData()));
}

void FileSlotCard::take(const QStringList &paths)
{
    showNotice({});
    for (const QString &path : paths)
        m_attaching.attach(m_slot, path);
}

void FileSlotCard::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file for %1").arg(m_slot.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"attachDialog"_s);
    beginInLastFolder(*dialog, m_settings);
    dialog->setFileMode(m_slot.most > 1 ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setNameFilters(filters());
    connect(dialog, &QFileDialog::filesSelected, this, &FileSlotCard::take);
    dialog->open();
}

QStringList FileSlotCard::filters() const
{
    const QString all = tr("All files (*)");
    if (m_slot.types.isEmpty())
        return {all};
    QStringList patterns;
    for (const QString &type : m_slot.types)
        patterns += u"*."_s + type;
    //: a choice in a file dialog: %1 is "*.pdf *.docx"
    return {tr("Files that are taken here (%1)").arg(patterns.join(u' ')), all};
}

void FileSlotCard::addRow(const Attachment &file)
{
    auto *row = new FileRow(file, m_theme, this);
    m_ui->filesLayout->addWidget(row);
    m_rows += row;
    connectRow(*row);
    look(*row);
}

void FileSlotCard::connectRow(FileRow &row)
{
    const Attachment file = row.file();
    connect(&row, &FileRow::removeRequested, this, [this, file] { m_attaching.remove(file.id); });
    connect(&row, &FileRow::clearRequested, this, [this, file] { m_attaching.clearPhoto(file.id); });
    connect(&row, &FileRow::replaceRequested, this, [this, file] { replace(file); });
    connect(&row, &FileRow::saveRequested, this, [this, file] { save(file); });
    connect(&row, &FileRow::renameRequested, this, [this, file] { rename(file); });
}

void FileSlotCard::look(FileRow &row)
{
    const int edge = qRound(row.pictureEdge() * row.devicePixelRatioF());
    whenReady(m_attaching.look(row.file()), &row, [this, &row, edge](const FileLook &look) {
        row.showLook(look);
        if (!look.hasPicture)
            return;
        const QPointer<FileRow> there(&row);
        whenReady(m_attaching.inTheBackground([&storage = m_storage, file = row.file(), edge] {
            return filePicture(storage, file, edge);
        }),
                  &row, [there](const QImage &picture) { there->showPicture(picture); });
    });
}

void FileSlotCard::replace(const Attachment &file)
{
    auto *dialog = new QFileDialog(this, tr("Replace %1").arg(file.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"replaceDialog"_s);
    beginInLastFolder(*dialog, m_settings);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters());
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        showNotice({});
        m_attaching.replace(file.id, path);
    });
    dialog->open();
}

void FileSlotCard::save(const Attachment &file)
{
    auto *dialog = new QFileDialog(this, tr("Save a copy of %1").arg(file.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveCopyDialog"_s);
    beginInLastFolder(*dialog, m_settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file](const QString &path) { m_attaching.exportTo(file.id, path); });
    dialog->open();
}

void FileSlotCard::rename(const Attachment &file)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename %1").arg(file.name));
    dialog->setLabelText(tr("Name that the file is sent under:"));
    dialog->setTextValue(file.name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, file](const QString &name) { m_attaching.rename(file.id, name); });
    dialog->open();
}

void FileSlotCard::applyTheme()
{
    const int pad = m_theme.space(4);
    m_ui->cardLayout->setContentsMargins(pad, pad, pad, pad);
    m_ui->cardLayout->setSpacing(m_theme.space(2));
    m_ui->filesLayout->setSpacing(m_theme.space(3));
    m_ui->dropLayout->setSpacing(m_theme.space(3));
}
