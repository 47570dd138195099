#include "cutdisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = DiskEvent::Kind;

constexpr qsizetype sector = 512;

QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.left(path.lastIndexOf(u'/')) : u""_s;
}

void put(QByteArray &file, const DiskEvent &event)
{
    if (event.kind == Kind::Resize) {
        file.resize(event.offset, '\0');
        return;
    }
    const qsizetype end = event.offset + event.bytes.size();
    if (file.size() < end)
        file.resize(end, '\0');
    file.replace(event.offset, event.bytes.size(), event.bytes);
}
} // namespace

CutDisk::CutDisk(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        m_names.insert(QDir(folder).relativeFilePath(file.fileName()), int(m_files.size()));
        m_files += File{file.readAll(), {}};
    }
    m_keptNames = m_names;
}

void CutDisk::take(const DiskEvent &event)
{
    m_lastWritten = -1;
    const int file = m_names.value(event.path, -1);
    switch (event.kind) {
    case Kind::Said:
        return;
    case Kind::Copy: {
        DiskEvent write = event;
        write.kind = Kind::Write;
        write.bytes = seen(event.target).mid(event.offset, event.size);
        take(write);
        return;
    }
    case Kind::Write:
    case Kind::Resize:
        if (file >= 0)
            m_files[file].loose += event;
        if (event.kind == Kind::Write)
            m_lastWritten = file;
        return;
    case Kind::Flush:
        if (file < 0) {
            flushNames(event.path);
            return;
        }
        for (const DiskEvent &change : std::as_const(m_files[file].loose))
            put(m_files[file].kept, change);
        m_files[file].loose.clear();
        return;
    case Kind::Create:
    case Kind::Remove:
    case Kind::Rename:
    case Kind::Link:
        changeNames(event);
    }
}

QByteArray CutDisk::seen(const QString &path) const
{
    const int number = m_names.value(path, -1);
    if (number < 0)
        return {};
    QByteArray bytes = m_files.at(number).kept;
    for (const DiskEvent &change : m_files.at(number).loose)
        put(bytes, change);
    return bytes;
}

void CutDisk::rename(Names &names, const DiskEvent &event, int file)
{
    if (event.kind == Kind::Remove || event.kind == Kind::Rename)
        names.remove(event.path);
    if (event.kind != Kind::Remove)
        names.insert(event.kind == Kind::Create ? event.path : event.target, file);
}

void CutDisk::changeNames(const DiskEvent &event)
{
    int file = m_names.value(event.path, -1);
    if (event.kind == Kind::Create) {
        if (file >= 0)
            return; // it was there
        file = int(m_files.size());
        m_files += File();
    }
    if (event.kind == Kind::Create && event.path.endsWith(u"(deleted)"_s)) {
        m_names.insert(event.path, file);
        return;
    }
    rename(m_names, event, file);
    m_looseNames += {event, file};
}

/// What came before in another folder is on the disk as well: file systems write their changes in order.
void CutDisk::flushNames(const QString &folder)
{
    qsizetype count = m_looseNames.size();
    while (count > 0 && folderOf(m_looseNames.at(count - 1).first.path) != folder &&
           folderOf(m_looseNames.at(count - 1).first.target) != folder)
        --count;
    for (const auto &[event, file] : m_looseNames.first(count))
        rename(m_keptNames, event, file);
    m_looseNames.remove(0, count);
}

QByteArray CutDisk::remainsOf(const File &file, QRandomGenerator &chance) const
{
    QByteArray bytes = file.kept;
    const bool isLast = m_lastWritten >= 0 && &file == &m_files.at(m_lastWritten);
    const quint32 share = chance.bounded(5U); // from nothing to everything
    for (qsizetype i = 0; i < file.loose.size(); ++i) {
        DiskEvent change = file.loose.at(i);
        if (isLast && i == file.loose.size() - 1)
            change.bytes.truncate(sector * chance.bounded(change.bytes.size() / sector + 1));
        else if (chance.bounded(4U) >= share)
            continue;
        put(bytes, change);
    }
    return bytes;
}

bool CutDisk::writeRemains(const QString &folder, QRandomGenerator &chance) const
{
    Names names = m_keptNames;
    for (const auto &[event, file] : m_looseNames.first(chance.bounded(m_looseNames.size() + 1)))
        rename(names, event, file);
    QHash<int, QByteArray> remains; // of each file once, whatever names it has
    for (const int file : std::as_const(names)) {
        if (!remains.contains(file))
            remains.insert(file, remainsOf(m_files.at(file), chance));
    }
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        QFile file(QDir(folder).filePath(it.key()));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(remains.value(*it)) < 0)
            return false;
    }
    return true;
}
