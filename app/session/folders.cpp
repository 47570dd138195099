#include "session/folders.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

Folders Folders::ofThisUser()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return {
        .workspace = data.filePath(u"drafts.shortlist"_s),
        .ownCategories = data.filePath(u"categories"_s),
        .settings = config.filePath(u"shortlist.ini"_s),
        .backups = data.filePath(u"backups"_s),
        .emergency = documents.filePath(u"Shortlist emergency copies"_s),
    };
}
