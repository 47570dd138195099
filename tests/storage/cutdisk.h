#pragma once

#include "writelog.h"

#include <QMap>
#include <QRandomGenerator>

/// A disk without a battery. It keeps what was flushed; of the rest some writes, in whatever choice, the last
/// of them torn between two sectors, and the names as they were at some moment since they were flushed.
class CutDisk final
{
public:
    /// Everything in @p folder is on the disk already.
    explicit CutDisk(const QString &folder);

    void take(const DiskEvent &event);
    /// Writes into the empty @p folder what is left when the power fails now.
    [[nodiscard]] bool writeRemains(const QString &folder, QRandomGenerator &chance) const;

private:
    struct File
    {
        QByteArray kept;
        QList<DiskEvent> loose; ///< since the last flush
    };
    using Names = QMap<QString, int>; ///< of files, by their number

    /// What the program reads there.
    [[nodiscard]] QByteArray seen(const QString &path) const;
    [[nodiscard]] QByteArray remainsOf(const File &file, QRandomGenerator &chance) const;
    static void rename(Names &names, const DiskEvent &event, int file);

    void changeNames(const DiskEvent &event);
    void flushNames(const QString &folder);

    QList<File> m_files;
    Names m_names;                                 ///< as the program sees them
    Names m_keptNames;                             ///< as they are on the disk
    QList<std::pair<DiskEvent, int>> m_looseNames; ///< each with the file that is meant
    int m_lastWritten = -1;                        ///< the file whose write is under way
};
