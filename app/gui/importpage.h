#pragma once

#include "gui/services.h"
#include "model/categorydraft.h"
#include "model/id.h"

#include <QWidget>

#include <memory>

class CategoryDrafting;
class ImportNaming;
class ImportReview;
class ImportSource;

namespace Ui {
class ImportPage;
}

/// Import a category: where its page is, what was understood of it, and which award it is. What was begun
/// stays for as long as the program runs; nothing is saved before the person agrees.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(const Services &services, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// To the step that was left.
    void begin();
    void readFile(const QString &path);
    /// The drafting, where a page has been read; nullptr before.
    [[nodiscard]] const CategoryDrafting *drafting() const { return m_drafting.get(); }
    void undo();
    void redo();

signals:
    void imported(const CategoryId &category);
    void left();
    /// What can be undone has changed.
    void changed();

private:
    enum class Step { Source, Review, Naming };

    void build();
    void connectParts();
    void applyTheme();
    void show(Step step);
    void onUnderstood(const CategoryDraft &draft);
    void startDrafting(const CategoryDraft &draft);
    void goBack();
    void goForward();
    void nameIt();
    void use();
    void tellObstacles(const QStringList &sentences);

    std::unique_ptr<Ui::ImportPage> m_ui;
    Services m_services;
    ImportSource *m_source = nullptr;
    ImportReview *m_review = nullptr;
    ImportNaming *m_naming = nullptr;
    std::unique_ptr<CategoryDrafting> m_drafting;
    Step m_step = Step::Source;
};
