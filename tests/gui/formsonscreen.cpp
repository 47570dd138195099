#include "gui/formsonscreen.h"

#include "gui/aboutdialog.h"
#include "gui/copyentrydialog.h"
#include "gui/declarationdialog.h"
#include "gui/detaildialog.h"
#include "gui/editorpage.h"
#include "gui/fileslotdialog.h"
#include "gui/homepage.h"
#include "gui/importlimitdialog.h"
#include "gui/importquestiondialog.h"
#include "gui/keptcopiesdialog.h"
#include "gui/noticebar.h"
#include "gui/pasteplandialog.h"
#include "gui/pastewindow.h"
#include "gui/snapshotdialog.h"
#include "gui/troublebar.h"
#include "session/entrysession.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>
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
            u"EndpointByHand"_s,
            u"EndpointOffer"_s,
            u"EndpointTest"_s,
            u"EndpointSignIn"_s,
            u"NetworkDialog"_s,
            u"ProxySignInDialog"_s,
            u"ReadThrough"_s,
            u"PasteWindow"_s,
            u"PasteConfirmation"_s,
            u"PastePlanDialog"_s,
            u"SendingPanel"_s,
            u"SendingPaused"_s,
            u"SendingUnclear"_s,
            u"SendingRefused"_s,
            u"SendingAgain"_s,
            u"SentDialog"_s,
            u"NewVersionDialog"_s,
            u"OutboxDialog"_s,
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
            u"ImportLimitDialog"_s,
            u"ImportQuestionDialog"_s,
            u"DetailDialog"_s,
            u"FileSlotDialog"_s,
            u"DeclarationDialog"_s,
            u"CategoryPage"_s,
            u"CategoryFormPanel"_s,
            u"CategoryRulesPanel"_s};
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
    else if (form.startsWith(u"Category"_s))
        showCategoryPage(form);
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
    else if (form == u"SentDialog"_s)
        return shownSent();
    else if (form == u"NewVersionDialog"_s)
        return shownNewVersion();
    else if (form == u"OutboxDialog"_s)
        return shownOutbox();
    else if (form.startsWith(u"Sending"_s))
        showSending(form);
    else if (form == u"ReceiptView"_s)
        showAfterSending(SubmissionState::Submitted);
    else if (form == u"DetailDialog"_s)
        return shown(new DetailDialog(Detail(), &window));
    else if (form == u"FileSlotDialog"_s)
        return shown(new FileSlotDialog(FileSlot(), {}, &window));
    else if (form == u"DeclarationDialog"_s)
        return shown(new DeclarationDialog(Declaration(), &window));
    else if (form.startsWith(u"Endpoint"_s))
        return shownEndpoint(form);
    else if (form == u"NetworkDialog"_s || form == u"ProxySignInDialog"_s)
        return shownNetwork(form);
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
    if (form == u"ImportQuestionDialog"_s)
        return shown(new ImportQuestionDialog(DraftPart(), u"What did you do?"_s, &window));
    m_run.find<QPlainTextEdit>("pasteEdit")
        ->setPlainText(u"Best Team of the Year\n\n- What did you do?\n- What came of it?\n"_s);
    m_run.find<QAbstractButton>("forwardButton")->click();
    const auto *parts = m_run.find<QWidget>("ImportPage")->findChild<QListView *>(u"partList"_s);
    if (!QTest::qWaitFor([&] { return parts->isVisible(); }))
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

void FormsOnScreen::showCategoryPage(const QString &form)
{
    m_run.window().showStart();
    m_run.find<QAction>("changeCategoryAction")->trigger();
    const QStringList tabs{u"CategoryPage"_s, u"CategoryFormPanel"_s, u"CategoryRulesPanel"_s};
    m_run.find<QWidget>("CategoryPage")
        ->findChild<QTabBar *>(u"tabs"_s)
        ->setCurrentIndex(int(tabs.indexOf(form)));
}

OpenedEntry FormsOnScreen::opened()
{
    const EntrySession &session = *m_run.window().findChild<EditorPage *>()->session();
    return {session.category(), session.entry()};
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
