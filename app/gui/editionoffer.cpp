#include "gui/editionoffer.h"

#include "gui/editiondialog.h"
#include "gui/editorpage.h"
#include "gui/entrystanding.h"
#include "gui/unaskedanswersdialog.h"
#include "session/categorylibrary.h"
#include "session/editionplan.h"
#include "session/entrylibrary.h"
#include "session/entrysession.h"
#include "session/whenready.h"

#include <utility>

EditionOffer::EditionOffer(const Services &services, EditorPage &editor, WhenSaved whenSaved)
    : QObject(&editor)
    , m_services(services)
    , m_editor(editor)
    , m_bar(editor.editionBar())
    , m_whenSaved(std::move(whenSaved))
{
    connect(&services.categories, &CategoryLibrary::changed, this, &EditionOffer::look);
}

void EditionOffer::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    look();
}

const LoadedCategory *EditionOffer::newer() const
{
    const EntrySession *session = m_editor.session();
    return session && !m_readOnly ? newerEdition(m_services.categories, session->category()) : nullptr;
}

bool EditionOffer::hasNewerEdition() const
{
    return newer();
}

bool EditionOffer::hasUnaskedAnswers() const
{
    const EntrySession *session = m_editor.session();
    return session && !answersWithoutQuestion(session->entry(), session->category()).isEmpty();
}

void EditionOffer::look()
{
    const EntrySession *session = m_editor.session();
    if (!session || m_readOnly) {
        forget();
        return;
    }
    const Entry &entry = session->entry();
    if (m_undo && m_undo->after.id == entry.id && m_undo->after.edition == entry.edition) {
        offerUndo();
        return;
    }
    const LoadedCategory *found = newer();
    const EntrySummary *summary = m_services.entries.find(entry.id);
    const bool isInProgress = entry.shelf == Shelf::Current && !(summary && isHandedIn(*summary));
    const QString edition = found ? found->category.edition : QString();
    const bool isSettled =
        entry.agreed.contains(stayingWithout(edition)) || m_dismissed.contains(entry.id.value + edition);
    if (found && isInProgress && !isSettled)
        offer(*found);
    else
        forget();
}

void EditionOffer::ask(const NoticeBar::Question &question)
{
    const QString asked = m_editor.session()->entry().id.value + question.text;
    if (m_bar.isVisibleTo(&m_editor) && m_asked == asked)
        return; // whoever stands on a button of it stays there
    forget();
    m_asked = asked;
    m_bar.ask(question);
}

void EditionOffer::forget()
{
    m_asked.clear();
    m_bar.forgetQuestions();
}

void EditionOffer::offer(const LoadedCategory &found)
{
    const QString edition = found.category.edition;
    const QString now = m_editor.session()->category().edition;
    const QString offered = m_editor.session()->entry().id.value + edition;
    //: %1 is an edition: "2025"
    ask({tr("A newer edition (%1) of this category is here.").arg(edition),
         {{tr("Compare…"), [this] { compare(); }},
          //: %1 is an edition: "2024"
          {tr("Stay with %1").arg(now), [this, edition] { stay(edition); }}},
         [this, offered] { m_dismissed.insert(offered); }});
}

void EditionOffer::offerUndo()
{
    //: %1 is an edition: "2025"
    QString text = tr("This entry is in edition %1 now.").arg(m_undo->after.edition);
    QList<NoticeBar::Choice> choices = {{tr("Undo"), [this] { undo(); }}};
    if (hasUnaskedAnswers()) {
        text += QChar::Space + tr("Some answers have no question in it.");
        choices += {tr("Show them…"), [this] {
                        showUnaskedAnswers();
                        look(); // a choice takes its question away
                    }};
    }
    ask({text, choices, [this] { m_undo.reset(); }});
}

void EditionOffer::stay(const QString &edition)
{
    m_editor.session()->setAgreed(stayingWithout(edition), true);
    m_editor.flush();
    look();
}

void EditionOffer::compare()
{
    const LoadedCategory *found = newer();
    if (!found)
        return;
    const EntrySession &session = *m_editor.session();
    auto *dialog =
        new EditionDialog(m_services, {session.category(), session.entry()}, *found, m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditionDialog::moveChosen, this, [this, category = *found] { move(category); });
    connect(dialog, &EditionDialog::stayChosen, this,
            [this, edition = found->category.edition] { stay(edition); });
    connect(dialog, &QDialog::rejected, this, &EditionOffer::look);
    dialog->open();
}

void EditionOffer::change(const std::function<void(const EntryId &, const std::function<void()> &)> &change)
{
    m_whenSaved([this, change] {
        if (!m_editor.session())
            return;
        const EntryId id = m_editor.session()->entry().id;
        const QuestionId at = m_editor.question();
        m_editor.closeEntry();
        forget();
        emit left();
        change(id, [this, id, at] { emit reopened(id, at); });
    });
}

void EditionOffer::move(const LoadedCategory &newer)
{
    change([this, newer](const EntryId &id, const std::function<void()> &reopen) {
        whenReady(moveToEdition(m_services.storage, id, newer, m_services.clock()), this,
                  [this, reopen](const Result<EditionUndo> &moved) {
                      if (moved)
                          m_undo = *moved;
                      reopen();
                      if (!moved)
                          emit failed(moved.error());
                  });
    });
}

void EditionOffer::undo()
{
    change([this](const EntryId &, const std::function<void()> &reopen) {
        const auto undo = std::exchange(m_undo, std::nullopt);
        if (!undo) {
            reopen();
            return;
        }
        whenReady(undoMove(m_services.storage, *undo), this, [this, undo, reopen](const Result<> &undone) {
            if (!undone)
                m_undo = undo;
            reopen();
            if (!undone)
                emit failed(undone.error());
        });
    });
}

void EditionOffer::showUnaskedAnswers(const QuestionId &at)
{
    m_editor.flush();
    auto *dialog =
        new UnaskedAnswersDialog(m_services, m_editor.session()->entry().id, at, m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
