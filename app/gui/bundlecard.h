#pragma once

#include "gui/services.h"
#include "model/submission.h"

#include <QFrame>

#include <memory>
#include <optional>

class BundleActions;
class EntrySession;

namespace Ui {
class BundleCard;
}

/// The way out for an entry that cannot be sent, or not before its category closes: a bundle, and an e-mail
/// with it. Hidden while nothing asks for it.
class BundleCard final : public QFrame
{
    Q_OBJECT

public:
    explicit BundleCard(const Services &services, QWidget *parent = nullptr);
    ~BundleCard() override;

    void setSession(EntrySession *session);
    /// How the sending of the entry stands.
    void setSubmission(const std::optional<Submission> &submission);

private:
    void applyTheme();
    void showState();
    void say(const QString &sentences, const QString &role);
    [[nodiscard]] QString reason() const;

    std::unique_ptr<Ui::BundleCard> m_ui;
    Services m_services;
    EntrySession *m_session = nullptr;
    std::optional<Submission> m_submission;
    BundleActions *m_actions;
};
