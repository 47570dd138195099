#include "gui/backuplistmodel.h"

#include "gui/backupdelegate.h"
#include "gui/writtendate.h"
#include "session/backupshelf.h"
#include "session/wording.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

BackupListModel::BackupListModel(const BackupShelf &shelf, Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_shelf(shelf)
    , m_clock(std::move(clock))
{
    connect(&shelf, &BackupShelf::listed, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&shelf, &BackupShelf::counted, this,
            [this](int row) { emit dataChanged(index(row), index(row)); });
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shelf.backups().size());
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const ShelvedBackup &backup = m_shelf.backups().at(row);
    const bool unreadable = backup.counts && !*backup.counts;
    switch (role) {
    case Qt::DisplayRole:
        return line(row);
    case BackupDelegate::DetailRole:
        return details(row).join(u" · "_s);
    case Qt::AccessibleTextRole:
        return (QStringList{line(row)} + details(row)).join(u", "_s);
    case Qt::ToolTipRole:
        return unreadable ? backup.counts->error().message : QDir::toNativeSeparators(backup.path);
    case BackupDelegate::BrokenRole:
        return unreadable;
    default:
        return {};
    }
}

QString BackupListModel::line(int row) const
{
    const ShelvedBackup &backup = m_shelf.backups().at(row);
    return backup.madeAt.isValid() ? momentLabel(backup.madeAt, m_clock())
                                   : QFileInfo(backup.path).fileName();
}

QStringList BackupListModel::details(int row) const
{
    const ShelvedBackup &backup = m_shelf.backups().at(row);
    const QString size = QLocale().formattedDataSize(backup.size, 1);
    if (!backup.counts)
        return {tr("Being read…"), size};
    if (!*backup.counts)
        return {tr("Cannot be read"), size};
    const BackupCounts &counts = **backup.counts;
    return {tr("%Ln entry(s)", nullptr, counts.entries), wordsWording(counts.words), size};
}
