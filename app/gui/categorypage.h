#pragma once

#include "gui/draftpage.h"
#include "gui/services.h"
#include "model/categorydraft.h"
#include "session/categorylibrary.h"

#include <memory>

class CategoryFormPanel;
class CategoryRulesPanel;
class ImportReview;

namespace Ui {
class CategoryPage;
}

/// Changes a category that is there: its questions, its details and files, the award and its rules.
class CategoryPage final : public DraftPage
{
    Q_OBJECT

public:
    explicit CategoryPage(const Services &services, QWidget *parent = nullptr);
    ~CategoryPage() override;

    /// What was drafted before is gone.
    void change(const LoadedCategory &category);
    /// Whether this is the category that is being changed.
    [[nodiscard]] bool isChanging(const LoadedCategory &category) const;
    [[nodiscard]] const LoadedCategory &before() const { return m_before; }
    void focusFirst();

    [[nodiscard]] const CategoryDrafting *drafting() const override { return m_drafting.get(); }
    bool save() override;
    void discard() override;
    void undo() override;
    void redo() override;

signals:
    void leaveWanted();

protected:
    void keep() override;

private:
    enum Tab { Questions, Form, Rules };

    void build();
    void connectParts();
    void applyTheme();
    void setDrafting(std::unique_ptr<CategoryDrafting> drafting);
    void showTab(int tab);
    void showHeading();
    void showDifference(const CategoryDraft &before);
    void tellObstacles(const QStringList &sentences);

    std::unique_ptr<Ui::CategoryPage> m_ui;
    Services m_services;
    ImportReview *m_review = nullptr;
    CategoryFormPanel *m_form = nullptr;
    CategoryRulesPanel *m_rules = nullptr;
    LoadedCategory m_before;
    std::unique_ptr<CategoryDrafting> m_drafting;
};
