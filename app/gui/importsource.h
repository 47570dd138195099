#pragma once

#include "model/categorydraft.h"
#include "model/result.h"

#include <QWidget>

#include <memory>

class PageImport;
class Theme;

namespace Ui {
class ImportSource;
}

/// Where the page is: pasted, a file or an address; or that there is none.
class ImportSource final : public QWidget
{
    Q_OBJECT

public:
    ImportSource(PageImport &pages, Theme &theme, QWidget *parent = nullptr);
    ~ImportSource() override;

    /// Reads what was pasted; asks for it where there is nothing.
    void readPasted();
    void readFile(const QString &path);
    /// Whether there is something that was read before.
    void offerReturn(bool offered);
    void focusFirst();
    void clear();

signals:
    void understood(const CategoryDraft &draft);
    void returnWanted();
    /// There is no page to begin with.
    void emptyWanted();

private:
    void build();
    void connectParts();
    void applyTheme();
    void chooseFile();
    void fetch();
    void begin(const QString &what);
    void onFinished(const Result<CategoryDraft> &draft);
    void tellError(const QString &error);

    std::unique_ptr<Ui::ImportSource> m_ui;
    PageImport &m_pages;
    Theme &m_theme;
};
