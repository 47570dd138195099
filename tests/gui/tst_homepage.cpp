#include "gui/homepage.h"

#include "gui/closingdates.h"
#include "gui/entrytable.h"
#include "gui/filterchip.h"
#include "gui/storedentries.h"
#include "gui/writingdesk.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
const QDateTime now(QDate(2027, 3, 14), QTime(14, 5), Qt::UTC);
} // namespace

class TestHomePage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<WritingDesk>(); }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void showsTheEntriesNewestFirst()
    {
        openWithEveryKind();
        QCOMPARE(titles(), (QStringList{u"begun"_s, u"ready"_s, u"long"_s, u"sent"_s}));
    }

    void countsWhatEachFilterLetsThrough()
    {
        openWithEveryKind();
        QStringList chips;
        const auto found = m_page->findChildren<FilterChip *>();
        for (const FilterChip *chip : found)
            chips += chip->text();
        QCOMPARE(chips, (QStringList{u"All 4"_s, u"Needs you 1"_s, u"In progress 2"_s, u"Ready 1"_s,
                                     u"Submitted 1"_s, u"Archived 1"_s, u"Bin 1"_s}));
    }

    void showsTheChosenFilterAlone_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("needs you") << u"Needs you 1"_s << QStringList{u"long"_s};
        QTest::newRow("in progress") << u"In progress 2"_s << QStringList{u"begun"_s, u"long"_s};
        QTest::newRow("submitted") << u"Submitted 1"_s << QStringList{u"sent"_s};
        QTest::newRow("bin") << u"Bin 1"_s << QStringList{u"thrown away"_s};
    }

    void showsTheChosenFilterAlone()
    {
        QFETCH(QString, filter);
        openWithEveryKind();
        QTest::mouseClick(chip(filter), Qt::LeftButton);
        QTEST(titles(), "shown");
    }

    void leadsByKeyboardOverTheFiltersToTheList()
    {
        openWithEveryKind();
        auto *before = m_page->findChild<QPushButton *>(u"newButton"_s);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(chip(u"All 4"_s)->hasFocus());
        QTest::keyClick(chip(u"All 4"_s), Qt::Key_Right);
        QVERIFY(chip(u"Needs you 1"_s)->isChecked());
        QCOMPARE(titles(), QStringList{u"long"_s});
        QTest::keyClick(chip(u"Needs you 1"_s), Qt::Key_Tab);
        QVERIFY(table()->hasFocus());
    }

    void downLeadsFromTheSearchToTheList()
    {
        openWithEveryKind();
        m_page->focusSearch();
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(table()->hasFocus());
    }

    void enterOpensTheEntry()
    {
        openWithEveryKind();
        QSignalSpy opened(m_page.get(), &HomePage::entryOpened);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<EntryId>(), EntryId{u"ready"_s});
    }

    void doubleClickOpensTheEntry()
    {
        openWithEveryKind();
        QSignalSpy opened(m_page.get(), &HomePage::entryOpened);
        const QPoint third = table()->visualRect(table()->model()->index(2, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<EntryId>(), EntryId{u"long"_s});
    }

    void keysAskForWhatIsToBeDone()
    {
        openWithEveryKind();
        QSignalSpy renamed(m_page.get(), &HomePage::renameRequested);
        QSignalSpy duplicated(m_page.get(), &HomePage::duplicateRequested);
        QSignalSpy moved(m_page.get(), &HomePage::moveRequested);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F2);
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(duplicated.size(), 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.constFirst().at(0).value<EntryId>(), EntryId{u"begun"_s});
        QCOMPARE(moved.constFirst().at(1).value<Shelf>(), Shelf::Bin);
        QCOMPARE(titles().size(), 4);
    }

    void bringsBackFromTheMenu()
    {
        openWithEveryKind();
        QSignalSpy moved(m_page.get(), &HomePage::moveRequested);
        QTest::mouseClick(chip(u"Bin 1"_s), Qt::LeftButton);
        trigger(u"&Bring back"_s);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.constFirst().at(0).value<EntryId>(), EntryId{u"thrown away"_s});
        QCOMPARE(moved.constFirst().at(1).value<Shelf>(), Shelf::Current);
    }

    void sortsFromTheMenuToo()
    {
        openWithEveryKind();
        trigger(u"Words"_s);
        QCOMPARE(titles(), (QStringList{u"begun"_s, u"ready"_s, u"sent"_s, u"long"_s}));
    }

    void tellsWhichEntryItStandsOn()
    {
        openWithEveryKind();
        QCOMPARE(m_page->currentEntry(), EntryId{u"begun"_s});
        QSignalSpy current(m_page.get(), &HomePage::currentChanged);
        m_page->selectEntry({u"sent"_s});
        QCOMPARE(m_page->currentEntry(), EntryId{u"sent"_s});
        QCOMPARE(current.constLast().constFirst().value<EntryId>(), EntryId{u"sent"_s});
    }

    void keepsItsPlaceWhenTheListIsReadAgain()
    {
        openWithEveryKind();
        m_page->selectEntry({u"long"_s});
        storeEntry(services(), begunEntry(u"newest"_s, now));
        refreshEntries(services());
        QCOMPARE(m_page->currentEntry(), EntryId{u"long"_s});
    }

    void selectsANewEntryWhenItComes()
    {
        openWithEveryKind();
        QTest::mouseClick(chip(u"Ready 1"_s), Qt::LeftButton);
        m_page->selectEntry({u"new"_s});
        storeEntry(services(), begunEntry(u"new"_s, now));
        refreshEntries(services());
        QCOMPARE(m_page->currentEntry(), EntryId{u"new"_s});
    }

    void offersTwoWaysInWhereThereIsNothing()
    {
        open();
        QVERIFY(m_page->findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
        QVERIFY(!table()->isVisible());
        QSignalSpy started(m_page.get(), &HomePage::startRequested);
        QSignalSpy imported(m_page.get(), &HomePage::categoriesRequested);
        m_page->findChild<QPushButton *>(u"emptyStartButton"_s)->click();
        m_page->findChild<QPushButton *>(u"emptyImportButton"_s)->click();
        QCOMPARE(started.size(), 1);
        QCOMPARE(imported.size(), 1);
    }

    void showsClosingDatesOnlyWhereThereAreAny()
    {
        open();
        storeEntry(services(), begunEntry(u"undated"_s, now));
        refreshEntries(services());
        const auto *line = m_page->findChild<ClosingDatesLine *>();
        QVERIFY(!line->isVisible());
        EntrySummary dated = begunEntry(u"dated"_s, now);
        dated.closes = QDateTime(QDate(2027, 3, 26), QTime(17, 0), Qt::UTC);
        storeEntry(services(), dated);
        refreshEntries(services());
        QVERIFY(line->isVisible());
        QCOMPARE(line->accessibleName(), u"Closing dates: 1 entry(s) · Fri 26 March, in 12 day(s)"_s);
    }

    void leavesColumnsOutWhereItIsNarrow()
    {
        openWithEveryKind();
        m_page->resize(1280, 800);
        QTRY_VERIFY(!table()->isColumnHidden(EntryListModel::LastChange));
        m_page->resize(640, 480);
        QTRY_VERIFY(table()->isColumnHidden(EntryListModel::LastChange));
        QVERIFY(table()->isColumnHidden(EntryListModel::Words));
        QVERIFY(!table()->isColumnHidden(EntryListModel::State));
        QCOMPARE(m_page->width(), 640);
        QVERIFY(table()->columnWidth(EntryListModel::Title) > 200);
    }

private:
    [[nodiscard]] Services services()
    {
        Services services = m_desk->services();
        services.clock = [] { return now; };
        return services;
    }

    void open()
    {
        m_page = std::make_unique<HomePage>(services());
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void openWithEveryKind()
    {
        for (const EntrySummary &entry : entriesOfEveryKind(now))
            storeEntry(services(), entry);
        refreshEntries(services());
        open();
    }

    [[nodiscard]] EntryTable *table() const { return m_page->findChild<EntryTable *>(); }
    [[nodiscard]] QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"searchEdit"_s); }

    [[nodiscard]] FilterChip *chip(const QString &text) const
    {
        const auto chips = m_page->findChildren<FilterChip *>();
        for (FilterChip *chip : chips) {
            if (chip->text() == text)
                return chip;
        }
        qFatal("there is no filter %s", qPrintable(text));
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found += model->index(row, EntryListModel::Title).data().toString();
        return found;
    }

    /// Opens the list's context menu as its key does and chooses from it.
    void trigger(const QString &text)
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table(), &asked);
        const auto actions = table()->findChild<QMenu *>()->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == text)
                action->trigger();
        }
    }

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<HomePage> m_page;
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
