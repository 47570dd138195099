#include "writing/everycheck.h"

#include <algorithm>

namespace {
int filesIn(const Entry &entry, const QString &role)
{
    return static_cast<int>(std::count_if(entry.files.begin(), entry.files.end(),
                                          [&](const Attachment &file) { return file.slot.value == role; }));
}

Finding findingOf(Finding::Kind kind, const QString &role, int files)
{
    Finding finding;
    finding.kind = kind;
    finding.scope = Finding::Scope::Files;
    finding.place = role;
    finding.size = files;
    return finding;
}
} // namespace

QList<Finding> checkFiles(const Category &category, const Entry &entry, const Tally &)
{
    QList<Finding> findings;
    int asked = 0;
    for (const FileSlot &slot : category.files) {
        const int files = filesIn(entry, slot.role);
        asked += files;
        if (files >= slot.fewest && files <= slot.most)
            continue;
        const auto kind = files < slot.fewest ? Finding::Kind::MissingFiles : Finding::Kind::TooManyFiles;
        findings += findingOf(kind, slot.role, files);
        findings.last().limit.fewest = slot.fewest;
        findings.last().limit.most = slot.most;
    }
    if (const int unasked = static_cast<int>(entry.files.size()) - asked; unasked > 0) {
        findings += findingOf(Finding::Kind::UnaskedFiles, {}, unasked);
        findings.last().severity = Finding::Severity::LookAt;
    }
    return findings;
}
