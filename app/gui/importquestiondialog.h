#pragma once

#include "model/categorydraft.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportQuestionDialog;
}

/// What a question is called where there is little room, and whether it has to be answered.
class ImportQuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p madeLabel is the one that is made of the text where the person gives none.
    ImportQuestionDialog(const DraftPart &question, const QString &madeLabel, QWidget *parent);
    ~ImportQuestionDialog() override;

    void accept() override;

signals:
    /// An empty label: made of the text.
    void decided(const QString &label, bool required);

private:
    std::unique_ptr<Ui::ImportQuestionDialog> m_ui;
};
