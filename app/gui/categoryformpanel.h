#pragma once

#include "model/category.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class CategoryDrafting;
class FormList;
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectDetails();
    void connectFiles();
    void connectDeclarations();
    void showDraft();
    void applyTheme();
    void arrange();
    void bringIntoView(const FormList &list);
    /// -1: a new one.
    void askForDetail(int row);
    void askForFileSlot(int row);
    void askForDeclaration(int row);
    template<typename Value>
    void connectChanges(FormList &list, QList<Value> Category::*values, const QString &what);
    /// Puts @p value into its row, or at the end.
    template<typename Value>
    void take(QList<Value> Category::*values, int row, const Value &value, const QString &what);

    std::unique_ptr<Ui::CategoryFormPanel> m_ui;
    Theme &m_theme;
    FormList *m_details;
    FormList *m_files;
    FormList *m_declarations;
    QPointer<CategoryDrafting> m_drafting;
};
