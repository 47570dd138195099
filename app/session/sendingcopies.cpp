#include "session/sendingcopies.h"

#include <algorithm>

SendingCopies::Folder SendingCopies::folderOf(const EntryId &entry)
{
    const auto known =
        std::find_if(m_kept.cbegin(), m_kept.cend(), [&](const auto &kept) { return kept.first == entry; });
    const Folder folder = known == m_kept.cend() ? std::make_shared<PrivateFolder>() : known->second;
    forget(entry);
    m_kept.prepend({entry, folder});
    while (m_kept.size() > most)
        m_kept.removeLast();
    return folder;
}

void SendingCopies::forget(const EntryId &entry)
{
    m_kept.removeIf([&](const auto &kept) { return kept.first == entry; });
}
