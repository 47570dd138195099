#include "samples.h"
#include "storage/pagereader.h"
#include "storage/salvage.h"
#include "storage/workspaceoutbox.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pageSize = 4096;

QByteArray noise(QRandomGenerator &random, int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

/// What a reader makes of any bytes at all; it only has to come back.
qint64 readAll(const QByteArray &bytes)
{
    const PageReader reader(bytes);
    qint64 read = 0;
    reader.forEachCell([&](const Cell &cell) {
        const QByteArray payload = reader.payload(cell);
        read += payload.size();
        if (const auto header = readRecordHeader(payload))
            read += readValues(*header, payload).size();
    });
    const auto anything = [](const RecordHeader &) { return true; };
    for (quint32 page = 0; page <= reader.pageCount() + 1; ++page)
        read += reader.isWholeTree(page, true, anything) + reader.isWholeTree(page, false, anything);
    return read;
}
} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void readsVarints_data();
    void readsVarints();
    void readsEveryColumnOfARecord();
    void refusesHeadersThatAreNone_data();
    void refusesHeadersThatAreNone();

    void readsWhatTheWorkspaceHolds();
    void readsLongTextsOverTheirOverflowPages();
    void readsWithoutTheFirstPage();
    void readsWhatIsLeftOfATruncatedFile();
    void knowsAWholeTableFromATornOne();
    void knowsAWorkspaceFromAnotherFile();

    void comesBackFromAnyBytes();
    void comesBackFromMazes();

private:
    QByteArray m_workspace;
    QByteArray m_bytes; ///< of a workspace with 40 answers, one of them very long
};

void TestPageReader::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.shortlist"_s);
    {
        const auto workspace = Workspace::open(path, risingClock());
        QVERIFY(workspace);
        QVERIFY((*workspace)->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
        for (int i = 1; i < 40; ++i)
            QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q%1"_s.arg(i), typedText(i))));
        QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"q40"_s, QString(100000, u'ŵ'))));
        QVERIFY((*workspace)->outbox().freeze(sampleSubmission(u"s1"_s, u"e1"_s)));
    }
    m_workspace = bytesOf(path);
}

void TestPageReader::init()
{
    m_bytes = m_workspace;
}

void TestPageReader::readsVarints_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("number");
    QTest::addColumn<int>("length"); // 0: there is none
    QTest::newRow("one byte") << QByteArray::fromHex("7f") << quint64(127) << 1;
    QTest::newRow("two bytes") << QByteArray::fromHex("8100") << quint64(128) << 2;
    QTest::newRow("nine bytes") << QByteArray::fromHex("ffffffffffffffffff") << ~quint64(0) << 9;
    QTest::newRow("nothing") << QByteArray() << quint64(0) << 0;
    QTest::newRow("no end") << QByteArray::fromHex("ffff") << quint64(0) << 0;
}

void TestPageReader::readsVarints()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, number);
    QFETCH(int, length);
    qsizetype at = 0;
    const auto read = readVarint(bytes, at);
    QCOMPARE(read.has_value(), length > 0);
    if (!read)
        return;
    QCOMPARE(*read, number);
    QCOMPARE(at, length);
}

void TestPageReader::readsEveryColumnOfARecord()
{
    // NULL, -2 in one byte, 1 in none, "é", the blob 00 ff, 0x010203 in three bytes
    const QByteArray record = QByteArray::fromHex("07000109111003fec3a900ff010203");
    const auto header = readRecordHeader(record);
    QVERIFY(header);
    QCOMPARE(header->size + header->bodySize(), record.size());
    const QList<RecordValue> values = readValues(*header, record);
    using Type = RecordValue::Type;
    const QList<RecordValue> expected = {
        {Type::Null, 0, {}},
        {Type::Integer, -2, {}},
        {Type::Integer, 1, {}},
        {Type::Text, 0, QByteArray("\xc3\xa9")},
        {Type::Blob, 0, QByteArray("\x00\xff", 2)},
        {Type::Integer, 0x010203, {}},
    };
    QVERIFY(values == expected);
}

void TestPageReader::refusesHeadersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("longer than the record") << QByteArray::fromHex("0501");
    QTest::newRow("shorter than itself") << QByteArray::fromHex("0000");
    QTest::newRow("a type that is none") << QByteArray::fromHex("020a");
    QTest::newRow("a type without an end") << QByteArray::fromHex("03ffff");
    QTest::newRow("a text of many gigabytes") << QByteArray::fromHex("0affffffffffffffffff");
}

void TestPageReader::refusesHeadersThatAreNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readRecordHeader(bytes));
}

void TestPageReader::readsWhatTheWorkspaceHolds()
{
    const Salvage found = salvage(m_bytes);
    QCOMPARE(found.of(Table::Answer).size(), 40);
    QCOMPARE(found.of(Table::Entry).size(), 1);
    QCOMPARE(found.of(Table::Entry).first().text(EntryColumn::Title), u"Better care"_s);
    QCOMPARE(found.of(Table::Category).first().bytes(CategoryColumn::Json),
             sampleEntry(u"e1"_s).categoryJson);
    QCOMPARE(found.of(Table::Submission).size(), 1);
    QCOMPARE(found.of(Table::SubmissionStep).size(), 1);
    for (const SalvagedRow &answer : found.of(Table::Answer))
        QVERIFY(answer.whole);
    for (const Table table :
         {Table::Category, Table::Entry, Table::Answer, Table::Revision, Table::Submission})
        QVERIFY(found.wholeTables.contains(table));
}

void TestPageReader::readsLongTextsOverTheirOverflowPages()
{
    const QList<SalvagedRow> answers = salvage(m_bytes).of(Table::Answer);
    const auto answer = std::find_if(answers.begin(), answers.end(), [](const SalvagedRow &row) {
        return row.text(AnswerColumn::QuestionId) == u"q40"_s;
    });
    QVERIFY(answer != answers.end());
    QCOMPARE(answer->text(AnswerColumn::Text), QString(100000, u'ŵ'));
}

void TestPageReader::readsWithoutTheFirstPage()
{
    m_bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
    const Salvage found = salvage(m_bytes);
    QCOMPARE(found.of(Table::Answer).size(), 40);
    QCOMPARE(found.of(Table::Entry).size(), 1);
}

void TestPageReader::readsWhatIsLeftOfATruncatedFile()
{
    qsizetype before = 40;
    for (qsizetype size = m_bytes.size(); size > 0; size -= m_bytes.size() / 10) {
        const Salvage found = salvage(m_bytes.left(size));
        const qsizetype answers = found.of(Table::Answer).size();
        QVERIFY(answers <= before);
        before = answers;
        QCOMPARE(found.wholeTables.contains(Table::Answer) && answers < 40, false);
    }
}

void TestPageReader::knowsAWholeTableFromATornOne()
{
    const qsizetype at = m_bytes.indexOf(typedText(7).toUtf8().first(20));
    QVERIFY(at > 0);
    const qsizetype page = at / pageSize * pageSize;
    m_bytes.replace(page, pageSize, QByteArray(pageSize, '\0'));
    const Salvage found = salvage(m_bytes);
    QVERIFY(!found.wholeTables.contains(Table::Answer));
    QVERIFY(found.wholeTables.contains(Table::Entry));
    QVERIFY(found.of(Table::Answer).size() < 40);
}

void TestPageReader::knowsAWorkspaceFromAnotherFile()
{
    QVERIFY(holdsOurRows(m_bytes));
    QVERIFY(holdsOurRows(QByteArray(pageSize, '\0') + m_bytes.mid(pageSize)));
    QVERIFY(!holdsOurRows(QByteArray("Dear judges,\n").repeated(5000)));
    QRandomGenerator random(1);
    QVERIFY(!holdsOurRows(noise(random, 50 * pageSize)));
}

// Half noise, half a workspace with noise in its page headers, where it leads furthest astray.
void TestPageReader::comesBackFromAnyBytes()
{
    QRandomGenerator random(20260302);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = round % 2 == 0 ? noise(random, int(random.bounded(1, 20 * pageSize))) : m_bytes;
        for (int page = 0; page < bytes.size() / pageSize; ++page) {
            if (random.bounded(3) == 0)
                continue;
            const int from = page * pageSize;
            bytes[from] = "\x02\x05\x0a\x0d"[random.bounded(4)];
            for (int i = 0; i < 40; ++i)
                bytes[from + int(random.bounded(1, 300))] = char(random.generate());
        }
        QVERIFY(readAll(bytes) >= 0);
        QVERIFY(salvage(bytes).of(Table::Answer).size() <= 40);
    }
}

// Every interior page leads to every other one, and every overflow page back to itself.
void TestPageReader::comesBackFromMazes()
{
    constexpr int pages = 300;
    QByteArray maze;
    for (int page = 0; page < pages; ++page) {
        QByteArray bytes(pageSize, '\0');
        bytes[0] = char(page % 2 == 0 ? 2 : 10);
        constexpr int cells = 200;
        bytes[4] = char(cells);
        for (int i = 0; i < cells; ++i) {
            const int at = 500 + i * 16;
            bytes[12 + 2 * i] = bytes[8 + 2 * i] = char(at >> 8);
            bytes[13 + 2 * i] = bytes[9 + 2 * i] = char(at & 0xff);
            bytes[at + 3] = char(i + 1);              // the child
            bytes.replace(at + 4, 3, "\x84\x80\x00"); // 64 KiB
            bytes[at + 10] = char(page % 250);
        }
        maze += bytes;
    }
    QVERIFY(readAll(maze) >= 0);
}

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"
