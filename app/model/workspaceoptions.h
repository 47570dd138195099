#pragma once

#include "model/revision.h"

#include <QString>

/// What a workspace is told about the computer it is opened on.
struct WorkspaceOptions
{
    Authorship authorship;
    QString backups; ///< the folder of this workspace's backups, drawn from when the file is damaged; may be
                     ///< empty
    QString emergency; ///< a folder for what cannot be written beside the workspace; may be empty
};
