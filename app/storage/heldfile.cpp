#include "storage/heldfile.h"

#include "storage/place.h"

#include <QFileInfo>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 coarsestTime = 2'000'000'000; // nanoseconds: what FAT rounds to

bool isSameFile(const FileStamp &a, const FileStamp &b)
{
    return a.device == b.device && a.index == b.index;
}
} // namespace

HeldFile::HeldFile(const QString &path)
    : m_path(path)
{}

void HeldFile::remember()
{
    if (!m_stamp)
        m_timesAreTrue = placeOf(placeFactsOf(m_path)).kind != PlaceKind::Network;
    m_stamp = stampOf(m_path);
    m_folder = stampOf(QFileInfo(m_path).path());
}

void HeldFile::rememberAfterFailure()
{
    const auto now = stampOf(m_path);
    if (now && m_stamp && isSameFile(*now, *m_stamp))
        m_stamp = now;
}

HeldFile::State HeldFile::state() const
{
    const auto now = stampOf(m_path);
    if (!now)
        return missing();
    if (!m_stamp)
        return State::Ours;
    const bool asLeft = isSameFile(*now, *m_stamp) && now->size == m_stamp->size &&
                        (!m_timesAreTrue || now->modified == m_stamp->modified);
    return asLeft ? State::Ours : State::Changed;
}

HeldFile::State HeldFile::stateWhileLetGo() const
{
    const auto now = stampOf(m_path);
    if (!now)
        return missing();
    if (!m_stamp)
        return State::Ours;
    const auto journal = stampOf(m_path + u"-journal"_s);
    const bool cutShort = journal && journal->size > 0;
    if (cutShort && isSameFile(*now, *m_stamp))
        return State::Ours;
    const bool sameTime = !m_timesAreTrue || std::llabs(now->modified - m_stamp->modified) <= coarsestTime;
    const bool asLeft = now->size == m_stamp->size && (sameTime || cutShort);
    return asLeft ? State::Ours : State::Changed;
}

HeldFile::State HeldFile::missing() const
{
    const auto folder = stampOf(QFileInfo(m_path).path());
    // An empty folder stays where a drive was: it lies on another one.
    const bool driveThere = folder && (!m_folder || folder->device == m_folder->device);
    return driveThere ? State::Removed : State::NotThere;
}
