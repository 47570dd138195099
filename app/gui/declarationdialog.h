#pragma once

#include "model/category.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DeclarationDialog;
}

/// What an entrant agrees to.
class DeclarationDialog final : public QDialog
{
    Q_OBJECT

public:
    DeclarationDialog(const Declaration &declaration, QWidget *parent);
    ~DeclarationDialog() override;

    void accept() override;

signals:
    void decided(const Declaration &declaration);

private:
    void refuse(QWidget *field, const QString &problem);

    std::unique_ptr<Ui::DeclarationDialog> m_ui;
    Declaration m_declaration;
};
