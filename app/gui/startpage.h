#pragma once

#include "gui/categorylistmodel.h"
#include "gui/services.h"
#include "model/id.h"
#include "model/result.h"

#include <QWidget>

#include <memory>

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

    /// Clears the title and shows @p category, or the first one.
    void begin(const CategoryId &category = {});

signals:
    void started(const EntryId &id);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    void arrange();
    void showRow(int row);
    void readAgain();
    void start();
    void onCreated(const Result<EntryId> &created);
    void tellTitleProblem(const QString &problem);
    void tellError(const QString &error);

    std::unique_ptr<Ui::StartPage> m_ui;
    Services m_services;
    CategoryListModel m_categories;
    CategoryView *m_view = nullptr;
    bool m_starting = false; ///< an entry is being created
};
