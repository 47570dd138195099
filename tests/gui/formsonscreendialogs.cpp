// The dialogs that need something to be shown first.
#include "gui/formsonscreen.h"

#include "gui/editiondialog.h"
#include "gui/editorpage.h"
#include "gui/emptiedanswersdialog.h"
#include "gui/networkdialog.h"
#include "gui/newversiondialog.h"
#include "gui/outboxdialog.h"
#include "gui/proxysignindialog.h"
#include "gui/readthrough.h"
#include "gui/rescuedialog.h"
#include "gui/restoredialog.h"
#include "gui/sentdialog.h"
#include "gui/unaskedanswersdialog.h"
#include "model/detail.h"
#include "newereditions.h"
#include "session/entrysession.h"
#include "storage/workspace.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QWidget *shown(QWidget *dialog)
{
    dialog->show();
    dialog->activateWindow();
    return dialog;
}
} // namespace

QWidget *FormsOnScreen::shownEditionDialog()
{
    if (!writeNewerEdition(m_run.folders().ownCategories))
        return nullptr;
    CategoryLibrary &categories = m_run.services().categories;
    categories.reload();
    const OpenedEntry entry = opened();
    return shown(
        new EditionDialog(m_run.services(), entry, *categories.find(entry.category.id), &m_run.window()));
}

QWidget *FormsOnScreen::shownNetwork(const QString &form)
{
    const QString proxy = u"proxy.example.org:8080"_s;
    if (form == u"ProxySignInDialog"_s)
        return shown(new ProxySignInDialog(m_access.signIns(), {proxy, {}, {}}, &m_run.window()));
    NetworkChoice choice;
    choice.proxy = ProxyUse::Manual;
    choice.host = u"proxy.example.org"_s;
    if (!m_access.choose(choice))
        return nullptr;
    m_access.signIns().signIn(proxy, u"ann"_s, "word");
    return shown(new NetworkDialog(m_access, &m_run.window()));
}

QWidget *FormsOnScreen::shownUnaskedAnswers()
{
    EntrySession &session = *m_run.window().findChild<EditorPage *>()->session();
    session.setText({u"of-another-year"_s}, u"Words to copy"_s);
    session.flush();
    auto *dialog = new UnaskedAnswersDialog(m_run.services(), session.entry().id, {}, &m_run.window());
    auto *button = dialog->findChild<QAbstractButton *>(u"copyButton"_s);
    const bool filled = QTest::qWaitFor([button] { return button->isEnabled(); });
    return filled ? shown(dialog) : nullptr;
}

QWidget *FormsOnScreen::shownRescueDialog()
{
    RescueReport report;
    report.damagedFile = u"/home/drafts (damaged 2026-03-02 09.00.00).shortlist"_s;
    report.answers = 4;
    report.notWhole = {{m_run.settings().lastEntry(), u"Discharge Together"_s, projectTitleId(),
                        RescuedAnswer::Outcome::FromBackup, u"2 March 09:00"_s}};
    return shown(new RescueDialog(m_run.services(), report, &m_run.window()));
}

QWidget *FormsOnScreen::shownEmptiedAnswers()
{
    EntryChanges changes;
    changes.entry = m_run.settings().lastEntry();
    changes.answers[{u"ambition-1"_s}].text = QString();
    Revision last;
    last.about.id.value = u"r1"_s;
    last.about.question.value = u"ambition-1"_s;
    last.text = u"Words to bring back"_s;
    changes.revisions = {last};
    const auto saved = m_run.services().storage.post(
        [changes](Workspace &workspace) { return workspace.saveChanges(changes); });
    if (!saved.result())
        return nullptr;
    auto *dialog = new EmptiedAnswersDialog(m_run.services(), nullptr, &m_run.window());
    auto *button = dialog->findChild<QAbstractButton *>(u"purgeButton"_s);
    const bool filled = QTest::qWaitFor([button] { return button->isEnabled(); });
    return filled ? shown(dialog) : nullptr;
}

QWidget *FormsOnScreen::shownOutbox()
{
    showAfterSending(SubmissionState::Waiting);
    auto *dialog = new OutboxDialog(m_run.services(), &m_run.window());
    auto *button = dialog->findChild<QAbstractButton *>(u"openButton"_s);
    const bool filled = QTest::qWaitFor([button] { return button->isEnabled(); });
    return filled ? shown(dialog) : nullptr;
}

QWidget *FormsOnScreen::shownRestoreDialog()
{
    BackupKeeper &backups = m_run.services().backups;
    QSignalSpy done(&backups, &BackupKeeper::backedUp);
    backups.backUpNow();
    const bool backedUp = done.count() > 0 || done.wait();
    auto *dialog =
        new RestoreDialog(m_run.services(), m_run.folders().workspace, backups.folder(), &m_run.window());
    auto *button = dialog->findChild<QAbstractButton *>(u"bringBackButton"_s);
    const bool filled = QTest::qWaitFor([button] { return button->isEnabled(); });
    return backedUp && filled ? shown(dialog) : nullptr;
}

QWidget *FormsOnScreen::shownReadThrough()
{
    const auto opened = m_run.entries().load(m_run.settings().lastEntry()).result();
    return shown(new ReadThrough(opened->category, opened->entry, {}, m_run.theme(), &m_run.window()));
}

QWidget *FormsOnScreen::shownSent()
{
    const EntryId id = m_run.settings().lastEntry();
    showAfterSending(SubmissionState::Submitted);
    auto *dialog = new SentDialog(m_run.services(), id, &m_run.window());
    auto *button = dialog->findChild<QAbstractButton *>(u"receiptButton"_s);
    const bool filled = QTest::qWaitFor([button] { return button->isEnabled(); });
    return filled ? shown(dialog) : nullptr;
}

QWidget *FormsOnScreen::shownNewVersion()
{
    NewVersionDialog::Facts facts;
    facts.offer.replaced = Submission();
    facts.changes = {
        {ChangedPart::Kind::Answer, u"What did you do?"_s, u"Eleven things."_s, u"Twelve things."_s}};
    facts.canBeSent = true;
    return shown(new NewVersionDialog(m_run.services(), facts, &m_run.window()));
}
