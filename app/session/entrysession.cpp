#include "session/entrysession.h"

#include "session/storagethread.h"
#include "session/whenready.h"
#include "session/wording.h"
#include "storage/workspace.h"
#include "writing/checks.h"
#include "writing/tallying.h"

#include <algorithm>
#include <utility>

namespace {
constexpr std::chrono::milliseconds longestRetry = std::chrono::seconds(10);

SaveState savedAsLoaded(const Entry &entry)
{
    SaveState state;
    state.savedAt = entry.changedAt;
    return state;
}
} // namespace

EntrySession::EntrySession(Category category, Entry entry, StorageThread &storage, Clock clock,
                           AutosaveTiming timing, QObject *parent)
    : QObject(parent)
    , m_category(std::move(category))
    , m_entry(std::move(entry))
    , m_tally(tallyOf(m_category, m_entry))
    , m_storage(storage)
    , m_clock(std::move(clock))
    , m_timing(timing)
    , m_autosaver(timing)
    , m_saveState(savedAsLoaded(m_entry))
    , m_retryAfter(timing.idle)
    , m_keeper(m_category.counting, m_clock)
{
    connect(&m_autosaver, &Autosaver::due, this, &EntrySession::flush);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EntrySession::flush);
}

QList<Finding> EntrySession::findings() const
{
    return checkEntry(m_category, m_entry, m_tally);
}

void EntrySession::setText(const QuestionId &id, const QString &text)
{
    const AnswerText now = answerTextOf(m_entry, id);
    if (now.text == text)
        return;
    if (const auto due = m_keeper.beforeEdit(now, {id, text, now.notes}))
        keep(*due);
    replaceText(id, text);
}

void EntrySession::replaceText(const QuestionId &id, const QString &text)
{
    setTextOf(m_entry, id, text);
    m_lastTouched = id;
    recount();
    if (id == projectTitleId()) {
        markUnsaved(m_unsaved.title);
        emit titleChanged(text);
    } else {
        markUnsaved(m_unsaved.answers[id]);
    }
    emit answerChanged(id);
}

void EntrySession::setNotes(const QuestionId &id, const QString &notes)
{
    const AnswerText now = answerTextOf(m_entry, id);
    if (now.notes == notes)
        return;
    if (const auto due = m_keeper.beforeEdit(now, {id, now.text, notes}))
        keep(*due);
    changeAnswer(id, [&](Answer &answer) { answer.notes = notes; });
}

void EntrySession::setDone(const QuestionId &id, bool done)
{
    changeAnswer(id, [&](Answer &answer) { answer.done = done; });
}

void EntrySession::setCovered(const QuestionId &id, const QStringList &points)
{
    changeAnswer(id, [&](Answer &answer) { answer.covered = points; });
}

void EntrySession::setAgreed(const DeclarationId &id, bool agreed)
{
    if (m_entry.agreed.contains(id) == agreed)
        return;
    if (agreed)
        m_entry.agreed.insert(id);
    else
        m_entry.agreed.remove(id);
    markUnsaved(m_unsaved.agreement);
    emit agreementChanged(id);
}

void EntrySession::setFiles(const QList<Attachment> &files)
{
    if (m_entry.files == files)
        return;
    m_entry.files = files;
    emit filesChanged();
}

void EntrySession::changeAnswer(const QuestionId &id, const std::function<void(Answer &)> &change)
{
    Answer answer = m_entry.answers.value(id);
    change(answer);
    if (answer == m_entry.answers.value(id))
        return;
    m_entry.answers.insert(id, answer);
    m_lastTouched = id;
    markUnsaved(m_unsaved.answers[id]);
    emit answerChanged(id);
}

void EntrySession::markUnsaved(quint64 &sequence)
{
    sequence = ++m_sequence;
    m_autosaver.touch();
    if (m_saveState.kind == SaveState::Kind::Saved)
        setSaveState(SaveState::Kind::Unsaved);
}

void EntrySession::recount()
{
    m_tally = tallyOf(m_category, m_entry);
    emit tallyChanged();
}

void EntrySession::flush()
{
    const EntryChanges changes = unsavedChanges();
    if (changes.isEmpty() || m_underWay == m_sequence)
        return;
    // Also while an earlier write is under way: this session may not live to see the end of that.
    m_underWay = m_sequence;
    m_autosaver.settle();
    whenReady(m_storage.post([changes](Workspace &workspace) { return workspace.saveChanges(changes); }),
              this, [this, upTo = m_sequence](const Result<> &written) { onWritten(upTo, written); });
}

EntryChanges EntrySession::unsavedChanges() const
{
    EntryChanges changes;
    changes.entry = m_entry.id;
    for (auto it = m_unsaved.answers.cbegin(); it != m_unsaved.answers.cend(); ++it)
        changes.answers.insert(it.key(), m_entry.answers.value(it.key()));
    if (m_unsaved.title)
        changes.title = m_entry.title;
    if (m_unsaved.agreement)
        changes.agreed = m_entry.agreed;
    changes.revisions = m_unsaved.keptRevisions();
    changes.totals = m_tally.totals;
    if (!m_lastTouched.isEmpty())
        changes.lastTouched = labelOf(m_lastTouched, m_category);
    return changes;
}

void EntrySession::onWritten(quint64 upTo, const Result<> &written)
{
    if (upTo == m_underWay)
        m_underWay = 0;
    if (!written) {
        if (m_underWay == 0) // the words are still only in memory: keep trying, ever less often
            m_retry.start(m_retryAfter);
        m_retryAfter = std::min<std::chrono::milliseconds>(longestRetry, m_retryAfter * 2);
        setSaveState(SaveState::Kind::Failed, written.error());
        return;
    }
    m_retryAfter = m_timing.idle;
    const QDateTime now = m_clock();
    if (m_unsaved.hasContent(upTo))
        m_entry.changedAt = now;
    m_saveState.savedAt = now;
    // What was changed again while it was being written is not saved yet.
    const QSet<QuestionId> remembered = m_unsaved.forget(upTo);
    const bool allWritten = unsavedChanges().isEmpty();
    setSaveState(allWritten ? SaveState::Kind::Saved : SaveState::Kind::Unsaved);
    for (const QuestionId &id : remembered)
        emit historyChanged(id);
}

void EntrySession::setSaveState(SaveState::Kind kind, const Error &error)
{
    m_saveState.kind = kind;
    m_saveState.error = error;
    emit saveStateChanged(m_saveState);
}
