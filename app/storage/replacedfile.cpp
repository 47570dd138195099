// Another program can move, delete or replace the file while it is open: a sync client does, and so does
// somebody who copies an older one over it. Then nothing is written to it, and what was ours is kept.
#include "storage/connection.h"
#include "storage/copying.h"
#include "storage/replacing.h"
#include "storage/workspace_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

Result<> Workspace::Private::checkHeld()
{
    const HeldFile::State state = m_file.state();
    if (state == HeldFile::State::Ours) {
        m_keepingTried = false;
        m_kept.clear();
        return {};
    }
    if (state != HeldFile::State::NotThere)
        return tl::unexpected(replaced(state));
    connection.reset(); // so that the drive can be taken out and come back
    return tl::unexpected(notThere());
}

Error Workspace::Private::notThere() const
{
    const QString message = QCoreApplication::translate(
        "Workspace",
        "The drive that holds %1 is not there. Plug it in or connect to it again; saving then goes on.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(condition.path)), condition.path};
}

Error Workspace::Private::replaced(HeldFile::State state)
{
    keepOurs();
    const QString what =
        state == HeldFile::State::Removed
            ? QCoreApplication::translate("Workspace", "Another program has moved or deleted %1.")
            : QCoreApplication::translate("Workspace",
                                          "Another program has changed %1 or put another file in its place. "
                                          "Nothing is written to that file.");
    return {Error::Kind::Replaced,
            what.arg(QDir::toNativeSeparators(condition.path)) + QLatin1Char(' ') + whereKept(), m_kept};
}

QString Workspace::Private::whereKept() const
{
    if (m_kept.isEmpty())
        return QCoreApplication::translate("Workspace", "What was saved in it before could not be kept.");
    const QFileInfo kept(m_kept);
    if (kept.path() == QFileInfo(condition.path).path())
        return QCoreApplication::translate("Workspace",
                                           "What was saved in it before is kept beside it as “%1”.")
            .arg(kept.fileName());
    return QCoreApplication::translate("Workspace", "What was saved in it before is kept in %1.")
        .arg(QDir::toNativeSeparators(m_kept));
}

// The connection still holds what was ours: a file without a name, or the pages that SQLite remembers.
void Workspace::Private::keepOurs()
{
    if (m_keepingTried || !connection)
        return;
    m_keepingTried = true;
    const QString name = QFileInfo(condition.path).fileName();
    for (const QString &folder : {QFileInfo(condition.path).path(), options.emergency}) {
        if (folder.isEmpty())
            continue;
        const QString path = freeNameBeside(QDir(folder).filePath(name), QStringLiteral("kept"), clock());
        if (writeCopy(*connection, path, m_mark)) {
            m_kept = path;
            return;
        }
    }
}
