#pragma once

#include "gui/copymodel.h"
#include "gui/services.h"
#include "session/entrylibrary.h"

#include <QDialog>

#include <memory>

struct LoadedCategory;

namespace Ui {
class CopyEntryDialog;
}

/// Asks which answers of an entry go into a new entry of another category.
class CopyEntryDialog final : public QDialog
{
    Q_OBJECT

public:
    CopyEntryDialog(const Services &services, OpenedEntry from, QWidget *parent = nullptr);
    ~CopyEntryDialog() override;

signals:
    void copied(const EntryId &copy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    void arrange();
    void plan();
    void showCurrent();
    void showOverLimits();
    void showFiles();
    void copy();
    void onCopied(const Result<EntryId> &copy);
    [[nodiscard]] const LoadedCategory *into() const;

    std::unique_ptr<Ui::CopyEntryDialog> m_ui;
    Services m_services;
    OpenedEntry m_from;
    QList<LoadedCategory> m_categories; ///< as they were when it was opened
    CopyModel m_questions;
};
