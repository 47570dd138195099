#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class AboutDialog;
}

/// What Shortlist is, its version, and the licences of all that is shipped with it.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};
