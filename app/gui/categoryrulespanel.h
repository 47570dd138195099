#pragma once

#include "model/clock.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class CategoryDrafting;
class Theme;

namespace Ui {
class CategoryRulesPanel;
}

/// Which award and year a category is of, when it closes and by which rules its entries are counted. Each
/// change is one step of the drafting, taken when a field is left.
class CategoryRulesPanel final : public QWidget
{
    Q_OBJECT

public:
    CategoryRulesPanel(Theme &theme, Clock clock, QWidget *parent = nullptr);
    ~CategoryRulesPanel() override;

    /// nullptr: nothing is shown.
    void setDrafting(CategoryDrafting *drafting);
    /// Puts what is being typed into the drafting.
    void keep();
    /// Whether nothing is missing; else says what, beside its field, and goes there.
    [[nodiscard]] bool check();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFields();
    void showDraft();
    void applyTheme();
    void arrange();
    void keepNaming();
    void keepLimit();
    void keepCounting();
    void keepEvidence();
    void keepChanges();

    std::unique_ptr<Ui::CategoryRulesPanel> m_ui;
    Theme &m_theme;
    Clock m_clock;
    QPointer<CategoryDrafting> m_drafting;
    bool m_isKeeping = false;
};
