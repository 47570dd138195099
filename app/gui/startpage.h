#pragma once

#include "gui/categorylistmodel.h"
#include "gui/services.h"
#include "model/id.h"
#include "model/result.h"

#include <QWidget>

#include <memory>

class CategoryActions;
class CategoryView;

namespace Ui {
class StartPage;
}

/// Start an entry: the categories on the left, the chosen one in full, the entry's title and Start.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Services &services, QWidget *parent = nullptr);
    ~StartPage() override;

    /// Clears the title and shows @p category in @p edition, else its newest one, else the first category.
    void begin(const CategoryId &category = {}, const QString &edition = {});
    /// What can be done with the category that is shown; with none while this page is not.
    [[nodiscard]] CategoryActions &actions() const { return *m_actions; }

signals:
    void started(const EntryId &id);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    void arrange();
    void showRow(int row);
    /// Of the same category, once all were read again.
    void showAgain();
    void popUp(const QPoint &position);
    void start();
    void onCreated(const Result<EntryId> &created);
    void tellTitleProblem(const QString &problem);
    void tellError(const QString &error);

    std::unique_ptr<Ui::StartPage> m_ui;
    Services m_services;
    CategoryListModel m_categories;
    CategoryView *m_view = nullptr;
    CategoryActions *m_actions = nullptr;
    QString m_file; ///< of what is shown
    CategoryId m_category;
    QString m_edition;
    bool m_starting = false; ///< an entry is being created
};
