#pragma once

#include "gui/services.h"
#include "model/submission.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Ui {
class ReceiptView;
}

/// The proof that an organiser took the entry. Hidden while there is none.
class ReceiptView final : public QFrame
{
    Q_OBJECT

public:
    explicit ReceiptView(const Services &services, QWidget *parent = nullptr);
    ~ReceiptView() override;

    void setSubmission(const std::optional<Submission> &submission);
    void focusFirst();

private:
    void applyTheme();
    void copy();
    void chooseFile();
    void save(const QString &file);
    [[nodiscard]] QString asText() const;

    std::unique_ptr<Ui::ReceiptView> m_ui;
    Services m_services;
    Submission m_submission;
};
