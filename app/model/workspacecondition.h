#pragma once

#include "model/rescue.h"

#include <QString>

#include <optional>

/// How a workspace came to be open.
struct WorkspaceCondition
{
    QString path;
    bool readOnly = false;
    bool createdNow = false;
    bool uncleanEnd = false;            ///< the last program to hold it did not close it
    std::optional<RescueReport> rescue; ///< where the file was damaged and made anew
    QString notice; ///< what the user has to know: why it is read-only, which answers are damaged

    bool operator==(const WorkspaceCondition &) const = default;
};
