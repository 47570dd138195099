#pragma once

#include <QString>

/// Where this user's things lie, by the platform's rules.
struct Folders
{
    QString workspace;     ///< the default workspace file
    QString ownCategories; ///< the user's own category files
    QString settings;      ///< the ini file
    QString backups;       ///< backups of all workspaces, where no other folder was chosen
    QString emergency;     ///< copies of texts that could not be saved where they belong

    [[nodiscard]] static Folders ofThisUser();
};
