#pragma once

#include "gui/editionmodel.h"
#include "gui/services.h"

#include <QDialog>

#include <memory>

struct LoadedCategory;
struct OpenedEntry;

namespace Ui {
class EditionDialog;
}

/// What a move to a newer edition, or to its own one as it was changed, makes of an entry, question by
/// question, before anything is done.
class EditionDialog final : public QDialog
{
    Q_OBJECT

public:
    EditionDialog(const Services &services, const OpenedEntry &opened, const LoadedCategory &newer,
                  QWidget *parent = nullptr);
    ~EditionDialog() override;

signals:
    void moveChosen();
    void stayChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void nameEditions(const OpenedEntry &opened, const QString &newer);
    void nameRevision(const QString &entryTitle);
    void nameQuestions(const QString &before, const QString &after);
    void applyTheme();
    void arrange();
    void showCurrent();

    std::unique_ptr<Ui::EditionDialog> m_ui;
    Services m_services;
    EditionModel m_questions;
};
