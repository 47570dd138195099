#pragma once

#include "gui/services.h"
#include "model/result.h"
#include "model/submission.h"
#include "model/submissionproof.h"

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
    [[nodiscard]] bool isOfForm() const;
    void readProofs();
    void showProofs(const QList<SubmissionProof> &proofs);
    void chooseProofsFolder();
    void saveProofs(const QString &folder);
    void say(const QString &sentence);

    std::unique_ptr<Ui::ReceiptView> m_ui;
    Services m_services;
    Submission m_submission;
    QList<SubmissionProof> m_proofs; ///< that a person kept
};
