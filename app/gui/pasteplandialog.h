#pragma once

#include "model/pasteplan.h"

#include <QDialog>
#include <QStringListModel>

#include <functional>
#include <memory>

class Theme;

namespace Ui {
class PastePlanDialog;
}

/// The order, joining and style in which an entry goes into the form of its category.
class PastePlanDialog final : public QDialog
{
    Q_OBJECT

public:
    PastePlanDialog(const PastePlan &plan, Category category, const Theme &theme, QWidget *parent);
    ~PastePlanDialog() override;

    void accept() override;

signals:
    void decided(const PastePlan &plan);

private:
    void arrange(const Theme &theme);
    void fillChoices();
    void connectParts();
    void connectField();
    void showStyle();
    void takeStyle();
    [[nodiscard]] int current() const;
    void change(const PastePlan &plan, qsizetype at);
    void move(int direction);
    void showField();
    void changeField(const std::function<void(PasteField &)> &change);
    void takeLimit();
    [[nodiscard]] QString rowOf(const PasteField &field) const;

    std::unique_ptr<Ui::PastePlanDialog> m_ui;
    Category m_category;
    PastePlan m_plan;
    QStringListModel m_rows;
};
