#include "session/searchindexer.h"

#include "session/openworkspace.h"
#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class SearchIndexerTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesEverythingInWhenNobodyWrites();
    void endsQuietlyWithoutAWorkspace();
};

void SearchIndexerTest::takesEverythingInWhenNobodyWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.shortlist"_s);
    const TestClock clock;
    {
        OpenWorkspace run(path, clock.clock());
        const EntryId id = ::valueOf(run.entries.create(gardenCategory(), u"Roses"_s));
        EntryChanges changes;
        changes.entry = id;
        for (int i = 0; i < 200; ++i)
            changes.answers[{u"q%1"_s.arg(i)}].text = u"words to be taken in "_s.repeated(100);
        QVERIFY(run.storage.post([changes](Workspace &workspace) { return workspace.saveChanges(changes); })
                    .result());
        SearchIndexer indexer(run.storage, 1ms);
        QSignalSpy finished(&indexer, &SearchIndexer::finished);
        indexer.touch();
        QTRY_COMPARE(finished.size(), 1);
    }
    const auto connection = Connection::open(path, Access::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(valueOf(**connection, u"SELECT count(*) FROM search_pending"_s), Result<QString>(u"0"_s));
    QCOMPARE(valueOf(**connection, u"SELECT count(*) FROM search_place"_s), Result<QString>(u"201"_s));
}

void SearchIndexerTest::endsQuietlyWithoutAWorkspace()
{
    StorageThread storage(TestClock().clock());
    SearchIndexer indexer(storage, 1ms);
    QSignalSpy finished(&indexer, &SearchIndexer::finished);
    indexer.touch();
    QTRY_COMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(SearchIndexerTest)
#include "tst_searchindexer.moc"
