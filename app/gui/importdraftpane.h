#pragma once

#include "gui/importdraftmodel.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class CategoryDrafting;
class ImportDraftDelegate;
class QListView;
class Theme;

namespace Ui {
class ImportDraftPane;
}

/// What was understood of a page, or what a category is: its title, its sections and their questions.
class ImportDraftPane final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportDraftPane(Theme &theme, QWidget *parent = nullptr);
    ~ImportDraftPane() override;

    void setDrafting(CategoryDrafting *drafting);
    /// Selects these parts and scrolls to the first one, without reporting it.
    void choose(const QList<qsizetype> &places);
    /// Lets the text of a part be written in its row.
    void edit(qsizetype place);
    /// Keeps what is being written.
    void commit();
    void focusTitle();

    [[nodiscard]] QListView &list() const;
    [[nodiscard]] const ImportDraftModel &model() const { return m_model; }

signals:
    /// A person chose these parts, the current one first.
    void chosen(const QList<qsizetype> &places);
    void menuWanted(const QPoint &globalPosition);
    void kindMenuWanted(const QPoint &globalPosition);
    void splitWanted(qsizetype place, const QString &text, int at);

private:
    void connectList();
    void applyTheme();
    void report();
    void showDraft();
    void fillNames();
    void onTitleEdited();

    std::unique_ptr<Ui::ImportDraftPane> m_ui;
    Theme &m_theme;
    ImportDraftModel m_model;
    ImportDraftDelegate *m_delegate;
    QPointer<CategoryDrafting> m_drafting;
    QStringList m_fitting;   ///< the sets of names that can be given
    bool m_choosing = false; ///< from elsewhere
};
