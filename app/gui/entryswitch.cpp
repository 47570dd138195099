#include "gui/entryswitch.h"

#include "gui/editorpage.h"
#include "session/editionplan.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/settings.h"
#include "session/whenready.h"

#include <utility>

EntrySwitch::EntrySwitch(const Services &services, EditorPage &editor)
    : QObject(&editor)
    , m_services(services)
    , m_editor(editor)
{
    connect(&editor, &EditorPage::saveStateChanged, this, &EntrySwitch::onSaveStateChanged);
}

void EntrySwitch::open(const EntryId &id, const QuestionId &at)
{
    if (m_editor.session() && m_editor.session()->entry().id == id) {
        if (!at.isEmpty())
            m_editor.showQuestion(at);
        emit opened();
        showWantedPlace();
        return;
    }
    const bool wasLast = id == m_services.settings.lastEntry();
    m_wanted = id;
    m_wantedQuestion = at.isEmpty() && wasLast ? m_services.settings.lastQuestion() : at;
    openWanted();
}

void EntrySwitch::openPlace(const SearchHit &hit)
{
    m_wantedPlace = hit;
    open(hit.entry);
}

void EntrySwitch::whenSaved(std::function<void()> action, std::function<void()> otherwise)
{
    if (m_editor.isSaved()) {
        action();
        return;
    }
    m_afterSave = std::move(action); // onSaveStateChanged() does it
    m_otherwise = std::move(otherwise);
    m_editor.flush();
}

void EntrySwitch::openWanted()
{
    if (!m_editor.isSaved()) {
        m_editor.flush(); // onSaveStateChanged() comes back here
        return;
    }
    const EntryId id = std::exchange(m_wanted, {});
    const QuestionId at = std::exchange(m_wantedQuestion, {});
    whenReady(m_services.entries.load(id), this,
              [this, id, at](const Result<OpenedEntry> &opened) { onLoaded(id, at, opened); });
}

void EntrySwitch::onLoaded(const EntryId &id, const QuestionId &at, const Result<OpenedEntry> &loaded)
{
    if (!loaded) {
        emit failed(loaded.error());
        return;
    }
    if (!m_editor.isSaved()) { // something was typed while this one was being read
        m_wanted = id;
        m_wantedQuestion = at;
        openWanted();
        return;
    }
    m_editor.open(*loaded, at);
    emit opened();
    showWantedPlace();
}

void EntrySwitch::showWantedPlace()
{
    const auto place = std::exchange(m_wantedPlace, std::nullopt);
    const EntrySession &session = *m_editor.session();
    if (!place || place->entry != session.entry().id)
        return;
    if (answersWithoutQuestion(session.entry(), session.category()).contains(place->question))
        emit foundUnasked(place->question);
    else
        m_editor.showPlace(*place);
}

void EntrySwitch::onSaveStateChanged(const SaveState &state)
{
    if (state.kind == SaveState::Kind::Unsaved)
        return;
    const auto action = std::exchange(m_afterSave, {});
    const auto otherwise = std::exchange(m_otherwise, {});
    const bool saved = state.kind == SaveState::Kind::Saved;
    if (action && saved)
        action();
    else if (action && otherwise)
        otherwise();
    else if (!m_wanted.isEmpty() && saved)
        openWanted();
    else if (action || !m_wanted.isEmpty())
        stay();
}

void EntrySwitch::stay()
{
    m_wanted = {};
    emit stayed(tr("‘%1’ could not be saved yet, so it stays open until it is.")
                    .arg(m_editor.session()->entry().title));
}
