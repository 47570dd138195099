#include "scenarios.h"
#include "storage/categorychange.h"
#include "storage/workspacefiles.h"
#include "storage/workspaceoutbox.h"

#include "samples.h"
#include "scene.h"
#include "storage/restoring.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
using Saving = std::function<Result<>(Workspace &)>;

const EntryId first{u"e1"_s};
const EntryId second{u"e2"_s};

Revision kept(const QString &id, const QString &question, RevisionCause cause, const QString &text)
{
    Revision revision;
    revision.about.id.value = id;
    revision.about.question.value = question;
    revision.about.cause = cause;
    revision.text = text;
    return revision;
}

/// The next text of an answer, and the one before it in its history.
EntryChanges typed(const EntryId &entry, const QString &question, int count)
{
    EntryChanges changes = changesTo(entry.value, question, typedText(count));
    changes.revisions += kept(u"%1-%2-%3"_s.arg(entry.value, question).arg(count), question,
                              RevisionCause::Editing, typedText(count - 1));
    return changes;
}

Saving typing(const EntryId &entry, const QString &question, int count)
{
    return [=](Workspace &workspace) { return workspace.saveChanges(typed(entry, question, count)); };
}

EntryChanges wholeForm()
{
    EntryChanges changes = typed(first, u"q1"_s, 40);
    changes.title = u"Gofal gwell — ŵ"_s;
    changes.answers[QuestionId{u"q2"_s}] = {u"Wŷn 💡"_s, u"ask Sioned"_s, true, {u"a point"_s}};
    changes.answers[QuestionId{u"q3"_s}].text = typedText(33);
    changes.agreed = QSet<DeclarationId>{{u"d1"_s}, {u"d2"_s}};
    for (const QString &question : {u"q1"_s, u"q3"_s}) {
        Revision revision = kept(u"named-"_s + question, question, RevisionCause::Snapshot, typedText(33));
        revision.about.name = u"Before the panel"_s;
        revision.about.snapshot.value = u"panel"_s;
        changes.revisions += revision;
    }
    return changes;
}

QByteArray attachedBytes()
{
    QByteArray bytes;
    while (bytes.size() < 100'000)
        bytes += QCryptographicHash::hash(QByteArray::number(bytes.size()), QCryptographicHash::Sha512);
    return bytes;
}

Attachment attached()
{
    const QByteArray bytes = attachedBytes();
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return {{u"a1"_s}, first, {u"evidence"_s}, u"evidence.pdf"_s, sha256, bytes.size(), {}};
}

/// In one step: closing the workspace forgets bytes that nothing refers to.
Result<> attach(Workspace &workspace)
{
    return putFile(workspace, attachedBytes()).and_then([&] { return workspace.files().attach(attached()); });
}

Result<> updateSearchIndex(Workspace &workspace)
{
    return workspace.updateSearchIndex(1min).map([](bool) {});
}

Submission toBeSent()
{
    Submission submission = sampleSubmission(u"s1"_s, first.value);
    submission.files = {sampleFile(attachedBytes(), u"evidence.pdf"_s)};
    return submission;
}

Result<> freeze(Workspace &workspace)
{
    return workspace.outbox().freeze(toBeSent(),
                                     {kept(u"sent-q1"_s, u"q1"_s, RevisionCause::Submission, typedText(40))});
}

Saving uploading(qint64 acknowledged)
{
    return [=](Workspace &workspace) {
        SentFile file = toBeSent().files.first();
        file.upload = QUrl(u"https://awards.example/files/17"_s);
        file.acknowledged = acknowledged;
        file.state = acknowledged == file.size ? UploadState::Complete : UploadState::Underway;
        return workspace.outbox().recordUpload({u"s1"_s}, file);
    };
}

Result<> recordCommitting(Workspace &workspace)
{
    Submission submission = sampleSubmission(u"s1"_s, first.value);
    submission.state = SubmissionState::Committing;
    return workspace.outbox().recordStep(submission);
}

Result<> addProof(Workspace &workspace)
{
    const QByteArray bytes = "Thank you for your entry";
    return putFile(workspace, bytes).and_then([&] {
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        return workspace.outbox().addProof({u"s1"_s}, u"answer.eml"_s, sha256);
    });
}

Saving creating(const EntryId &entry)
{
    return [=](Workspace &workspace) {
        return workspace.createEntry(sampleEntry(entry.value), sampleSummary());
    };
}

/// To an edition that asks its two questions the other way round.
Result<> moveToNewerEdition(Workspace &workspace)
{
    CategoryChange change;
    change.entry = second;
    change.category = sampleEntry({}).entry.category;
    change.edition = u"2027"_s;
    change.categoryJson = "{\"edition\": \"2027\"}";
    change.questions = {{{u"q1"_s}, {u"q2"_s}}, {{u"q2"_s}, {u"q1"_s}}};
    change.revisions = {kept(u"moved-q1"_s, u"q1"_s, RevisionCause::Move, typedText(50))};
    return workspace.changeCategory(change).map([](const CategoryChange &) {});
}

Saving emptying(const EntryId &entry, const QString &question)
{
    return [=](Workspace &workspace) {
        EntryChanges changes = typed(entry, question, 90);
        changes.answers[QuestionId{question}].text.clear();
        return workspace.saveChanges(changes);
    };
}

} // namespace

QStringList Scenario::names()
{
    return {u"create"_s,  u"autosave"_s, u"migrate"_s, u"backup"_s,
            u"restore"_s, u"purge"_s,    u"copy"_s,    u"rescue"_s};
}

Scenario::Step Scenario::saving(const Saving &save)
{
    return [save](Scene &scene) {
        return scene.workspace().and_then([&](Workspace *workspace) { return save(*workspace); });
    };
}

Result<> Scenario::prepare(const QString &name, const QString &folder)
{
    Scene scene(folder);
    if (name == u"create"_s)
        return {};
    if (name == u"migrate"_s) {
        const QString old = QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/data/v1.shortlist");
        return writeBytes(scene.path(), bytesOf(old)) ? Result<>() : tl::unexpected(Error());
    }
    const QList<Step> steps = {
        saving(creating(first)),
        saving(creating(second)),
        saving(typing(first, u"q1"_s, 5)),
        saving(typing(second, u"q1"_s, 50)),
        saving(typing(second, u"q2"_s, 60)),
        saving(attach),
        saving(updateSearchIndex),
        [](Scene &prepared) { return prepared.finishBackup(prepared.olderBackup()); },
        saving(typing(first, u"q1"_s, 6)),
    };
    for (const Step &step : steps) {
        if (auto done = step(scene); !done)
            return done;
    }
    return name == u"rescue"_s ? scene.damage() : Result<>();
}

QList<Scenario::Step> Scenario::stepsOf(const QString &name)
{
    const Step open = saving([](Workspace &) { return Result<>(); });
    const Step close = [](Scene &scene) {
        scene.close();
        return Result<>();
    };
    const Step type = saving(typing(first, u"q1"_s, 20));
    if (name == u"create"_s)
        return {open, saving(creating(first)), type, close};
    if (name == u"autosave"_s)
        return {
            open,
            type,
            saving(typing(first, u"q1"_s, 21)),
            saving([](Workspace &workspace) { return workspace.saveChanges(wholeForm()); }),
            saving([](Workspace &workspace) { return workspace.files().detach(attached().id); }),
            saving(attach),
            saving(
                [](Workspace &workspace) { return workspace.duplicateEntry(first, {u"e3"_s}, u"Copy"_s); }),
            saving(moveToNewerEdition),
            saving(updateSearchIndex),
            saving(freeze),
            saving(uploading(70'000)),
            saving(uploading(attachedBytes().size())),
            saving(recordCommitting),
            saving(addProof),
            saving([](Workspace &workspace) { return workspace.moveEntry(second, Shelf::Bin); }),
            saving([](Workspace &workspace) { return workspace.renameEntry(first, u"Best care"_s); }),
            close,
        };
    if (name == u"backup"_s)
        return {open,
                [](Scene &scene) { return scene.beginBackup(); },
                type,
                [](Scene &scene) { return scene.finishBackup(scene.newBackup()); },
                saving(typing(first, u"q1"_s, 21)),
                close};
    if (name == u"restore"_s)
        return {[](Scene &scene) {
                    scene.close();
                    return restoreBackup(scene.path(), scene.olderBackup(), QDateTime::currentDateTimeUtc())
                        .map([](const RestoredWorkspace &) {});
                },
                open, type, close};
    if (name == u"purge"_s)
        return {open,
                saving(emptying(second, u"q2"_s)),
                saving([](Workspace &workspace) { return workspace.purgeAnswer(second, {u"q2"_s}); }),
                saving([](Workspace &workspace) { return workspace.purgeEntries({first}); }),
                saving(typing(second, u"q1"_s, 51)),
                close};
    if (name == u"copy"_s)
        return {open,
                [](Scene &scene) {
                    return scene.workspace().and_then(
                        [&](Workspace *workspace) { return workspace->copyTo(scene.copy()); });
                },
                type, close};
    if (name == u"typing"_s) {
        QList<Step> steps{open};
        for (int count = 20; count < 60; ++count)
            steps +=
                saving(count % 3 == 0 ? typing(second, u"q2"_s, 50 + count) : typing(first, u"q1"_s, count));
        return steps + QList<Step>{close};
    }
    return {open, type, close};
}

Scenario::Scenario(const QString &name, const QString &folder)
    : m_scene(std::make_unique<Scene>(folder))
    , m_steps(stepsOf(name))
{}

Scenario::~Scenario() = default;

int Scenario::size() const
{
    return int(m_steps.size());
}

Result<> Scenario::run(int step)
{
    return m_steps.at(step)(*m_scene);
}

Result<WorkspaceCondition> Scenario::condition()
{
    return m_scene->workspace().map([](Workspace *workspace) { return workspace->condition(); });
}

Result<QString> Scenario::contents()
{
    return m_scene->contents();
}

QString Scenario::complaint()
{
    return m_scene->complaint();
}
