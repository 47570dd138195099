#pragma once

#include <QDir>
#include <QLockFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A folder of this user alone, for copies of what lies in a workspace. It is gone with this object. As long
/// as its program lives, a lock in it says so.
class PrivateFolder final
{
public:
    explicit PrivateFolder(const QString &place = QDir::tempPath());
    ~PrivateFolder();
    Q_DISABLE_COPY_MOVE(PrivateFolder)

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    /// Why it is not.
    [[nodiscard]] QString errorString() const { return m_folder.errorString(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Where such folders can be, the best first. The second one, where a session has it, lies in memory on
    /// Linux, and so has room where the disk has none.
    [[nodiscard]] static QStringList places();

    /// Removes the folders of programs that were killed. Those of programs that run stay, this one's too.
    static void removeLeft();

private:
    QTemporaryDir m_folder;
    QLockFile m_lock; ///< let go of before the folder is removed, and after what is in it
};
