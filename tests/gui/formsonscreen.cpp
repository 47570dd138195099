#include "gui/formsonscreen.h"

#include "gui/aboutdialog.h"
#include "gui/copyentrydialog.h"
#include "gui/editiondialog.h"
#include "gui/editorpage.h"
#include "gui/emptiedanswersdialog.h"
#include "gui/endpointdialog.h"
#include "gui/homepage.h"
#include "gui/importlimitdialog.h"
#include "gui/keptcopiesdialog.h"
#include "gui/noticebar.h"
#include "gui/pasteplandialog.h"
#include "gui/pastewindow.h"
#include "gui/readthrough.h"
#include "gui/rescuedialog.h"
#include "gui/restoredialog.h"
#include "gui/snapshotdialog.h"
#include "gui/troublebar.h"
#include "gui/unaskedanswersdialog.h"
#include "model/detail.h"
#include "newereditions.h"
#include "session/entrysession.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {
QWidget *shown(QWidget *dialog)
{
    dialog->show();
    dialog->activateWindow();
    return dialog;
}
} // namespace

FormsOnScreen::FormsOnScreen()
    : m_run(m_folder.path())
{
    m_run.start();
    m_run.beginEntry(u"hsj/system-leadership-initiative-of-the-year"_s, u"Discharge Together"_s);
}

QStringList FormsOnScreen::names()
{
    return {u"HomePage"_s,
            u"Bin"_s,
            u"StartPage"_s,
            u"AnswerPage"_s,
            u"DetailsPage"_s,
            u"FilesPage"_s,
            u"CheckPage"_s,
            u"FindBar"_s,
            u"AboutDialog"_s,
            u"EndpointDialog"_s,
            u"ReadThrough"_s,
            u"PasteWindow"_s,
            u"PasteConfirmation"_s,
            u"PastePlanDialog"_s,
            u"SendingPanel"_s,
            u"ReceiptView"_s,
            u"RestoreDialog"_s,
            u"RescueDialog"_s,
            u"SearchPage"_s,
            u"KeptCopiesDialog"_s,
            u"EmptiedAnswersDialog"_s,
            u"ComparisonView"_s,
            u"SnapshotDialog"_s,
            u"NoticeBar"_s,
            u"TroubleBar"_s,
            u"EditionDialog"_s,
            u"CopyEntryDialog"_s,
            u"UnaskedAnswersDialog"_s,
            u"ImportPage"_s,
            u"ImportReview"_s,
            u"ImportNaming"_s,
            u"ImportLimitDialog"_s};
}

QWidget *FormsOnScreen::show(const QString &form)
{
    MainWindow &window = m_run.window();
    if (form == u"HomePage"_s)
        window.showHome();
    else if (form == u"Bin"_s)
        showBin();
    else if (form == u"StartPage"_s)
        window.showStart();
    else if (form.startsWith(u"Import"_s))
        return shownImport(form);
    else if (form == u"DetailsPage"_s)
        window.showDetails();
    else if (form == u"FilesPage"_s)
        window.showFiles();
    else if (form == u"CheckPage"_s)
        window.showCheck();
    else if (form == u"FindBar"_s)
        window.findChild<QAction *>(u"findAction"_s)->trigger();
    else if (form == u"AboutDialog"_s)
        return shown(new AboutDialog(&window));
    else if (form == u"ReadThrough"_s)
        return shownReadThrough();
    else if (form == u"SendingPanel"_s)
        showAfterSending(SubmissionState::Waiting);
    else if (form == u"ReceiptView"_s)
        showAfterSending(SubmissionState::Submitted);
    else if (form == u"EndpointDialog"_s)
        return shown(new EndpointDialog(m_run.services(), &window));
    else if (form == u"RestoreDialog"_s)
        return shownRestoreDialog();
    else if (form == u"SearchPage"_s)
        showSearch();
    else if (form == u"KeptCopiesDialog"_s)
        return shown(new KeptCopiesDialog(
            {{u"a"_s, QDateTime::currentDateTimeUtc(), true, {}}, {u"b"_s, {}, true, {}}},
            QDateTime::currentDateTimeUtc(), &window));
    else if (form == u"EmptiedAnswersDialog"_s)
        return shownEmptiedAnswers();
    else if (form == u"RescueDialog"_s)
        return shownRescueDialog();
    else if (form == u"ComparisonView"_s)
        showHistory();
    else if (form == u"NoticeBar"_s)
        window.findChild<NoticeBar *>()->ask(
            {u"Where is it?"_s, {{u"Here"_s, [] {}}, {u"There"_s, [] {}}}, {}});
    else if (form == u"TroubleBar"_s)
        showReplacedFile();
    else if (form == u"EditionDialog"_s)
        return shownEditionDialog();
    else if (form == u"CopyEntryDialog"_s)
        return shown(new CopyEntryDialog(m_run.services(), opened(), &window));
    else if (form == u"UnaskedAnswersDialog"_s)
        return shownUnaskedAnswers();
    else if (form.startsWith(u"Paste"_s))
        return shownPasting(form);
    else if (form == u"SnapshotDialog"_s)
        return shown(
            new SnapshotDialog(*window.findChild<EditorPage *>()->session(), {u"ambition-1"_s}, &window));
    return &window;
}

/// A page that has been read, at the step of the form.
QWidget *FormsOnScreen::shownImport(const QString &form)
{
    MainWindow &window = m_run.window();
    window.showImport();
    if (form == u"ImportPage"_s)
        return &window;
    if (form == u"ImportLimitDialog"_s)
        return shown(new ImportLimitDialog(Limit(), u"Ambition"_s, &window));
    m_run.find<QPlainTextEdit>("pasteEdit")
        ->setPlainText(u"Best Team of the Year\n\n- What did you do?\n- What came of it?\n"_s);
    m_run.find<QAbstractButton>("forwardButton")->click();
    if (!QTest::qWaitFor([&] { return m_run.find<QListView>("partList")->isVisible(); }))
        return nullptr;
    if (form == u"ImportNaming"_s)
        m_run.find<QAbstractButton>("forwardButton")->click();
    return &window;
}

QWidget *FormsOnScreen::shownPasting(const QString &form)
{
    m_run.find<QAction>("pasteFormAction")->trigger();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        auto *window = qobject_cast<PasteWindow *>(each);
        if (!window)
            continue;
        if (form == u"PasteConfirmation"_s)
            window->showConfirmation();
        else
            window->findChild<QAbstractButton *>(u"backButton"_s)->click();
        if (form == u"PastePlanDialog"_s)
            return shown(new PastePlanDialog(window->session().plan(), window->session().category(),
                                             m_run.theme(), window));
        return shown(window);
    }
    return nullptr;
}

OpenedEntry FormsOnScreen::opened()
{
    const EntrySession &session = *m_run.window().findChild<EditorPage *>()->session();
    return {session.category(), session.entry()};
}

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

void FormsOnScreen::showHistory()
{
    EntrySession &session = *m_run.window().findChild<EditorPage *>()->session();
    session.setText({u"ambition-1"_s}, u"Words that were kept"_s);
    session.keepWholeSnapshot(u"before the board"_s);
    session.setText({u"ambition-1"_s}, u"Words"_s);
    m_run.find<QAction>("historyAction")->trigger();
    auto *view = m_run.find<QListView>("timelineView");
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(view->model()->index(1, 0));
    QTRY_VERIFY(m_run.find<QAbstractButton>("restoreButton")->isEnabled());
}

void FormsOnScreen::showReplacedFile()
{
    const QString kept = m_run.folders().workspace + u".kept"_s;
    const Error error{Error::Kind::Replaced, u"Another program has changed it."_s, kept};
    m_run.find<TroubleBar>("troubleBar")->showState({SaveState::Kind::Failed, {}, error});
}

void FormsOnScreen::showSearch()
{
    m_run.window().showHome();
    m_run.find<QLineEdit>("searchEdit")->setText(u"together"_s);
    QTRY_VERIFY(m_run.find<QWidget>("resultsView")->isVisible());
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

void FormsOnScreen::showAfterSending(SubmissionState state)
{
    Submission begun;
    begun.id.value = u"8a7d0b3e-2f6c-4f0a-9a54-3c1b7d9e5f21"_s;
    begun.entry = m_run.settings().lastEntry();
    begun.endpoint.id.value = u"endpoint"_s;
    begun.endpoint.address = QUrl(u"https://entries.example.org/in"_s);
    begun.body = "{}";
    begun.sha256 = QCryptographicHash::hash(begun.body, QCryptographicHash::Sha256).toHex();
    begun.frozenAt = QDateTime::currentDateTimeUtc();
    begun.changedAt = begun.frozenAt;
    Submission reached = begun;
    reached.state = state;
    reached.waitUntil = begun.frozenAt.addDays(1);
    if (state == SubmissionState::Submitted)
        reached.receipt = Receipt{u"R-1"_s, begun.frozenAt, begun.sha256, "{}"};
    const auto stored = m_run.services().storage.post([begun, reached](Workspace &workspace) {
        return workspace.outbox().freeze(begun).and_then([&] { return workspace.outbox().recordStep(reached); });
    });
    QVERIFY(stored.result().has_value());
    const EntryId id = begun.entry;
    m_run.beginEntry(u"hsj/system-leadership-initiative-of-the-year"_s, u"Another"_s);
    m_run.openEntry(id);
    m_run.window().showCheck();
    const char *part = state == SubmissionState::Submitted ? "ReceiptView" : "SendingPanel";
    QTRY_VERIFY(m_run.find<QWidget>(part) && m_run.find<QWidget>(part)->isVisible());
}

void FormsOnScreen::showBin()
{
    const EntryId id = m_run.settings().lastEntry();
    QVERIFY(m_run.entries().move(id, Shelf::Bin).result().has_value());
    m_run.window().showHome();
    auto *home = m_run.window().findChild<HomePage *>();
    const auto chips = home->findChildren<QAbstractButton *>();
    for (QAbstractButton *chip : chips) {
        if (chip->text().startsWith(u"Bin "_s))
            chip->click();
    }
    QTRY_COMPARE(home->currentEntry(), id);
}
