#pragma once

#include "model/categorydraft.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class CategoryDrafting;
class ImportDraftPane;
class ImportPagePane;
class ImportPartActions;
class QMenu;
class Theme;

namespace Ui {
class ImportReview;
}

/// A page and what was understood of it, side by side: what is chosen on one side is chosen on the other.
/// Without a page only the right side shows.
class ImportReview final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReview(Theme &theme, QWidget *parent = nullptr);
    ~ImportReview() override;

    /// nullptr: nothing is shown.
    void setDrafting(CategoryDrafting *drafting);
    [[nodiscard]] ImportDraftPane &draftPane() const { return *m_draft; }
    [[nodiscard]] const QList<qsizetype> &places() const { return m_places; }
    /// Chooses these parts on both sides.
    void choose(const QList<qsizetype> &places);
    /// "5 sections, 18 questions, 2 lines unsure"
    [[nodiscard]] QString verdictText() const;
    /// To the list that is worked in.
    void focusList();
    void undo();
    void redo();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    void arrange();
    void onChosen(const QList<qsizetype> &places);
    void onChanged();
    void showVerdict();
    void showWhy();
    void goToUnsure(int direction);
    void askForLimit(qsizetype place);
    void askForLabel(qsizetype place);
    void chooseDifference(const QList<DraftPart> &before);
    void popUp(const QPoint &position, bool kindsOnly);

    std::unique_ptr<Ui::ImportReview> m_ui;
    Theme &m_theme;
    ImportPagePane *m_page;
    ImportDraftPane *m_draft;
    ImportPartActions *m_actions;
    QMenu *m_changeMenu;
    QPointer<CategoryDrafting> m_drafting;
    QList<qsizetype> m_places;
    bool m_arranged = false;
};
