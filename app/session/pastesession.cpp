#include "session/pastesession.h"

#include "session/entrysession.h"
#include "session/inbackground.h"
#include "session/pasterecording.h"
#include "session/pastewording.h"
#include "session/settings.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/workspaceoutbox.h"
#include "writing/pastecomparison.h"
#include "writing/pastedtext.h"

#include <algorithm>

namespace {
struct KeptPasting
{
    PastePlan plan;
    std::optional<Submission> latest;
};

Result<KeptPasting> keptPasting(Workspace &workspace, const CategoryId &category, const EntryId &entry)
{
    const auto plan = workspace.outbox().pastePlan(category);
    if (!plan)
        return tl::unexpected(plan.error());
    return workspace.outbox().latestSubmission(entry).map([&](const std::optional<Submission> &latest) {
        return KeptPasting{planOf(*plan), latest};
    });
}

Result<PasteOutcome> readOutcome(const QString &reference, const QStringList &files)
{
    PasteOutcome outcome;
    outcome.reference = reference;
    for (const QString &file : files) {
        auto proof = readProof(file);
        if (!proof)
            return tl::unexpected(proof.error());
        outcome.proofs += *std::move(proof);
    }
    return outcome;
}
} // namespace

PasteSession::PasteSession(EntrySession &session, StorageThread &storage, Settings &settings, Clock clock,
                           QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_storage(storage)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_category(session.category())
    , m_marks(session.entry().id, settings.pasteMarks(session.entry().id))
{
    takePlan({});
    connect(&session, &EntrySession::answerChanged, this, &PasteSession::onAnswerChanged);
    connect(&session, &EntrySession::titleChanged, this, [this] { onAnswerChanged(projectTitleId()); });
}

void PasteSession::load()
{
    const auto read = [category = m_category.id, entry = m_session->entry().id](Workspace &workspace) {
        return keptPasting(workspace, category, entry);
    };
    whenReady(m_storage.post(read), this, [this](const Result<KeptPasting> &kept) {
        if (kept) {
            m_latest = kept->latest;
            takePlan(kept->plan);
        } else {
            emit failed(kept.error());
        }
        emit loaded();
    });
}

QString PasteSession::title() const
{
    return m_session ? m_session->entry().title : QString();
}

void PasteSession::takePlan(const PastePlan &plan)
{
    m_plan = fittedPlan(plan, m_category);
    m_fields = m_plan.fields;
    m_fields.removeIf([](const PasteField &field) { return field.left; });
}

void PasteSession::setPlan(const PastePlan &plan)
{
    takePlan(plan);
    const auto save = [category = m_category.id, json = planJson(m_plan)](Workspace &workspace) {
        return workspace.outbox().savePastePlan(category, json);
    };
    whenReady(m_storage.post(save), this, [this](const Result<> &saved) {
        if (!saved)
            emit failed(saved.error());
    });
    emit planChanged();
}

QString PasteSession::nameOf(int field) const
{
    return nameOfField(m_fields.at(field), m_category);
}

QString PasteSession::text(int field) const
{
    if (!m_session)
        return {};
    return pastedText(m_fields.at(field), m_plan.style, m_category, m_session->entry());
}

Measure PasteSession::measure(int field) const
{
    return measureOf(text(field), m_fields.at(field), m_plan, m_category);
}

PasteSession::FieldState PasteSession::state(int field) const
{
    const PasteField &asked = m_fields.at(field);
    const QString now = text(field);
    if (m_marks.isTicked(asked, now))
        return FieldState::Ticked;
    if (m_marks.isOutdated(asked, now))
        return FieldState::Changed;
    if (now.isEmpty())
        return FieldState::Empty;
    return m_marks.isCopied(asked, now) ? FieldState::Copied : FieldState::Open;
}

int PasteSession::firstToDo() const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        const FieldState each = state(i);
        if (each != FieldState::Empty && each != FieldState::Ticked)
            return i;
    }
    return -1;
}

QString PasteSession::copy(int field)
{
    const QString copied = text(field);
    m_marks.setCopied(m_fields.at(field), copied);
    keepMarks();
    emit fieldChanged(field);
    return copied;
}

void PasteSession::setTicked(int field, bool ticked)
{
    if (ticked)
        m_marks.setTicked(m_fields.at(field), text(field));
    else
        m_marks.untick(m_fields.at(field));
    keepMarks();
    emit fieldChanged(field);
}

PastedBack PasteSession::compare(int field, const QString &back) const
{
    const CountingRule rule = m_plan.counting ? countingRule(*m_plan.counting) : m_category.counting;
    return comparePasted(text(field), back, rule);
}

void PasteSession::onAnswerChanged(const QuestionId &id)
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i).parts.contains(id))
            emit fieldChanged(i);
    }
}

void PasteSession::keepMarks()
{
    if (m_session)
        m_settings.setPasteMarks(m_session->entry().id, m_marks.json());
}

bool PasteSession::isRecorded() const
{
    return m_session && m_latest && m_latest->endpoint.profile == EndpointProfile::WebForm &&
           mayHaveArrived(m_latest->state) && hasSameWords(*m_latest, m_category, m_session->entry());
}

void PasteSession::finish(const QString &reference, const QStringList &proofFiles)
{
    if (!m_session) {
        emit failed({Error::Kind::NotFound,
                     tr("The entry is not open any more, so nothing was recorded. Open it again and paste "
                        "from there: what was ticked is still known."),
                     {}});
        return;
    }
    m_session->flush(); // before what follows: the storage thread keeps the order
    const auto read = [reference = reference.simplified(), proofFiles] {
        return readOutcome(reference, proofFiles);
    };
    whenReady(inBackground(read), this,
              [this, entry = m_session->entry()](const Result<PasteOutcome> &outcome) {
                  if (outcome)
                      record(entry, *outcome);
                  else
                      emit failed(outcome.error());
              });
}

void PasteSession::record(const Entry &entry, const PasteOutcome &outcome)
{
    const auto job = [category = m_category, entry, outcome, now = m_clock()](Workspace &workspace) {
        return recordPasting(workspace, category, entry, outcome, now);
    };
    whenReady(m_storage.post(job), this, [this](const Result<Submission> &recorded) {
        if (!recorded) {
            emit failed(recorded.error());
            return;
        }
        m_latest = *recorded;
        emit finished(*recorded);
    });
}
