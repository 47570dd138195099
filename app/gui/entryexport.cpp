#include "gui/entryexport.h"

#include "gui/dialogfolder.h"
#include "session/exporting.h"
#include "session/filenaming.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

EntryExport::EntryExport(const Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{}

void EntryExport::start(const Category &category, const Entry &entry)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export entry"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportDialog"_s);
    beginInLastFolder(*dialog, m_services.settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("Shortlist entry (*.json)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(safeFileName(entry.title, tr("entry")) + u".txt"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"json"_s) ? u"json"_s : u"txt"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, category, entry](const QString &file) { write(file, category, entry); });
    dialog->open();
}

void EntryExport::write(const QString &path, const Category &category, const Entry &entry)
{
    const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QByteArray bytes =
        json ? exportedJson(category, entry, m_services.clock()) : exportedText(category, entry);
    QSaveFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        emit written(shown);
    else
        emit failed({Error::Kind::File,
                     tr("The entry could not be exported to %1: %2. Choose another folder.")
                         .arg(shown, file.errorString()),
                     shown});
}
