#pragma once

#include "gui/services.h"
#include "model/id.h"
#include "session/categorylibrary.h"

#include <QObject>

#include <functional>

class CategoryPage;
class DraftPage;
class ImportPage;
class NoticeBar;
class QStackedWidget;

/// The pages in which categories are made and changed, and the way of files and pages into them.
class CategoryDesk final : public QObject
{
    Q_OBJECT

public:
    /// @p bar is where a person is asked about what is taken in.
    CategoryDesk(const Services &services, QStackedWidget &pages, NoticeBar &bar);

    void showImport();
    void showImportWithoutPage();
    /// Goes on with it where it is being changed already.
    void change(const LoadedCategory &category);
    /// Takes category files in and has the first of the others imported as a page.
    void take(const QStringList &files);

    /// The page of this desk that is shown, or nullptr.
    [[nodiscard]] DraftPage *current() const;
    /// What of the category that is shown is not saved yet, in a sentence; empty where nothing is.
    [[nodiscard]] QString unsavedWording() const;
    /// Whether nothing that a person has drafted would be lost.
    [[nodiscard]] bool isSettled() const;
    /// Does it once each draft is saved or given up, as the person says.
    void whenSettled(const std::function<void()> &action);

signals:
    void shown();
    void importLeft();
    /// The category to be shown next, saved, taken in or as it was; without an edition the newest.
    void categoryWanted(const CategoryId &category, const QString &edition);
    void changed();
    void failed(const Error &error);

private:
    void show(DraftPage &page);
    void onPageChanged();
    void tellOfUnsaved(DraftPage &page);
    void leaveCategoryPage();
    void startChanging(const LoadedCategory &category);
    void takeCategory(const QString &file, CategoryLibrary::Conflict conflict);
    void ask(DraftPage &page, const std::function<void()> &whenSaved,
             const std::function<void()> &whenDiscarded);

    CategoryLibrary &m_library;
    QStackedWidget &m_pages;
    NoticeBar &m_bar;
    ImportPage *m_import;
    CategoryPage *m_category;
    DraftPage *m_shown = nullptr;
    QString m_hint; ///< of what was left unsaved
};
