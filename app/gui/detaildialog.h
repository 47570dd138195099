#pragma once

#include "model/detail.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DetailDialog;
}

/// A single field of an entry’s form: what is asked for, and how it may be answered.
class DetailDialog final : public QDialog
{
    Q_OBJECT

public:
    DetailDialog(const Detail &detail, QWidget *parent);
    ~DetailDialog() override;

    void accept() override;

signals:
    void decided(const Detail &detail);

private:
    void showKind();
    [[nodiscard]] DetailKind kind() const;
    void refuse(QWidget *field, const QString &problem);

    std::unique_ptr<Ui::DetailDialog> m_ui;
    Detail m_detail;
};
