#pragma once

#include "gui/services.h"
#include "model/result.h"
#include "model/savestate.h"
#include "model/searchhit.h"

#include <QObject>

#include <functional>
#include <optional>

class EditorPage;
struct OpenedEntry;

/// The way from one entry to another, and to whatever else must not come before the last words: the open
/// entry gives way only when they are on the disk.
class EntrySwitch final : public QObject
{
    Q_OBJECT

public:
    EntrySwitch(const Services &services, EditorPage &editor);

    void open(const EntryId &id, const QuestionId &at = {});
    /// Opens its entry and stands there.
    void openPlace(const SearchHit &hit);
    /// Does it as soon as nothing that was typed is in memory alone. Where that cannot be, @p otherwise is
    /// done, or a person is told.
    void whenSaved(std::function<void()> action, std::function<void()> otherwise = {});

signals:
    void opened(); ///< the entry stands in the editor
    /// The place that was to be opened is an answer to a question that the entry's edition does not ask.
    void foundUnasked(const QuestionId &id);
    /// It could not be saved and stays open; @p reason is for a person.
    void stayed(const QString &reason);
    void failed(const Error &error);

private:
    /// Loads the wanted entry once the open one is on the disk.
    void openWanted();
    void onLoaded(const EntryId &id, const QuestionId &at, const Result<OpenedEntry> &loaded);
    void onSaveStateChanged(const SaveState &state);
    void stay();
    void showWantedPlace();

    Services m_services;
    EditorPage &m_editor;
    EntryId m_wanted; ///< to be opened as soon as the open entry is saved
    QuestionId m_wantedQuestion;
    std::optional<SearchHit> m_wantedPlace;
    std::function<void()> m_afterSave;
    std::function<void()> m_otherwise;
};
