#include "gui/aboutdialog.h"
#include "gui/copyentrydialog.h"
#include "gui/editiondialog.h"
#include "gui/editorpage.h"
#include "gui/emptiedanswersdialog.h"
#include "gui/endpointdialog.h"
#include "gui/importlimitdialog.h"
#include "gui/keptcopiesdialog.h"
#include "gui/noticebar.h"
#include "gui/programrun.h"
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

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString described(const QWidget *widget)
{
    return u"%1 '%2'"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// Everything on the screen that the keyboard must reach.
QList<QWidget *> focusable(QWidget *root)
{
    QList<QWidget *> found;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        const bool isProxied = widget->focusProxy() != nullptr;
        if (takesTab && !isProxied && widget->isVisible() && widget->isEnabled() && widget->window() == root)
            found.append(widget);
    }
    return found;
}

/// In an exclusive group Tab stops at one button and the arrow keys do the rest.
bool standsInForGroup(const QWidget *widget, const QSet<QWidget *> &visited)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !(button->autoExclusive() || button->group()))
        return false;
    return std::any_of(visited.begin(), visited.end(), [&](const QWidget *other) {
        const auto *otherButton = qobject_cast<const QAbstractButton *>(other);
        return otherButton && (otherButton->group() ? otherButton->group() == button->group()
                                                    : other->parentWidget() == widget->parentWidget());
    });
}

bool hasLabel(const QWidget *widget)
{
    const auto labels = widget->window()->findChildren<QLabel *>();
    return !widget->accessibleName().isEmpty() ||
           std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->buddy() == widget; });
}
} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->beginEntry(u"hsj/system-leadership-initiative-of-the-year"_s, u"Discharge Together"_s);
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void namesEverythingAndTabReachesIt_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString &form : {u"HomePage"_s,
                                    u"StartPage"_s,
                                    u"AnswerPage"_s,
                                    u"DetailsPage"_s,
                                    u"CheckPage"_s,
                                    u"FindBar"_s,
                                    u"AboutDialog"_s,
                                    u"EndpointDialog"_s,
                                    u"ReadThrough"_s,
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
                                    u"ImportLimitDialog"_s})
            QTest::newRow(qPrintable(form)) << form;
    }

    void namesEverythingAndTabReachesIt()
    {
        QFETCH(QString, form);
        QWidget *root = show(form);
        QVERIFY(root);
        QVERIFY(QTest::qWaitForWindowActive(root));

        const QList<QWidget *> wanted = focusable(root);
        QVERIFY(!wanted.isEmpty());
        for (const QWidget *widget : wanted)
            checkName(widget);
        checkTabReaches(root, wanted);
    }

private:
    [[nodiscard]] EntrySession &session() const { return *m_run->find<EditorPage>("EditorPage")->session(); }

    /// Brings a form to the screen and gives its window.
    QWidget *show(const QString &form)
    {
        MainWindow &window = m_run->window();
        if (form == u"HomePage"_s)
            window.showHome();
        else if (form == u"StartPage"_s)
            window.showStart();
        else if (form.startsWith(u"Import"_s))
            return shownImport(form);
        else if (form == u"DetailsPage"_s)
            window.showDetails();
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
            return shown(new EndpointDialog(m_run->services(), &window));
        else if (form == u"RestoreDialog"_s)
            return shownRestoreDialog();
        else if (form == u"SearchPage"_s)
            showSearch();
        else if (form == u"KeptCopiesDialog"_s)
            return shown(new KeptCopiesDialog(
                {{u"a"_s, QDateTime::currentDateTimeUtc(), true}, {u"b"_s, {}, true}}, &window));
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
            return shown(new CopyEntryDialog(m_run->services(), opened(), &window));
        else if (form == u"UnaskedAnswersDialog"_s)
            return shownUnaskedAnswers();
        else if (form == u"SnapshotDialog"_s)
            return shown(new SnapshotDialog(session(), {u"ambition-1"_s}, &window));
        return &window;
    }

    /// A page that has been read, at the step of the form.
    QWidget *shownImport(const QString &form)
    {
        MainWindow &window = m_run->window();
        window.showImport();
        if (form == u"ImportPage"_s)
            return &window;
        if (form == u"ImportLimitDialog"_s)
            return shown(new ImportLimitDialog(Limit(), u"Ambition"_s, &window));
        m_run->find<QPlainTextEdit>("pasteEdit")
            ->setPlainText(u"Best Team of the Year\n\n- What did you do?\n- What came of it?\n"_s);
        m_run->find<QAbstractButton>("forwardButton")->click();
        if (!QTest::qWaitFor([&] { return m_run->find<QListView>("partList")->isVisible(); }))
            return nullptr;
        if (form == u"ImportNaming"_s)
            m_run->find<QAbstractButton>("forwardButton")->click();
        return &window;
    }

    /// Over a backup, so that all of it can be used.
    QWidget *shownRescueDialog()
    {
        RescueReport report;
        report.damagedFile = u"/home/drafts (damaged 2026-03-02 09.00.00).shortlist"_s;
        report.answers = 4;
        report.notWhole = {{m_run->settings().lastEntry(), u"Discharge Together"_s, projectTitleId(),
                            RescuedAnswer::Outcome::FromBackup, u"2 March 09:00"_s}};
        return shown(new RescueDialog(m_run->services(), report, &m_run->window()));
    }

    /// With an earlier text chosen in the timeline beside it.
    void showHistory()
    {
        session().setText({u"ambition-1"_s}, u"Words that were kept"_s);
        session().keepWholeSnapshot(u"before the board"_s);
        session().setText({u"ambition-1"_s}, u"Words"_s);
        m_run->find<QAction>("historyAction")->trigger();
        auto *view = m_run->find<QListView>("timelineView");
        QTRY_COMPARE(view->model()->rowCount(), 2);
        view->setCurrentIndex(view->model()->index(1, 0));
        QTRY_VERIFY(m_run->find<QAbstractButton>("restoreButton")->isEnabled());
    }

    void showReplacedFile()
    {
        const QString kept = m_run->folders().workspace + u".kept"_s;
        const Error error{Error::Kind::Replaced, u"Another program has changed it."_s, kept};
        m_run->find<TroubleBar>("troubleBar")->showState({SaveState::Kind::Failed, {}, error});
    }

    void showSearch()
    {
        m_run->window().showHome();
        m_run->find<QLineEdit>("searchEdit")->setText(u"together"_s);
        QTRY_VERIFY(m_run->find<QWidget>("resultsView")->isVisible());
    }

    QWidget *shownEmptiedAnswers()
    {
        EntryChanges changes;
        changes.entry = m_run->settings().lastEntry();
        changes.answers[{u"ambition-1"_s}].text = QString();
        Revision last;
        last.about.id.value = u"r1"_s;
        last.about.question.value = u"ambition-1"_s;
        last.text = u"Words to bring back"_s;
        changes.revisions = {last};
        const auto saved = m_run->services().storage.post(
            [changes](Workspace &workspace) { return workspace.saveChanges(changes); });
        if (!saved.result())
            return nullptr;
        auto *dialog = new EmptiedAnswersDialog(m_run->services(), nullptr, &m_run->window());
        auto *button = dialog->findChild<QAbstractButton *>(u"purgeButton"_s);
        const bool filled = QTest::qWaitFor([button] { return button->isEnabled(); });
        return filled ? shown(dialog) : nullptr;
    }

    [[nodiscard]] OpenedEntry opened() const { return {session().category(), session().entry()}; }

    QWidget *shownEditionDialog()
    {
        if (!writeNewerEdition(m_run->folders().ownCategories))
            return nullptr;
        CategoryLibrary &categories = m_run->services().categories;
        categories.reload();
        return shown(new EditionDialog(m_run->services(), opened(), *categories.find(session().category().id),
                                       &m_run->window()));
    }

    QWidget *shownUnaskedAnswers()
    {
        session().setText({u"of-another-year"_s}, u"Words to copy"_s);
        session().flush();
        auto *dialog =
            new UnaskedAnswersDialog(m_run->services(), session().entry().id, {}, &m_run->window());
        auto *button = dialog->findChild<QAbstractButton *>(u"copyButton"_s);
        const bool filled = QTest::qWaitFor([button] { return button->isEnabled(); });
        return filled ? shown(dialog) : nullptr;
    }

    QWidget *shownRestoreDialog()
    {
        BackupKeeper &backups = m_run->services().backups;
        QSignalSpy done(&backups, &BackupKeeper::backedUp);
        backups.backUpNow();
        const bool backedUp = done.count() > 0 || done.wait();
        auto *dialog = new RestoreDialog(m_run->services(), m_run->folders().workspace, backups.folder(),
                                         &m_run->window());
        auto *button = dialog->findChild<QAbstractButton *>(u"bringBackButton"_s);
        const bool filled = QTest::qWaitFor([button] { return button->isEnabled(); });
        return backedUp && filled ? shown(dialog) : nullptr;
    }

    QWidget *shownReadThrough()
    {
        const auto opened = m_run->entries().load(m_run->settings().lastEntry()).result();
        return shown(new ReadThrough(opened->category, opened->entry, {}, m_run->theme(), &m_run->window()));
    }

    /// The check page of an entry whose sending stands at @p state.
    void showAfterSending(SubmissionState state)
    {
        Submission begun;
        begun.id.value = u"8a7d0b3e-2f6c-4f0a-9a54-3c1b7d9e5f21"_s;
        begun.entry = m_run->settings().lastEntry();
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
        const auto stored = m_run->services().storage.post([begun, reached](Workspace &workspace) {
            return workspace.freeze(begun).and_then([&] { return workspace.recordStep(reached); });
        });
        QVERIFY(stored.result().has_value());
        const EntryId id = begun.entry;
        m_run->beginEntry(u"hsj/system-leadership-initiative-of-the-year"_s, u"Another"_s);
        m_run->openEntry(id);
        m_run->window().showCheck();
        const char *part = state == SubmissionState::Submitted ? "ReceiptView" : "SendingPanel";
        QTRY_VERIFY(m_run->find<QWidget>(part) && m_run->find<QWidget>(part)->isVisible());
    }

    static QWidget *shown(QWidget *dialog)
    {
        dialog->show();
        dialog->activateWindow();
        return dialog;
    }

    static void checkName(const QWidget *widget)
    {
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface, qPrintable(described(widget)));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"no name: "_s + described(widget)));
        if (qobject_cast<const QComboBox *>(widget)) // its value passes for a name
            QVERIFY2(hasLabel(widget), qPrintable(u"no label: "_s + described(widget)));
    }

    static void checkTabReaches(QWidget *root, const QList<QWidget *> &wanted)
    {
        wanted.constFirst()->setFocus();
        QSet<QWidget *> visited;
        // Once around at the least, whatever comes into view meanwhile: a trap shows as something never
        // reached.
        const qsizetype steps = root->findChildren<QWidget *>().size();
        for (qsizetype i = 0; i < steps; ++i) {
            if (QWidget *focus = root->focusWidget())
                visited.insert(focus);
            QTest::keyClick(root->focusWidget() ? root->focusWidget() : root, Qt::Key_Tab);
        }
        for (QWidget *widget : wanted) {
            if (widget->isVisible() && !visited.contains(widget) && !standsInForGroup(widget, visited))
                QFAIL(qPrintable(u"Tab does not reach "_s + described(widget)));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
