#pragma once

#include "gui/services.h"
#include "model/savestate.h"

#include <QObject>
#include <QTimer>

class EntrySession;
class QLabel;
class QStatusBar;

/// What stands in the status bar. Nothing ever hides that an entry is not saved; where there is no room, the
/// rest gives way and widens no window.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(const Services &services, QStatusBar &bar);

    void showSaveState(const SaveState &state);
    /// What is not saved of a category, in place of the words that all is saved; empty where nothing is.
    void showUnsaved(const QString &sentence);
    void showEntry(const EntrySession &session);
    /// Where no entry is open; may be empty.
    void showText(const QString &text);
    /// For some seconds: something is done, which nobody has to act on.
    void tell(const QString &sentence);
    void applyTheme();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSaving();
    void refresh();

    Services m_services;
    QStatusBar &m_bar;
    QLabel *m_saveLabel;
    QLabel *m_wordsLabel;
    QLabel *m_toldLabel;
    QLabel *m_closingLabel;
    QLabel *m_zoomLabel;
    QTimer m_telling;
    SaveState m_state;
    QString m_unsaved;
    QString m_closes;   ///< the whole date and how long it is
    QString m_daysLeft; ///< for a narrow window
};
