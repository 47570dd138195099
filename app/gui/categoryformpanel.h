#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>

class CategoryDrafting;
class Theme;

namespace Ui {
class CategoryFormPanel;
}

/// What a category asks for beside its questions: details, supporting files, declarations. Each change is one
/// step of the drafting.
class CategoryFormPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryFormPanel(Theme &theme, QWidget *parent = nullptr);
    ~CategoryFormPanel() override;

    /// nullptr: nothing is shown.
    void setDrafting(CategoryDrafting *drafting);
    /// Puts what was typed into the drafting. Here each change is there as soon as it is made.
    void keep() {}

private:
    void show();

    std::unique_ptr<Ui::CategoryFormPanel> m_ui;
    Theme &m_theme;
    QPointer<CategoryDrafting> m_drafting;
};
