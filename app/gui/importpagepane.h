#pragma once

#include "gui/importpagemodel.h"

#include <QFrame>

#include <memory>

class CategoryDrafting;
class QListView;
class Theme;

namespace Ui {
class ImportPagePane;
}

/// A page, line by line, with what each was taken for.
class ImportPagePane final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportPagePane(Theme &theme, QWidget *parent = nullptr);
    ~ImportPagePane() override;

    void setDrafting(const CategoryDrafting *drafting);
    /// Selects the lines of these parts and scrolls to the first one, without reporting it.
    void choose(const QList<qsizetype> &places);
    [[nodiscard]] QListView &list() const;

signals:
    /// A person chose these parts, the current one first.
    void chosen(const QList<qsizetype> &places);
    void menuWanted(const QPoint &globalPosition);

private:
    void applyTheme();
    void report();

    std::unique_ptr<Ui::ImportPagePane> m_ui;
    Theme &m_theme;
    ImportPageModel m_model;
    bool m_choosing = false; ///< from elsewhere
};
