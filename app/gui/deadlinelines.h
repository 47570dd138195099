#pragma once

#include "gui/services.h"
#include "model/submission.h"
#include "session/uploadpace.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

/// When entries close, by the organiser's clock; while an entry travels also when it will be there, and what
/// to do where that is too late. Hidden where nothing closes.
class DeadlineLines final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineLines(const Services &services, QWidget *parent = nullptr);

    /// Of an entry that is still to be sent there.
    void showFor(const Endpoint &endpoint, const QDateTime &closes);
    /// Of one that is on its way; nothing where it has come to its end.
    void showFor(const Submission &submission);
    void clear();
    /// So much of what is shown has been acknowledged.
    void took(qint64 acknowledged, qint64 total);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QLabel *label(const QString &name, const QString &role);

    Services m_services;
    std::optional<Submission> m_submission; ///< of a draft: its endpoint and closing date alone
    bool m_travels = false;
    UploadPace m_pace;
    QLabel *m_deadline;
    QLabel *m_other; ///< the category's own date where it is another one
    QLabel *m_paceLabel;
    QLabel *m_late;
    QTimer m_tick;
};
