#include "model/revision.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<RevisionCause> causes[] = {
    {RevisionCause::Sitting, "sitting"_L1},   {RevisionCause::Editing, "editing"_L1},
    {RevisionCause::Paste, "paste"_L1},       {RevisionCause::Deletion, "deletion"_L1},
    {RevisionCause::Restore, "restore"_L1},   {RevisionCause::Restored, "restored"_L1},
    {RevisionCause::Import, "import"_L1},     {RevisionCause::Submission, "submission"_L1},
    {RevisionCause::Snapshot, "snapshot"_L1}, {RevisionCause::Rescue, "rescue"_L1},
    {RevisionCause::Move, "move"_L1},         {RevisionCause::Copy, "copy"_L1},
};
} // namespace

QString nameOf(RevisionCause cause)
{
    return nameIn(causes, cause);
}

std::optional<RevisionCause> revisionCauseNamed(QStringView name)
{
    return valueIn(causes, name);
}
