#pragma once

#include "session/categorylibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

inline const QString gardenFile =
    QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/session/data/garden.category.json");
inline const CategoryId garden{QStringLiteral("shed/garden-of-the-year")};
inline const CategoryId care{QStringLiteral("hsj/integrated-care-system-of-the-year")}; ///< shipped

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

/// The garden with another question, under the same id and edition.
inline QByteArray otherGarden()
{
    return bytesOf(gardenFile).replace("What lives in it?", "What moves in it?");
}

inline Category titled(Category category, const QString &title)
{
    category.title = title;
    return category;
}

/// The shipped categories, and a folder of the user's own that is not there yet.
class OwnLibrary
{
public:
    [[nodiscard]] CategoryLibrary &library() { return m_library; }
    [[nodiscard]] const LoadedCategory &loaded(const CategoryId &id) const { return *m_library.find(id); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString own(const QString &name) const { return path(QStringLiteral("own/") + name); }
    [[nodiscard]] QString earlier(const QString &name) const
    {
        return own(QStringLiteral("earlier/") + name);
    }
    [[nodiscard]] QStringList ownFiles() const { return QDir(own({})).entryList(QDir::Files); }
    [[nodiscard]] QStringList earlierFiles() const { return QDir(earlier({})).entryList(QDir::Files); }

private:
    const QTemporaryDir m_folder;
    CategoryLibrary m_library{QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/categories"), own({})};
};
