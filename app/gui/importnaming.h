#pragma once

#include "model/clock.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class CategoryDrafting;
class CategoryLibrary;
class Theme;
struct Category;

namespace Ui {
class ImportNaming;
}

/// Which award and which year a category is of, and when it closes.
class ImportNaming final : public QWidget
{
    Q_OBJECT

public:
    ImportNaming(Theme &theme, Clock clock, QWidget *parent = nullptr);
    ~ImportNaming() override;

    void setDrafting(CategoryDrafting *drafting);
    /// Shows what the drafting says now.
    void show(const QString &verdict);
    /// Puts what was typed into the drafting.
    void keep();
    /// Whether nothing is missing; else says what, beside the field.
    [[nodiscard]] bool check();
    void tellProblem(const QString &problem);
    void focusFirst();

private:
    void applyTheme();

    std::unique_ptr<Ui::ImportNaming> m_ui;
    Theme &m_theme;
    Clock m_clock;
    QPointer<CategoryDrafting> m_drafting;
};
