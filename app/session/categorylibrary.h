#pragma once

#include "model/category.h"
#include "model/problem.h"
#include "model/result.h"

#include <QList>
#include <QObject>
#include <QSet>

struct LoadedCategory
{
    Category category;
    QByteArray json; ///< the file, byte for byte
    QString file;
    bool shipped = false;
    QList<Problem> notes;
    bool hidesShipped = false; ///< the user's own, in place of a shipped one of the same id and edition
};

struct BrokenCategory
{
    QString file;
    QList<Problem> problems;
};

/// Which category a file was, and which edition of it.
struct TakenCategory
{
    CategoryId id;
    QString edition;
    bool operator==(const TakenCategory &) const = default;
};

/// The categories an entry can be started in: the shipped ones and those in the user's own folder. One of the
/// user's own stands in place of a shipped one of the same id and edition.
class CategoryLibrary final : public QObject
{
    Q_OBJECT

public:
    /// @p ownFolder need not exist yet.
    CategoryLibrary(QString shippedFolder, QString ownFolder, QObject *parent = nullptr);

    /// Reads both folders again. A file that cannot be used hides no other.
    void reload();

    /// What take() does where another content stands under the same id and edition.
    enum class Conflict { Refuse, Replace };

    /// Takes a category file into the user's own folder and reads it. One that is here already is shown
    /// instead. Another one of its id and edition is Error::Kind::Exists, or is replaced as by replace().
    [[nodiscard]] Result<TakenCategory> take(const QString &path, Conflict conflict = Conflict::Refuse);
    /// Writes a category into the user's own folder and reads it; never in place of another one. Refused
    /// where its edition is among the categories already.
    [[nodiscard]] Result<CategoryId> add(const Category &category);
    /// Writes @p changed in place of the user's own file, or, for a shipped one, as a file of the user's own
    /// that stands in its place. Where it is another edition now, it is added beside. Refused where the file
    /// is no longer what was read. Questions that are new get ids that none had before.
    [[nodiscard]] Result<CategoryId> replace(const LoadedCategory &before, const Category &changed);
    /// Moves the user's own file to earlierFolder(). A shipped one that it stood for is back.
    [[nodiscard]] Result<> remove(const LoadedCategory &own);
    /// Writes the file byte for byte to @p path.
    [[nodiscard]] Result<> exportTo(const LoadedCategory &category, const QString &path) const;

    [[nodiscard]] QString ownFolder() const { return m_ownFolder; }
    /// Where files go that were replaced or removed, named with the time they were written at.
    [[nodiscard]] QString earlierFolder() const;
    /// Sorted by title, newest edition first; anew after each change.
    [[nodiscard]] const QList<LoadedCategory> &categories() const { return m_categories; }
    [[nodiscard]] const QList<BrokenCategory> &broken() const { return m_broken; }
    /// The newest edition of a category, or nullptr.
    [[nodiscard]] const LoadedCategory *find(const CategoryId &id) const;
    /// The ids of all that its editions have, or had in the files of earlierFolder().
    [[nodiscard]] QSet<QString> usedIds(const CategoryId &id) const;

signals:
    void changed();

private:
    void readFolder(const QString &folder, bool shipped);
    void readFile(const QString &file, bool shipped);

    [[nodiscard]] const LoadedCategory *editionOf(const Category &category) const;
    [[nodiscard]] Result<> put(const LoadedCategory &before, const QByteArray &json) const;

    QString m_shippedFolder;
    QString m_ownFolder;
    QList<LoadedCategory> m_categories;
    QList<BrokenCategory> m_broken;
};
