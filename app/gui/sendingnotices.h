#pragma once

#include "gui/noticebar.h"
#include "gui/services.h"
#include "model/submission.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QSystemTrayIcon;
class QWidget;

/// Tells who looks at something else that an entry was accepted or needs somebody: by a message of the
/// system where it takes any, else by the window's notice bar and its place in the list of windows.
class SendingNotices final : public QObject
{
    Q_OBJECT

public:
    SendingNotices(const Services &services, QWidget &window, NoticeBar &bar);

signals:
    /// The person wants to see the entry that was told of.
    void entryRequested(const EntryId &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onSettled(const Submission &submission);
    void tell(const Submission &submission);
    void showMessage(const QString &title, const QString &sentence, const EntryId &entry);
    void follow();

    Services m_services;
    QWidget &m_window;
    NoticeBar &m_bar;
    QHash<SubmissionId, SubmissionState> m_told; ///< so that a try that changes nothing is not told again
    QPointer<QSystemTrayIcon> m_tray;            ///< there while a message is
    EntryId m_last;                              ///< that a message of the system was about
};
