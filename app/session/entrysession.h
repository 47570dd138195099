#pragma once

#include "model/finding.h"
#include "model/savestate.h"
#include "model/tally.h"
#include "session/autosaver.h"
#include "session/revisionkeeper.h"
#include "session/unsavedchanges.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

class StorageThread;

/// The open entry: the only one to change its answers, and the one that gets them to the disk.
/// Every change is in memory at once, counted, and saved by itself; nothing waits for the disk.
class EntrySession final : public QObject
{
    Q_OBJECT

public:
    EntrySession(Category category, Entry entry, StorageThread &storage, Clock clock,
                 AutosaveTiming timing = {}, QObject *parent = nullptr);

    [[nodiscard]] const Category &category() const { return m_category; }
    [[nodiscard]] const Entry &entry() const { return m_entry; }
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] const SaveState &saveState() const { return m_saveState; }

    /// For questions and details; "project-title" is the entry's title.
    void setText(const QuestionId &id, const QString &text);
    void setNotes(const QuestionId &id, const QString &notes);
    void setDone(const QuestionId &id, bool done);
    void setCovered(const QuestionId &id, const QStringList &points);
    void setAgreed(const DeclarationId &id, bool agreed);

    /// What is attached to the entry now, as the workspace has it.
    void setFiles(const QList<Attachment> &files);

    /// Keeps the answer as it is, or the whole entry, under a name that a person gave.
    void keepSnapshot(const QuestionId &id, const QString &name);
    void keepWholeSnapshot(const QString &name);
    void keepForImport(const QuestionId &id); ///< before a text comes in from a file
    /// Each puts an earlier text back. What stands there is kept first, and what is put back is kept too.
    void restore(const Revision &revision);
    void restoreNotes(const Revision &revision);
    void restoreText(const QuestionId &id, const QString &text);
    /// Texts and notes of answers that were kept together; all others stay as they are.
    void restoreAll(const QList<Revision> &revisions);
    /// The timeline as it is on the disk, newest first.
    [[nodiscard]] QFuture<Result<QList<RevisionSummary>>> history(const QuestionId &id);
    [[nodiscard]] QFuture<Result<Revision>> revision(const RevisionId &id);
    [[nodiscard]] QFuture<Result<QList<Revision>>> snapshot(const SnapshotId &id);

    /// Starts writing what is not written yet. saveStateChanged() tells how it ended.
    void flush();

signals:
    /// Text, notes, tick or points of one question or detail.
    void answerChanged(const QuestionId &id);
    void titleChanged(const QString &title);
    void tallyChanged();
    void agreementChanged(const DeclarationId &id);
    void filesChanged();
    void saveStateChanged(const SaveState &state);
    void historyChanged(const QuestionId &id); ///< revisions of the answer have reached the disk

private:
    void replaceText(const QuestionId &id, const QString &text);
    void putBack(const AnswerText &earlier);
    void keep(const Revision &revision);
    void changeAnswer(const QuestionId &id, const std::function<void(Answer &)> &change);
    void markUnsaved(quint64 &sequence);
    void recount();
    [[nodiscard]] EntryChanges unsavedChanges() const;
    void onWritten(quint64 upTo, const Result<> &written);
    void setSaveState(SaveState::Kind kind, const Error &error = {});

    Category m_category;
    Entry m_entry;
    Tally m_tally;
    StorageThread &m_storage;
    Clock m_clock;
    AutosaveTiming m_timing;
    Autosaver m_autosaver;
    SaveState m_saveState;
    QTimer m_retry;
    std::chrono::milliseconds m_retryAfter; ///< doubles with each failure in a row

    RevisionKeeper m_keeper;
    quint64 m_sequence = 0; ///< rises with each change
    UnsavedChanges m_unsaved;
    QuestionId m_lastTouched;
    quint64 m_underWay = 0; ///< the newest change that is being written; 0: nothing is
};
