#include "gui/closingdates.h"
#include "gui/entryfilter.h"
#include "gui/entrylistmodel.h"
#include "gui/entrystanding.h"
#include "model/submission.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(EntrySummary)

namespace {
const QDateTime now(QDate(2027, 3, 14), QTime(14, 5), Qt::UTC);

EntrySummary draft(const QString &title, int answered = 9)
{
    EntrySummary entry;
    entry.id.value = title;
    entry.title = title;
    entry.categoryTitle = u"System Leadership Initiative of the Year"_s;
    entry.totals = {16, answered, 1204, 0};
    entry.changedAt = now.addDays(-1);
    entry.lastTouched = u"Planning and consultation"_s;
    return entry;
}

EntrySummary overLimit()
{
    EntrySummary entry = draft(u"over"_s, 16);
    entry.totals.scopesOver = 2;
    return entry;
}

EntrySummary closing(const QString &title, const QDateTime &closes)
{
    EntrySummary entry = draft(title);
    entry.closes = closes;
    return entry;
}

EntrySummary sent(SubmissionState state)
{
    EntrySummary entry = draft(u"sent"_s, 16);
    entry.submission = state;
    return entry;
}

EntrySummary onShelf(Shelf shelf)
{
    EntrySummary entry = draft(u"put away"_s, 16);
    entry.totals.scopesOver = 1;
    entry.shelf = shelf;
    return entry;
}

QStringList titlesIn(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, EntryListModel::Title).data().toString();
    return titles;
}
} // namespace

class TestEntryListModel final : public QObject
{
    Q_OBJECT

private slots:
    void obeysTheRulesOfModels()
    {
        EntryListModel model;
        EntryFilterModel filtered(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxyTester(&filtered,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({draft(u"a"_s), draft(u"b"_s), draft(u"c"_s)}, now);
        filtered.sort(EntryListModel::Title, Qt::DescendingOrder);
        model.setEntries({draft(u"quartz"_s), draft(u"b"_s)}, now);
        QCOMPARE(titlesIn(filtered), (QStringList{u"quartz"_s, u"b"_s}));
        model.setEntries({}, now);
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsTheRowsThatStay()
    {
        EntryListModel model;
        model.setEntries({draft(u"a"_s), draft(u"b"_s), draft(u"c"_s)}, now);
        const QPersistentModelIndex kept = model.index(1, EntryListModel::Title);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        EntrySummary changed = draft(u"b"_s);
        changed.title = u"renamed"_s;
        model.setEntries({draft(u"d"_s), changed, draft(u"c"_s)}, now);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"renamed"_s);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(reset.isEmpty());
    }

    void tellsEachCellInWords_data()
    {
        QTest::addColumn<EntrySummary>("entry");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, const EntrySummary &entry, int column, const QString &line,
                            const QString &detail = {}, Tone tone = Tone::Neutral) {
            QTest::newRow(name) << entry << column << line << detail << int(tone);
        };
        const EntrySummary entry = draft(u"Discharge Together"_s);
        const QTimeZone london("Europe/London");
        const QDateTime near(QDate(2027, 3, 26), QTime(17, 0), london);
        EntrySummary today = entry;
        today.changedAt = now;
        EntrySummary received = sent(SubmissionState::Submitted);
        received.receiptReference = u"R-7"_s;
        EntrySummary old = entry;
        old.changedAt = QDateTime(QDate(2026, 2, 12), QTime(9, 0), Qt::UTC);

        row("title", entry, EntryListModel::Title, u"Discharge Together"_s, entry.categoryTitle);
        row("no title", draft({}), EntryListModel::Title, u"Untitled entry"_s, entry.categoryTitle);
        row("started", entry, EntryListModel::Progress, u"9 of 16 answered"_s, {}, Tone::Accent);
        row("answered", draft(u"a"_s, 16), EntryListModel::Progress, u"16 of 16 answered"_s, {}, Tone::Good);
        row("over", overLimit(), EntryListModel::Progress, u"16 of 16 · 2 over"_s, {}, Tone::Bad);
        row("words", entry, EntryListModel::Words, QLocale().toString(1204));
        row("no date", entry, EntryListModel::Closes, u"No date known"_s);
        row("soon", closing(u"a"_s, near), EntryListModel::Closes, u"26 March, 17:00"_s, u"in 12 day(s)"_s,
            Tone::Bad);
        row("later", closing(u"a"_s, near.addMonths(1)), EntryListModel::Closes, u"26 April, 17:00"_s,
            u"in 43 day(s)"_s);
        row("next year", closing(u"a"_s, near.addYears(1)), EntryListModel::Closes, u"26 March 2028, 17:00"_s,
            u"in 378 day(s)"_s);
        row("closed", closing(u"a"_s, near.addMonths(-1)), EntryListModel::Closes, u"Closed"_s,
            u"26 February"_s);
        row("yesterday", entry, EntryListModel::LastChange, u"Yesterday"_s, entry.lastTouched);
        row("today", today, EntryListModel::LastChange,
            u"Today "_s + QLocale().toString(now.toLocalTime().time(), QLocale::ShortFormat),
            entry.lastTouched);
        row("last year", old, EntryListModel::LastChange, u"12 February 2026"_s, entry.lastTouched);
        row("receipt", received, EntryListModel::LastChange, u"Yesterday"_s, u"Receipt R-7"_s);
        row("state", overLimit(), EntryListModel::State, u"Over the limit"_s, {}, Tone::Warning);
    }

    void tellsEachCellInWords()
    {
        QFETCH(EntrySummary, entry);
        QFETCH(int, column);
        EntryListModel model;
        model.setEntries({entry}, now);
        const QModelIndex cell = model.index(0, column);
        QTEST(cell.data().toString(), "line");
        QTEST(cell.data(EntryListModel::DetailRole).toString(), "detail");
        QTEST(cell.data(EntryListModel::ToneRole).toInt(), "tone");
        QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void speaksWhatIsDrawnAsABar()
    {
        EntryListModel model;
        model.setEntries({overLimit()}, now);
        QCOMPARE(model.index(0, EntryListModel::Progress).data(Qt::AccessibleTextRole).toString(),
                 u"16 of 16 questions answered, 2 limit(s) passed"_s);
        QVERIFY(model.index(0, EntryListModel::Title)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Over the limit"_s));
    }

    void namesTheState_data()
    {
        QTest::addColumn<EntrySummary>("entry");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, const EntrySummary &entry, const QString &word, Tone tone) {
            QTest::newRow(name) << entry << word << int(tone);
        };
        row("begun", draft(u"a"_s, 0), u"In progress"_s, Tone::Accent);
        row("answered", draft(u"a"_s, 16), u"Ready to submit"_s, Tone::Good);
        row("over", overLimit(), u"Over the limit"_s, Tone::Warning);
        row("archived", onShelf(Shelf::Archived), u"Archived"_s, Tone::Neutral);
        row("bin", onShelf(Shelf::Bin), u"In the bin"_s, Tone::Neutral);
        row("taken back", sent(SubmissionState::Cancelled), u"Ready to submit"_s, Tone::Good);
    }

    void namesTheState()
    {
        QFETCH(EntrySummary, entry);
        const EntryStanding standing = standingOf(entry);
        QTEST(standing.word, "word");
        QTEST(int(standing.tone), "tone");
    }

    void putsEachEntryUnderItsFilters_data()
    {
        QTest::addColumn<EntrySummary>("entry");
        QTest::addColumn<QString>("filters");
        const QDateTime in14Days = now.addDays(14);
        EntrySummary sentLate = sent(SubmissionState::Submitted);
        sentLate.closes = in14Days;
        EntrySummary stuckFiles = sent(SubmissionState::FilesDue);
        stuckFiles.filesWait = true;
        QTest::newRow("begun") << draft(u"a"_s) << u"all inProgress"_s;
        QTest::newRow("answered") << draft(u"a"_s, 16) << u"all ready"_s;
        QTest::newRow("over") << overLimit() << u"all needsYou inProgress"_s;
        QTest::newRow("14 days") << closing(u"a"_s, in14Days) << u"all needsYou inProgress"_s;
        QTest::newRow("15 days") << closing(u"a"_s, in14Days.addDays(1)) << u"all inProgress"_s;
        QTest::newRow("closed") << closing(u"a"_s, now.addDays(-1)) << u"all inProgress"_s;
        QTest::newRow("submitted") << sentLate << u"all submitted"_s;
        QTest::newRow("no receipt") << sent(SubmissionState::SentUnconfirmed) << u"all submitted"_s;
        QTest::newRow("files follow") << sent(SubmissionState::FilesDue) << u"all submitted"_s;
        QTest::newRow("files stand still") << stuckFiles << u"all needsYou inProgress"_s;
        QTest::newRow("on its way") << sent(SubmissionState::Committing) << u"all inProgress"_s;
        QTest::newRow("waiting") << sent(SubmissionState::Waiting) << u"all inProgress"_s;
        QTest::newRow("unclear") << sent(SubmissionState::Unconfirmed) << u"all needsYou inProgress"_s;
        QTest::newRow("stuck") << sent(SubmissionState::NeedsUser) << u"all needsYou inProgress"_s;
        QTest::newRow("refused") << sent(SubmissionState::Rejected) << u"all needsYou inProgress"_s;
        QTest::newRow("taken back") << sent(SubmissionState::Cancelled) << u"all ready"_s;
        QTest::newRow("archived") << onShelf(Shelf::Archived) << u"archived"_s;
        QTest::newRow("bin") << onShelf(Shelf::Bin) << u"bin"_s;
    }

    void putsEachEntryUnderItsFilters()
    {
        QFETCH(EntrySummary, entry);
        const std::pair<EntryFilter, QString> filters[] = {
            {EntryFilter::All, u"all"_s},
            {EntryFilter::NeedsYou, u"needsYou"_s},
            {EntryFilter::InProgress, u"inProgress"_s},
            {EntryFilter::Ready, u"ready"_s},
            {EntryFilter::Submitted, u"submitted"_s},
            {EntryFilter::Archived, u"archived"_s},
            {EntryFilter::Bin, u"bin"_s},
        };
        QStringList found;
        for (const auto &[filter, name] : filters) {
            if (belongs(entry, filter, now))
                found += name;
        }
        QTEST(found.join(u' '), "filters");
    }

    void sortsUndatedEntriesLast()
    {
        EntryListModel model;
        EntryFilterModel filtered(model);
        model.setEntries(
            {draft(u"undated"_s), closing(u"later"_s, now.addDays(9)), closing(u"sooner"_s, now.addDays(2))},
            now);
        filtered.sort(EntryListModel::Closes, Qt::AscendingOrder);
        QCOMPARE(titlesIn(filtered), (QStringList{u"sooner"_s, u"later"_s, u"undated"_s}));
    }

    void gathersTheEntriesOfOneDayUnderOneMark()
    {
        const QDateTime noon = QDateTime(QDate(2027, 4, 16), QTime(12, 0), Qt::UTC);
        EntrySummary done = sent(SubmissionState::Submitted);
        done.closes = noon.addDays(3);
        EntrySummary binned = onShelf(Shelf::Bin);
        binned.closes = noon.addDays(4);
        const QList<ClosingDate> dates =
            closingDatesOf({closing(u"b"_s, noon.addDays(9)), closing(u"evening"_s, noon.addSecs(5 * 3600)),
                            closing(u"noon"_s, noon), closing(u"past"_s, now.addDays(-1)),
                            draft(u"undated"_s), done, binned},
                           now);
        QCOMPARE(dates, (QList<ClosingDate>{{noon, 2}, {noon.addDays(9), 1}}));
    }
};

QTEST_MAIN(TestEntryListModel)
#include "tst_entrylistmodel.moc"
