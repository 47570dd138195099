#pragma once

#include "gui/programrun.h"
#include "model/submission.h"
#include "session/networkaccess.h"

#include <QTemporaryDir>

/// Brings the pages, bars and dialogs of the program to the screen, each with something in it.
class FormsOnScreen final
{
public:
    FormsOnScreen();

    [[nodiscard]] static QStringList names();
    /// Gives the window of the form; nullptr where it could not be shown.
    [[nodiscard]] QWidget *show(const QString &form);

private:
    void showBin();
    /// With an earlier text chosen in the timeline beside it.
    void showHistory();
    void showReplacedFile();
    void showSearch();
    /// The check page of an entry whose sending stands at @p state.
    void showAfterSending(SubmissionState state);
    /// The same in more of the ways in which parts of the page stand together.
    void showSending(const QString &form);
    [[nodiscard]] Submission frozen(const QString &id);
    void store(const Submission &reached);
    void showSendingOf(const EntryId &entry, const char *part);
    [[nodiscard]] QWidget *shownEmptiedAnswers();
    [[nodiscard]] QWidget *shownEndpoint(const QString &form);
    [[nodiscard]] QWidget *shownOutbox();
    /// With the tab whose panel is @p form.
    void showCategoryPage(const QString &form);
    [[nodiscard]] QWidget *shownImport(const QString &form);
    [[nodiscard]] QWidget *shownPasting(const QString &form);
    [[nodiscard]] OpenedEntry opened();
    [[nodiscard]] QWidget *shownEditionDialog();
    /// The settings, with a proxy that somebody is signed in to; or the question who one is there.
    [[nodiscard]] QWidget *shownNetwork(const QString &form);
    [[nodiscard]] QWidget *shownUnaskedAnswers();
    [[nodiscard]] QWidget *shownReadThrough();
    [[nodiscard]] QWidget *shownSent();
    [[nodiscard]] QWidget *shownNewVersion();
    [[nodiscard]] QWidget *shownRescueDialog();
    /// Over a backup, so that all of it can be used.
    [[nodiscard]] QWidget *shownRestoreDialog();

    QTemporaryDir m_folder;
    ProgramRun m_run;
    NetworkAccess m_access{m_run.services().network, m_run.settings(), m_run.services().clock};
};
