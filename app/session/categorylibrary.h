#pragma once

#include "model/category.h"
#include "model/problem.h"
#include "model/result.h"

#include <QList>
#include <QObject>

struct LoadedCategory
{
    Category category;
    QByteArray json; ///< the file, byte for byte
    QString file;
    bool shipped = false;
    QList<Problem> notes;
};

struct BrokenCategory
{
    QString file;
    QList<Problem> problems;
};

/// The categories an entry can be started in: the shipped ones and those in the user's own folder.
class CategoryLibrary final : public QObject
{
    Q_OBJECT

public:
    /// @p ownFolder need not exist yet.
    CategoryLibrary(QString shippedFolder, QString ownFolder, QObject *parent = nullptr);

    /// Reads both folders again. A file that cannot be used hides no other.
    void reload();

    /// Copies a category file into the user's own folder and reads it; never in place of another one.
    [[nodiscard]] Result<CategoryId> take(const QString &path);
    /// Writes a category into the user's own folder and reads it; never in place of another one. Refused
    /// where its edition is among the categories already.
    [[nodiscard]] Result<CategoryId> add(const Category &category);

    [[nodiscard]] QString ownFolder() const { return m_ownFolder; }
    /// Sorted by title, newest edition first.
    [[nodiscard]] const QList<LoadedCategory> &categories() const { return m_categories; }
    [[nodiscard]] const QList<BrokenCategory> &broken() const { return m_broken; }
    /// The newest edition of a category, or nullptr.
    [[nodiscard]] const LoadedCategory *find(const CategoryId &id) const;

signals:
    void changed();

private:
    void readFolder(const QString &folder, bool shipped);
    void readFile(const QString &file, bool shipped);

    QString m_shippedFolder;
    QString m_ownFolder;
    QList<LoadedCategory> m_categories;
    QList<BrokenCategory> m_broken;
};
