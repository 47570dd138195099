#include "gui/dialogfolder.h"

#include "session/settings.h"

#include <QFileDialog>
#include <QFileInfo>

void beginInLastFolder(QFileDialog &dialog, Settings &settings)
{
    dialog.setDirectory(settings.dialogFolder(dialog.objectName()));
    QObject::connect(&dialog, &QFileDialog::filesSelected, &dialog,
                     [&dialog, &settings](const QStringList &paths) {
                         const QFileInfo chosen(paths.value(0));
                         const bool isFolder = dialog.fileMode() == QFileDialog::Directory;
                         settings.setDialogFolder(dialog.objectName(), isFolder ? chosen.absoluteFilePath()
                                                                                : chosen.absolutePath());
                     });
}
