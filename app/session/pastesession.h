#pragma once

#include "model/clock.h"
#include "model/entry.h"
#include "model/pastedback.h"
#include "model/result.h"
#include "model/submission.h"
#include "model/tally.h"
#include "session/pastemarks.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

class EntrySession;
class Settings;
class StorageThread;
struct PasteOutcome;

/// An open entry on its way into the organiser's form, field by field, by a person's hands. What was copied
/// and ticked is there again after a break; the form's order and style are kept for its category.
class PasteSession final : public QObject
{
    Q_OBJECT

public:
    enum class FieldState {
        Empty,   ///< there is nothing to paste
        Open,    ///< not copied yet
        Copied,  ///< and not ticked
        Ticked,  ///< it is in the form as it is here
        Changed, ///< it was ticked, and its text is another one now
    };

    PasteSession(EntrySession &session, StorageThread &storage, Settings &settings, Clock clock,
                 QObject *parent = nullptr);

    /// Reads the plan and the latest submission: loaded() follows, or failed() and then loaded().
    void load();

    [[nodiscard]] const Category &category() const { return m_category; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] const PastePlan &plan() const { return m_plan; }
    void setPlan(const PastePlan &plan);

    /// The fields that the form has, in its order.
    [[nodiscard]] const QList<PasteField> &fields() const { return m_fields; }
    [[nodiscard]] QString nameOf(int field) const;
    [[nodiscard]] QString text(int field) const;
    [[nodiscard]] Measure measure(int field) const;
    [[nodiscard]] FieldState state(int field) const;
    /// The first field that is neither empty nor ticked; -1 where all is done.
    [[nodiscard]] int firstToDo() const;

    /// What goes to the clipboard; the field is copied from now on.
    [[nodiscard]] QString copy(int field);
    void setTicked(int field, bool ticked);
    /// What the form shows, held against the field's text.
    [[nodiscard]] PastedBack compare(int field, const QString &back) const;

    /// Of the entry, in whatever way it was sent.
    [[nodiscard]] const std::optional<Submission> &latest() const { return m_latest; }
    /// The words in the form are those of the latest submission, so that a proof belongs to that one.
    [[nodiscard]] bool isRecorded() const;
    /// Records the entry as it is now as put into the form, with what proves it. Both may be empty, and come
    /// later: finished() follows, or failed().
    void finish(const QString &reference, const QStringList &proofFiles);

signals:
    void loaded();
    void planChanged();
    void fieldChanged(int field);
    void finished(const Submission &submission);
    void failed(const Error &error);

private:
    void takePlan(const PastePlan &plan);
    void onAnswerChanged(const QuestionId &id);
    void keepMarks();
    void record(const Entry &entry, const PasteOutcome &outcome);

    QPointer<EntrySession> m_session;
    StorageThread &m_storage;
    Settings &m_settings;
    Clock m_clock;
    Category m_category;
    PastePlan m_plan;
    QList<PasteField> m_fields;
    PasteMarks m_marks;
    std::optional<Submission> m_latest;
};
