#include "storage/storedvalues.h"
#include "storage/workspacefiles.h"
#include "workspacetest.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype chunkSize = 1024 * 1024;

QList<QByteArray> chunksOf(const QByteArray &bytes)
{
    QList<QByteArray> chunks;
    for (qsizetype at = 0; at < bytes.size(); at += chunkSize)
        chunks += bytes.mid(at, chunkSize);
    return chunks;
}
} // namespace

class TestFiles : public WorkspaceTest
{
    Q_OBJECT

private slots:
    void givesBackWhatWasAttached_data();
    void givesBackWhatWasAttached();
    void refusesAFileThatIsNotWhole_data();
    void refusesAFileThatIsNotWhole();
    void refusesChunksOutOfPlace_data();
    void refusesChunksOutOfPlace();
    void keepsAFileOnceForAllWhoHaveIt();
    void bringsADetachedFileBack();
    void removesDetachedFilesWhenItIsClosed();
    void removesNothingThatIsUsed();
    void saysWhetherAFileIsThere();
    void exchangesAFileAtOnceOrNotAtAll();
    void aFileThatIsAttachedIsNotWrittenOver();

private:
    void put(const QByteArray &bytes);
    [[nodiscard]] bool isInFile(const QByteArray &bytes) const;
};

void TestFiles::put(const QByteArray &bytes)
{
    const QList<QByteArray> chunks = chunksOf(bytes);
    for (int first = 0; first < chunks.size() || first == 0; first += 8)
        QVERIFY(m_workspace->files().putChunks(sha256Of(bytes), bytes.size(), first, chunks.mid(first, 8)));
}

bool TestFiles::isInFile(const QByteArray &bytes) const
{
    return bytesOf(m_path).contains(bytes);
}

void TestFiles::givesBackWhatWasAttached_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("a chunk") << chunkSize;
    QTest::newRow("a chunk and a byte") << chunkSize + 1;
    QTest::newRow("ten chunks") << 9 * chunkSize + 12345;
}

void TestFiles::givesBackWhatWasAttached()
{
    QFETCH(qsizetype, size);
    const QByteArray bytes = photoOf(size);
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    put(bytes);
    const Attachment given = attachmentOf(bytes, u"a1"_s, u"e1"_s);
    const auto attached = m_workspace->files().attach(given);
    QVERIFY2(attached, qPrintable(attached ? QString() : attached.error().message));
    reopen();

    const auto list = m_workspace->files().attachments({u"e1"_s});
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    Attachment expected = given;
    expected.addedAt = list->first().addedAt;
    QVERIFY(expected.addedAt.isValid());
    QCOMPARE(list->first(), expected);
    QByteArray back;
    for (int number = 0; back.size() < size; ++number) {
        const auto chunk = m_workspace->files().chunk(given.sha256, number);
        QVERIFY(chunk);
        back += *chunk;
    }
    QCOMPARE(back, bytes);
}

void TestFiles::refusesAFileThatIsNotWhole_data()
{
    QTest::addColumn<int>("missing"); // the chunk that never came
    QTest::addColumn<int>("wrong");   // the one that came with another byte
    QTest::addColumn<int>("more");    // by how much the attachment's size differs
    QTest::newRow("nothing came") << -2 << -1 << 0;
    QTest::newRow("the first is missing") << 0 << -1 << 0;
    QTest::newRow("the last is missing") << 2 << -1 << 0;
    QTest::newRow("a byte is another") << -1 << 1 << 0;
    QTest::newRow("said to be longer") << -1 << -1 << 1;
}

void TestFiles::refusesAFileThatIsNotWhole()
{
    QFETCH(int, missing);
    QFETCH(int, wrong);
    QFETCH(int, more);
    const QByteArray bytes = photoOf(2 * chunkSize + 500);
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QList<QByteArray> chunks = chunksOf(bytes);
    if (wrong >= 0)
        chunks[wrong][100] = char(chunks[wrong][100] + 1);
    for (int i = 0; missing != -2 && i < 3; ++i) {
        if (i != missing)
            QVERIFY(m_workspace->files().putChunks(sha256Of(bytes), bytes.size(), i, {chunks.at(i)}));
    }
    Attachment attachment = attachmentOf(bytes, u"a1"_s, u"e1"_s);
    attachment.size += more;
    const auto refused = m_workspace->files().attach(attachment);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QVERIFY2(refused.error().message.contains(u"Tŷ newydd.jpg"_s), qPrintable(refused.error().message));
    QVERIFY(m_workspace->files().attachments({u"e1"_s})->isEmpty());

    // Put in once more, all of it, and it is taken.
    put(bytes);
    QVERIFY(m_workspace->files().attach(attachmentOf(bytes, u"a1"_s, u"e1"_s)));
}

void TestFiles::refusesChunksOutOfPlace_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<QList<QByteArray>>("chunks");
    const QByteArray full(chunkSize, 'a');
    const QByteArray last(100, 'b');
    QTest::newRow("before the first") << -1 << QList{full};
    QTest::newRow("behind the last") << 10 << QList{last};
    QTest::newRow("a short one in the middle") << 0 << QList{last};
    QTest::newRow("a long one at the end") << 9 << QList{full};
    QTest::newRow("nine at once") << 0 << QList<QByteArray>(9, full);
}

void TestFiles::refusesChunksOutOfPlace()
{
    QFETCH(int, first);
    QFETCH(QList<QByteArray>, chunks);
    const auto refused =
        m_workspace->files().putChunks(QByteArray(32, 'x'), 9 * chunkSize + 100, first, chunks);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QVERIFY(!m_workspace->files().chunk(QByteArray(32, 'x'), 0));
}

void TestFiles::keepsAFileOnceForAllWhoHaveIt()
{
    const QByteArray bytes = photoOf(3 * chunkSize);
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e2"_s), sampleSummary()));
    put(bytes);
    QVERIFY(m_workspace->files().attach(attachmentOf(bytes, u"a1"_s, u"e1"_s)));
    QVERIFY(m_workspace->files().attach(attachmentOf(bytes, u"a2"_s, u"e2"_s)));
    reopen();
    QVERIFY(QFileInfo(m_path).size() < 4 * chunkSize);

    QVERIFY(m_workspace->files().detach({u"a1"_s}));
    QVERIFY(m_workspace->files().attachments({u"e1"_s})->isEmpty());
    QCOMPARE(*m_workspace->files().chunk(sha256Of(bytes), 2), bytes.mid(2 * chunkSize));
}

void TestFiles::bringsADetachedFileBack()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    for (const qsizetype size : {500, 600, 700}) {
        put(photoOf(size));
        QVERIFY(m_workspace->files().attach(attachmentOf(photoOf(size), QString::number(size), u"e1"_s)));
    }
    const QList<Attachment> before = *m_workspace->files().attachments({u"e1"_s});
    QVERIFY(m_workspace->files().detach({u"500"_s}));
    QCOMPARE(m_workspace->files().attachments({u"e1"_s})->size(), 2);
    QCOMPARE(m_workspace->files().detach({u"500"_s}).error().kind, Error::Kind::NotFound);
    QVERIFY(m_workspace->files().attach(before.first()));
    QCOMPARE(*m_workspace->files().attachments({u"e1"_s}), before);
    reopen();
    QCOMPARE(*m_workspace->files().chunk(sha256Of(photoOf(500)), 0), photoOf(500));
}

void TestFiles::removesDetachedFilesWhenItIsClosed()
{
    const QByteArray bytes = photoOf(2 * chunkSize + 77);
    const QByteArray part = bytes.mid(chunkSize + 100, 1000);
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    put(bytes);
    QVERIFY(m_workspace->files().attach(attachmentOf(bytes, u"a1"_s, u"e1"_s)));
    QVERIFY(m_workspace->files().detach({u"a1"_s}));
    QVERIFY(isInFile(part));
    m_workspace->close();
    QVERIFY(!isInFile(part));
    reopen();
    QVERIFY(!m_workspace->condition().uncleanEnd);
    QCOMPARE(m_workspace->files().chunk(sha256Of(bytes), 0).error().kind, Error::Kind::NotFound);
}

void TestFiles::removesNothingThatIsUsed()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    for (const qsizetype size : {500, 600})
        put(photoOf(size));
    QVERIFY(m_workspace->files().attach(attachmentOf(photoOf(500), u"a1"_s, u"e1"_s)));
    QVERIFY(m_workspace->files().forgetUnused());
    QCOMPARE(*m_workspace->files().chunk(sha256Of(photoOf(500)), 0), photoOf(500));
    QVERIFY(!m_workspace->files().chunk(sha256Of(photoOf(600)), 0));
}

void TestFiles::saysWhetherAFileIsThere()
{
    const QByteArray bytes = photoOf(2 * chunkSize + 77);
    const QList<QByteArray> chunks = chunksOf(bytes);
    QCOMPARE(m_workspace->files().hasFile(sha256Of(bytes)), Result<bool>(false));
    QVERIFY(m_workspace->files().putChunks(sha256Of(bytes), bytes.size(), 0, chunks.first(2)));
    QCOMPARE(m_workspace->files().hasFile(sha256Of(bytes)), Result<bool>(false));
    QVERIFY(m_workspace->files().putChunks(sha256Of(bytes), bytes.size(), 2, chunks.mid(2)));
    QCOMPARE(m_workspace->files().hasFile(sha256Of(bytes)), Result<bool>(true));
    put({});
    QCOMPARE(m_workspace->files().hasFile(sha256Of({})), Result<bool>(true));
}

void TestFiles::exchangesAFileAtOnceOrNotAtAll()
{
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    put(photoOf(500));
    const Attachment before = attachmentOf(photoOf(500), u"a1"_s, u"e1"_s);
    QVERIFY(m_workspace->files().attach(before));
    Attachment renamed = before;
    renamed.name = u"Y tŷ.jpg"_s;
    QVERIFY(m_workspace->files().exchange(before.id, renamed));
    const Attachment notThere = attachmentOf(photoOf(700), u"a2"_s, u"e1"_s);
    QVERIFY(!m_workspace->files().exchange(before.id, notThere));
    QVERIFY(!m_workspace->files().exchange({u"a3"_s}, notThere));
    reopen();
    const QList<Attachment> found = *m_workspace->files().attachments({u"e1"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, before.id);
    QCOMPARE(found.first().name, u"Y tŷ.jpg"_s);
}

void TestFiles::aFileThatIsAttachedIsNotWrittenOver()
{
    const QByteArray bytes = photoOf(500);
    QVERIFY(m_workspace->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    put(bytes);
    QVERIFY(m_workspace->files().attach(attachmentOf(bytes, u"a1"_s, u"e1"_s)));
    QVERIFY(m_workspace->files().putChunks(sha256Of(bytes), 500, 0, {QByteArray(500, 'x')}));
    QCOMPARE(*m_workspace->files().chunk(sha256Of(bytes), 0), bytes);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
