#pragma once

#include "model/id.h"

#include <QAbstractListModel>

class CategoryLibrary;
struct Category;
struct BrokenCategory;
struct LoadedCategory;

/// The categories an entry can be started in; after them, under a heading, the files that could not be read.
class CategoryListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< the second line
        KindRole,                  ///< a Kind as int
    };
    enum class Kind { Category, Heading, Broken };

    explicit CategoryListModel(const CategoryLibrary &library, QObject *parent = nullptr);

    /// What stands in that row, or nullptr where it is something else.
    [[nodiscard]] const LoadedCategory *categoryAt(int row) const;
    [[nodiscard]] const BrokenCategory *brokenAt(int row) const;
    /// The row of that edition of a category, else of its newest one, else of the first category that there
    /// is; -1 for none.
    [[nodiscard]] int rowOf(const CategoryId &id, const QString &edition = {}) const;
    [[nodiscard]] int rowOfFile(const QString &file) const;
    /// The file that a row was read from; empty for the heading.
    [[nodiscard]] QString fileAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void read();
    [[nodiscard]] Kind kindOf(int row) const;
    [[nodiscard]] QString tipAt(int row) const;
    [[nodiscard]] QString line(int row) const;
    [[nodiscard]] static QString awardLine(const Category &category);
    [[nodiscard]] QString detail(int row) const;

    const CategoryLibrary &m_library;
    int m_categories = 0;
    int m_broken = 0;
};
