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

#include <algorithm>
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
    if (!session || m_readOnly)
        return nullptr;
    const auto all = newerEditions(m_services.categories, session->category());
    const auto open = std::find_if(all.cbegin(), all.cend(),
                                   [&](const LoadedCategory *each) { return !isSettled(each->category); });
    return open == all.cend() ? all.value(0) : *open;
}

bool EditionOffer::isSettled(const Category &newer) const
{
    const EntrySession &session = *m_editor.session();
    const DeclarationId staying = stayingWithout(newer, session.category());
    return session.entry().agreed.contains(staying) || m_dismissed.contains({session.entry().id, staying});
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
    if (m_undo && m_undo->after.id == entry.id && m_undo->category == session->category()) {
        offerUndo();
        return;
    }
    const LoadedCategory *found = newer();
    const EntrySummary *summary = m_services.entries.find(entry.id);
    const bool isInProgress = entry.shelf == Shelf::Current && !(summary && isHandedIn(*summary));
    if (found && isInProgress && !isSettled(found->category))
        offer(*found);
    else
        forget();
}

void EditionOffer::ask(const NoticeBar::Question &question, const DeclarationId &about)
{
    const Asked asked = {m_editor.session()->entry().id, about, question.text};
    if (m_bar.isVisibleTo(&m_editor) && m_asked == asked)
        return; // whoever stands on a button of it stays there
    forget();
    m_asked = asked;
    m_bar.ask(question);
}

void EditionOffer::forget()
{
    m_asked.reset();
    m_bar.forgetQuestions();
}

void EditionOffer::offer(const LoadedCategory &found)
{
    const Category &now = m_editor.session()->category();
    const bool isRevision = isRevisionOf(found.category, now);
    const DeclarationId staying = stayingWithout(found.category, now);
    //: %1 is an edition: "2025"
    const QString newer = tr("A newer edition (%1) of this category is here.").arg(found.category.edition);
    const QString revised = tr("This category has been changed since the entry was begun.");
    //: %1 is an edition: "2024"
    const QString stayThere = tr("Stay with %1").arg(now.edition);
    ask({isRevision ? revised : newer,
         {{tr("Compare…"), [this] { compare(); }},
          {isRevision ? tr("Leave as it is") : stayThere, [this, staying] { stay(staying); }}},
         [this, put = std::pair(m_editor.session()->entry().id, staying)] { m_dismissed.insert(put); }},
        staying);
}

void EditionOffer::offerUndo()
{
    //: %1 is an edition: "2025"
    QString text = m_undo->isRevision ? tr("This entry has the changed category now.")
                                      : tr("This entry is in edition %1 now.").arg(m_undo->after.edition);
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

void EditionOffer::stay(const DeclarationId &staying)
{
    m_editor.session()->setAgreed(staying, true);
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
            [this, staying = stayingWithout(found->category, session.category())] { stay(staying); });
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
