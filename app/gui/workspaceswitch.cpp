#include "gui/workspaceswitch.h"

#include "gui/editorpage.h"
#include "gui/noticebar.h"
#include "gui/troublebar.h"
#include "gui/workspaceactions.h"
#include "session/entrysession.h"
#include "session/submissionqueue.h"
#include "session/workspacekeeper.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

WorkspaceSwitch::WorkspaceSwitch(const Services &services, EditorPage &editor, NoticeBar &notices,
                                 WhenSaved whenSaved)
    : QObject(&editor)
    , m_services(services)
    , m_editor(editor)
    , m_notices(notices)
    , m_whenSaved(std::move(whenSaved))
{
    const WorkspaceKeeper *keeper = &services.workspaces;
    connect(keeper, &WorkspaceKeeper::openingFailed, this, &WorkspaceSwitch::onOpeningFailed);
    connect(keeper, &WorkspaceKeeper::failed, this, &WorkspaceSwitch::onFailed);
    connect(keeper, &WorkspaceKeeper::copied, this, [this](const QString &path) {
        emit told(tr("The workspace was copied to %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(keeper, &WorkspaceKeeper::moved, this, &WorkspaceSwitch::onMoved);
    connect(keeper, &WorkspaceKeeper::placeDoubted, this, &WorkspaceSwitch::askAboutPlace);
    connect(keeper, &WorkspaceKeeper::roomRanLow, &notices, &NoticeBar::say);
    connect(&editor, &EditorPage::saveStateChanged, this, &WorkspaceSwitch::onSaveStateChanged);
    connect(&editor.troubleBar(), &TroubleBar::keptCopyRequested, this, &WorkspaceSwitch::openKept);
    connect(&editor.troubleBar(), &TroubleBar::replacementRequested, this, &WorkspaceSwitch::openReplacement);
}

void WorkspaceSwitch::connectTo(WorkspaceActions &actions)
{
    WorkspaceKeeper &keeper = m_services.workspaces;
    connect(&actions, &WorkspaceActions::newRequested, this,
            [this, &keeper](const QString &path) { leave([&keeper, path] { keeper.create(path); }); });
    connect(&actions, &WorkspaceActions::openRequested, this,
            [this, &keeper](const QString &path) { leave([&keeper, path] { keeper.open(path); }); });
    connect(&actions, &WorkspaceActions::copyRequested, this,
            [this, &keeper](const QString &path) { m_whenSaved([&keeper, path] { keeper.copyTo(path); }); });
    connect(&actions, &WorkspaceActions::moveRequested, this, &WorkspaceSwitch::move);
}

void WorkspaceSwitch::open(const QString &path)
{
    m_path = path;
    m_services.workspaces.open(path, WorkspaceKeeper::IfMissing::Make);
}

void WorkspaceSwitch::openLast()
{
    m_path = m_services.workspaces.first();
    m_services.workspaces.open(m_path);
}

bool WorkspaceSwitch::arrive(const QString &path)
{
    m_path = path;
    m_notices.forgetQuestions();
    return std::exchange(m_entryStays, false);
}

EntryId WorkspaceSwitch::takeEntryAgain()
{
    return std::exchange(m_entryAgain, {});
}

void WorkspaceSwitch::leave(const std::function<void()> &action)
{
    if (m_services.submissions.isBusy()) {
        m_notices.say(tr("An entry is being sent. Open another workspace when that is done."));
        return;
    }
    m_whenSaved([this, action] {
        emit left();
        action();
    });
}

void WorkspaceSwitch::move(const QString &path)
{
    leave([this, path] {
        m_entryStays = true;
        m_services.workspaces.moveTo(path);
    });
}

void WorkspaceSwitch::openKept(const QString &path)
{
    m_entryStays = true; // its words go where its last saved ones are
    m_services.workspaces.open(path);
}

void WorkspaceSwitch::openReplacement()
{
    const EntrySession *session = m_editor.session();
    const EntryId open = session ? session->entry().id : EntryId();
    if (!m_editor.dropEntry()) {
        m_notices.say(m_editor.troubleBar().copyNote());
        return;
    }
    m_entryAgain = open;
    emit entryDropped();
    emit left();
    m_services.workspaces.open(m_path);
}

// Opened again, a file that was damaged meanwhile is rescued, and takes the words that are still in memory.
void WorkspaceSwitch::onSaveStateChanged(const SaveState &state)
{
    if (state.kind == SaveState::Kind::Saved)
        m_rescueTried = false;
    const bool damaged = state.kind == SaveState::Kind::Failed && state.error.kind == Error::Kind::Damaged;
    if (!damaged || std::exchange(m_rescueTried, true))
        return;
    m_entryStays = true;
    m_services.workspaces.open(m_path);
}

void WorkspaceSwitch::openOwn()
{
    if (std::exchange(m_entryStays, false)) { // it is of the workspace that could not be opened
        if (!m_editor.dropEntry()) {
            m_notices.say(m_editor.troubleBar().copyNote());
            return;
        }
        emit entryDropped();
    }
    m_services.workspaces.open(m_services.workspaces.ownPath());
}

void WorkspaceSwitch::onOpeningFailed(const QString &path, const Error &error)
{
    WorkspaceKeeper &keeper = m_services.workspaces;
    const bool isOpen = !keeper.path().isEmpty();
    m_entryStays = m_entryStays && !isOpen; // it waits for the next try
    m_entryAgain = {};
    emit stayed(isOpen);
    if (isOpen) {
        m_notices.say(error.message);
        return;
    }
    NoticeBar::Question question;
    question.text = error.message;
    // Where a drive is missing nothing new is made.
    const auto ifMissing = error.kind == Error::Kind::NotFound ? WorkspaceKeeper::IfMissing::Refuse
                                                               : WorkspaceKeeper::IfMissing::Make;
    question.choices = {{tr("Try again"), [&keeper, path, ifMissing] { keeper.open(path, ifMissing); }}};
    if (path != keeper.ownPath())
        question.choices.append({tr("Open my own workspace"), [this] { openOwn(); }});
    m_notices.ask(question);
}

void WorkspaceSwitch::onFailed(const Error &error)
{
    m_entryStays = false;
    emit stayed(true);
    m_notices.say(error.message);
}

void WorkspaceSwitch::onMoved(const QString &path, const QString &leftBehind)
{
    const QString place = QDir::toNativeSeparators(path);
    if (leftBehind.isEmpty())
        emit told(tr("The workspace is now %1. The old file is in the computer’s bin.").arg(place));
    else
        m_notices.say(tr("The workspace is now %1. The old file %2 could not be put into the computer’s bin; "
                         "delete it when you no longer want it.")
                          .arg(place, QDir::toNativeSeparators(leftBehind)));
}

void WorkspaceSwitch::askAboutPlace(const PlaceWarning &warning)
{
    const auto keepIt = [this] { m_services.workspaces.acceptPlace(); };
    NoticeBar::Question question;
    question.text = warning.text;
    question.dismissed = keepIt;
    if (!warning.better.isEmpty()) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(warning.better).path());
        question.choices.append(
            {tr("Move it to %1").arg(folder), [this, better = warning.better] { move(better); }});
    }
    question.choices.append({tr("Keep it here"), keepIt});
    m_notices.ask(question);
}
