#pragma once

#include "gui/services.h"
#include "model/finding.h"
#include "model/id.h"
#include "model/result.h"
#include "model/submission.h"
#include "model/submissionstep.h"

#include <QFrame>
#include <QTimer>

#include <memory>
#include <optional>

class Chip;
class DeadlineLines;

namespace Ui {
class SendingPanel;
}

/// How the sending of an entry stands, and what a person can do about it. Hidden while there is none.
class SendingPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SendingPanel(const Services &services, QWidget *parent = nullptr);
    ~SendingPanel() override;

    /// Shows the latest submission of the entry; none for an empty id.
    void setEntry(const EntryId &entry);
    [[nodiscard]] const std::optional<Submission> &submission() const { return m_submission; }
    /// The endpoint wants a token before it takes the entry.
    [[nodiscard]] bool wantsToken() const;
    void goOn();
    void focusAction();

signals:
    void submissionChanged();
    void tokenRequested(const Endpoint &endpoint);
    void confirmationRequested(); ///< of an entry that was pasted into a form
    void networkRequested();
    /// To what has to be changed before the entry is submitted again: the answers or the files.
    void changeRequested(Finding::Scope where);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void applyTheme();
    void onRead(const EntryId &entry, const Result<std::optional<Submission>> &latest);
    void onChanged(const Submission &submission);
    void onProgressed(const EntryId &entry, qint64 sent, qint64 total);
    void onFailed(const EntryId &entry, const Error &error);
    void showSubmission(const std::optional<Submission> &submission);
    void showProgress(qint64 sent, qint64 total);
    void showWords();
    // sendingpanelactions.cpp
    void showActions();
    void nameActions(bool running);
    void keepFocus(const QWidget *held);
    void onGoOnClicked();
    void onChangeClicked();
    void askToSendAgain();
    [[nodiscard]] bool canBeAsked() const;
    [[nodiscard]] bool needsAnotherEndpoint() const;
    [[nodiscard]] bool isPaused() const;
    // sendingpaneltelling.cpp
    void readSteps();
    void showSteps(const QList<SubmissionStep> &steps);
    [[nodiscard]] QString lineOf(const SubmissionStep &step) const;
    [[nodiscard]] bool offersReport() const;
    void copyReport();
    [[nodiscard]] QString authoritiesTrouble() const;

    std::unique_ptr<Ui::SendingPanel> m_ui;
    Services m_services;
    Chip *m_chip;
    DeadlineLines *m_deadline;
    EntryId m_entry;
    std::optional<Submission> m_submission;
    QTimer m_clockTick;        ///< "in 3 minutes" grows old
    bool m_focusWaits = false; ///< on the link at the end, until there is a button for it
};
