#include "gui/answerpage.h"
#include "gui/homepage.h"
#include "gui/programrun.h"
#include "gui/searchresultsmodel.h"
#include "gui/theme.h"
#include "storage/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <cmath>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString systemLeadership = u"hsj/system-leadership-initiative-of-the-year"_s;

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}
} // namespace

class TestSearching final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        EntryChanges changes;
        changes.answers[{u"ambition-1"_s}].text = u"One bridge for all.\n\nThe second bridge came later."_s;
        changes.answers[{u"ambition-2"_s}].notes = u"Ask Siân for the figures"_s;
        changes.answers[{u"organisation"_s}].text = u"Trust of the Valleys"_s;
        m_first = store(u"Gŵyl y Bont"_s, changes);
        changes.answers = {{{u"ambition-3"_s}, Answer{u"A bridge over the river"_s, {}, false, {}}}};
        m_second = store(u"Winter visits"_s, changes);
        m_run->openEntry(m_second);
        m_run->window().showHome();
        QTRY_VERIFY(m_run->entries().find(m_second));
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void saysHowMuchWasFound_data()
    {
        QTest::addColumn<int>("titles");
        QTest::addColumn<int>("places");
        QTest::addColumn<bool>("hasMore");
        QTest::addColumn<QString>("words");
        QTest::newRow("titles") << 2 << 0 << false << u"2 entry(s) by title or category"_s;
        QTest::newRow("places") << 0 << 3 << false << u"3 place(s) in 2 of your entries"_s;
        QTest::newRow("both") << 2 << 3 << false
                              << u"3 place(s) in 2 of your entries, and 2 by title or category"_s;
        QTest::newRow("more places") << 0 << 3 << true << u"The best 3 place(s), in 2 of your entries"_s;
        QTest::newRow("more of both")
            << 2 << 3 << true << u"The best 3 place(s), in 2 of your entries, and 2 by title or category"_s;
    }

    void saysHowMuchWasFound()
    {
        QFETCH(int, titles);
        QFETCH(int, places);
        QFETCH(bool, hasMore);
        SearchResults results;
        results.entries.resize(titles);
        results.places.resize(places);
        if (places > 0)
            results.places.first().hit.entry = m_second; // the others are of one without a name
        results.hasMore = hasMore;
        QTEST(countWording(results), "words");
    }

    void findsPlacesAsOneTypes()
    {
        type(u"bridg"_s);
        QTRY_COMPARE(rows().size(), 2);
        QCOMPARE(count(), u"2 place(s) in 2 of your entries"_s);
        type(u"es"_s);
        QTRY_COMPARE(count(), u"No entry, answer, note or detail has all of these words."_s);
        QVERIFY(!view()->isVisible());
        field()->clear();
        QTRY_VERIFY(m_run->find<QWidget>("entryTable")->isVisible());
    }

    void tellsAllOfAPlaceToAScreenReader()
    {
        type(u"bridge river"_s);
        QTRY_COMPARE(rows().size(), 1);
        const QString told = rows().constFirst();
        const LoadedCategory *category = m_run->services().categories.find({systemLeadership});
        const Question *question = findQuestion(category->category, {u"ambition-3"_s});
        for (const QString &part :
             {u"Winter visits"_s, question->shortLabel, u"A bridge over the river"_s, u"In progress"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
    }

    void namesEntriesBeforePlaces()
    {
        type(u"winter"_s);
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(count(), u"1 entry(s) by title or category"_s);
        QCOMPARE(view()->model()->index(0, 0).data().toString(), u"Winter visits"_s);
        field()->clear();
        type(u"gwyl"_s);
        QTRY_COMPARE(view()->model()->index(0, 0).data().toString(), u"Gŵyl y Bont"_s);
    }

    void enterOpensThePlaceWithItsWordsSelected()
    {
        type(u"second bridge"_s);
        QTRY_COMPARE(rows().size(), 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(view()->hasFocus());
        QSignalSpy shown(&m_run->window(), &MainWindow::entryShown);
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY(shown.count() > 0 || shown.wait());
        QCOMPARE(shown.constFirst().constFirst().value<EntryId>(), m_first);
        QCOMPARE(editor()->textCursor().selectedText(), u"bridge"_s);
        QVERIFY(editor()->hasFocus());
        QCOMPARE(m_run->window().findChild<AnswerPage *>()->question(), QuestionId{u"ambition-1"_s});
    }

    void opensAPlaceOfTheEntryThatIsOpen()
    {
        type(u"river"_s);
        QTRY_COMPARE(rows().size(), 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(editor()->textCursor().selectedText(), u"river"_s);
        QCOMPARE(m_run->window().findChild<AnswerPage *>()->question(), QuestionId{u"ambition-3"_s});
    }

    void opensNotesWithTheirWordsSelected_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("beside the answer") << QSize(1280, 800);
        QTest::newRow("where there is little room") << QSize(700, 600);
    }

    void opensNotesWithTheirWordsSelected()
    {
        QFETCH(QSize, size);
        m_run->window().resize(size);
        type(u"sian"_s);
        QTRY_COMPARE(rows().size(), 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        auto *notes = m_run->find<QPlainTextEdit>("notesEdit");
        QTRY_COMPARE(notes->textCursor().selectedText(), u"Siân"_s);
        QTRY_VERIFY(notes->hasFocus());
    }

    void opensDetails()
    {
        type(u"valleys"_s);
        QTRY_COMPARE(rows().size(), 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(m_run->find<QWidget>("DetailsPage")->isVisible());
        auto *focused = qobject_cast<QLineEdit *>(m_run->window().focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->text(), u"Trust of the Valleys"_s);
    }

    void escapeLeadsBackToAllEntries()
    {
        type(u"bridge"_s);
        QTRY_COMPARE(rows().size(), 2);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(field()->text(), QString());
        QVERIFY(field()->hasFocus());
        QVERIFY(m_run->find<QWidget>("entryTable")->isVisible());
    }

    void upLeadsFromTheFirstPlaceToTheField()
    {
        type(u"bridge"_s);
        QTRY_COMPARE(rows().size(), 2);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(view()->currentIndex().row(), 1);
        QTest::keyClick(view(), Qt::Key_Up);
        QTest::keyClick(view(), Qt::Key_Up);
        QVERIFY(field()->hasFocus());
    }

    void saysThatAnEntryLiesInTheBin()
    {
        QVERIFY(m_run->entries().move(m_second, Shelf::Bin).result());
        m_run->entries().refresh();
        type(u"river"_s);
        QTRY_COMPARE(rows().size(), 1);
        QTRY_VERIFY(rows().constFirst().contains(u"In the bin"_s));
    }

    void marksAreLegible_data()
    {
        QTest::addColumn<Colours>("colours");
        QTest::newRow("light") << Theme::lightColours();
        QTest::newRow("dark") << Theme::darkColours();
    }

    void marksAreLegible()
    {
        QFETCH(Colours, colours);
        QVERIFY(contrast(colours.text, colours.warningSoft) >= 4.5);
        QVERIFY(contrast(colours.muted, colours.accentSoft) >=
                4.5); // the words around them, in the chosen row
    }

private:
    /// An entry with some words in it.
    EntryId store(const QString &title, EntryChanges changes)
    {
        const Services services = m_run->services();
        const auto id =
            services.entries.create(*services.categories.find({systemLeadership}), title).result();
        changes.entry = id.value_or(EntryId());
        const auto saved =
            services.storage.post([changes](Workspace &workspace) { return workspace.saveChanges(changes); });
        if (!saved.result())
            qFatal("The entry was not stored.");
        return changes.entry;
    }

    void type(const QString &words)
    {
        auto *home = m_run->window().findChild<HomePage *>();
        if (!field()->hasFocus())
            home->focusSearch();
        field()->end(false);
        QTest::keyClicks(field(), words);
    }

    /// What each row tells a screen reader.
    [[nodiscard]] QStringList rows() const
    {
        QStringList told;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            told += view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return told;
    }

    [[nodiscard]] QLineEdit *field() const { return m_run->find<QLineEdit>("searchEdit"); }
    [[nodiscard]] QListView *view() const { return m_run->find<QListView>("resultsView"); }
    [[nodiscard]] QTextEdit *editor() const { return m_run->find<QTextEdit>("answerEdit"); }
    [[nodiscard]] QString count() const
    {
        return m_run->window()
            .findChild<QWidget *>(u"SearchPage"_s)
            ->findChild<QLabel *>(u"countLabel"_s)
            ->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
    EntryId m_first;
    EntryId m_second;
};

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
