#pragma once

#include "model/limit.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ImportLimitDialog;
}

/// How long the answers of a section or to a question may be.
class ImportLimitDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p about is the title of the section or the text of the question.
    ImportLimitDialog(const std::optional<Limit> &limit, const QString &about, QWidget *parent);
    ~ImportLimitDialog() override;

    void accept() override;

signals:
    void decided(const std::optional<Limit> &limit);

private:
    std::unique_ptr<Ui::ImportLimitDialog> m_ui;
};
