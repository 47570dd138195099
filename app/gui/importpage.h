#pragma once

#include "gui/draftpage.h"
#include "gui/services.h"
#include "model/categorydraft.h"

#include <memory>

class CategoryDrafting;
class ImportNaming;
class ImportReview;
class ImportSource;

namespace Ui {
class ImportPage;
}

/// Import a category: where its page is, what was understood of it, and which award it is.
class ImportPage final : public DraftPage
{
    Q_OBJECT

public:
    explicit ImportPage(const Services &services, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// To the step that was left.
    void begin();
    void readFile(const QString &path);
    void beginWithoutPage();

    [[nodiscard]] const CategoryDrafting *drafting() const override { return m_drafting.get(); }
    bool save() override;
    void discard() override;
    void undo() override;
    void redo() override;

signals:
    void left();

protected:
    void keep() override;

private:
    enum class Step { Source, Review, Naming };

    void build();
    void connectParts();
    void applyTheme();
    void show(Step step);
    void onUnderstood(const CategoryDraft &draft);
    /// Over what is being drafted, as a change that can be undone.
    void take(const CategoryDraft &draft, const QString &what);
    void startDrafting(const CategoryDraft &draft);
    void goBack();
    void goForward();
    void nameIt();
    void tellObstacles(const QStringList &sentences);

    std::unique_ptr<Ui::ImportPage> m_ui;
    Services m_services;
    ImportSource *m_source = nullptr;
    ImportReview *m_review = nullptr;
    ImportNaming *m_naming = nullptr;
    std::unique_ptr<CategoryDrafting> m_drafting;
    Step m_step = Step::Source;
};
