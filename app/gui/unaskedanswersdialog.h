#pragma once

#include "gui/services.h"
#include "session/editionmove.h"

#include <QDialog>

#include <memory>

class QStandardItemModel;

namespace Ui {
class UnaskedAnswersDialog;
}

/// The answers of an entry to questions that its edition does not ask, to be read and copied.
class UnaskedAnswersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Stands on @p at, where that is among them.
    UnaskedAnswersDialog(const Services &services, const EntryId &entry, const QuestionId &at = {},
                         QWidget *parent = nullptr);
    ~UnaskedAnswersDialog() override;

private:
    void show(const Result<QList<UnaskedAnswer>> &answers, const QuestionId &at);
    void showCurrent();
    void copy();

    std::unique_ptr<Ui::UnaskedAnswersDialog> m_ui;
    Services m_services;
    QList<UnaskedAnswer> m_answers;
    QStandardItemModel *m_rows;
};
