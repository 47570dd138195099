#pragma once

#include "gui/services.h"
#include "model/entry.h"
#include "model/result.h"

#include <QObject>

#include <functional>

class EditorPage;
class NoticeBar;
class WorkspaceActions;
struct PlaceWarning;
struct SaveState;

/// The way from one workspace to another: the open entry is saved first, and a person is asked where it does
/// not go on by itself.
class WorkspaceSwitch final : public QObject
{
    Q_OBJECT

public:
    /// Does it as soon as nothing that was typed is in memory alone.
    using WhenSaved = std::function<void(std::function<void()>)>;

    WorkspaceSwitch(const Services &services, EditorPage &editor, NoticeBar &notices, WhenSaved whenSaved);

    void connectTo(WorkspaceActions &actions);
    /// The file that is open, or that is wanted.
    [[nodiscard]] const QString &path() const { return m_path; }
    void open(const QString &path);
    /// The one that was open last, or this user's own.
    void openLast();
    /// To be called when a workspace was opened; whether the open entry is in it as it is here.
    [[nodiscard]] bool arrive(const QString &path);
    /// The entry that was let go for the workspace that has been opened.
    [[nodiscard]] EntryId takeEntryAgain();

signals:
    /// What is typed from here on would have no place to go.
    void left();
    /// Nothing came of it; @p isOpen says whether the former workspace still is.
    void stayed(bool isOpen);
    void entryDropped();
    /// Something is done, which nobody has to act on.
    void told(const QString &sentence);

private:
    void leave(const std::function<void()> &action);
    void move(const QString &path);
    void openKept(const QString &path);
    void openReplacement();
    void openOwn();
    void onSaveStateChanged(const SaveState &state);
    void onOpeningFailed(const QString &path, const Error &error);
    void onFailed(const Error &error);
    void onMoved(const QString &path, const QString &leftBehind);
    void askAboutPlace(const PlaceWarning &warning);

    Services m_services;
    EditorPage &m_editor;
    NoticeBar &m_notices;
    WhenSaved m_whenSaved;
    QString m_path;
    EntryId m_entryAgain;
    bool m_entryStays = false;  ///< the workspace that is being opened holds the same
    bool m_rescueTried = false; ///< since something was saved last
};
