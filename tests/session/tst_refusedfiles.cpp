#include "attachingdesk.h"

#include "session/filetaking.h"
#include "support/photo.h"

using namespace Qt::Literals::StringLiterals;

class TestRefusedFiles final : public AttachingDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void refusesInWords_data();
    void refusesInWords();
    void refusesTheSameFileTwice();
    void refusesMoreThanTheSlotTakes();
    void refusesAFileThatGrowsMeanwhile();
    void stopsWhenToldTo();
};

void TestRefusedFiles::refusesInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("empty") << u"report.pdf"_s << QByteArray() << QStringList{u"empty"_s, u"report.pdf"_s};
    QTest::newRow("too large") << u"report.pdf"_s << pdfOf(2'400'000)
                               << QStringList{u"2.4 MB"_s, u"2.0 MB"_s};
    QTest::newRow("too large by little")
        << u"report.pdf"_s << pdfOf(2'000'001) << QStringList{u"2,000,001"_s, u"2,000,000"_s};
    QTest::newRow("other type") << u"photo.png"_s << pictureBytes("PNG")
                                << QStringList{u"PNG picture"_s, u"PDF or DOCX"_s};
    QTest::newRow("name and content disagree")
        << u"report.pdf"_s << pictureBytes("PNG") << QStringList{u"called .pdf"_s, u"PNG picture"_s};
    QTest::newRow("program") << u"report.pdf"_s << QByteArray("#!/bin/sh\n") << QStringList{u"program"_s};
    QTest::newRow("cloud") << u"report.pdf.icloud"_s << QByteArray("bplist")
                           << QStringList{u"in the cloud"_s};
}

void TestRefusedFiles::refusesInWords()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, said);
    attach(write(name, bytes));
    QVERIFY(files().isEmpty());
    for (const QString &words : said)
        QVERIFY2(refusal().contains(words), qPrintable(refusal()));

    attach(m_folder->path());
    QVERIFY2(refusal().contains(u"folder"), qPrintable(refusal()));
    attach(m_folder->filePath(u"absent.pdf"_s));
    QVERIFY2(refusal().contains(u"is not there"), qPrintable(refusal()));
}

void TestRefusedFiles::refusesTheSameFileTwice()
{
    attach(write(u"report.pdf"_s, pdfOf(500)));
    attach(write(u"the same.pdf"_s, pdfOf(500)));
    QCOMPARE(names(), QStringList{u"report.pdf"_s});
    QVERIFY2(refusal().contains(u"attached to this entry already, as report.pdf"), qPrintable(refusal()));
}

void TestRefusedFiles::refusesMoreThanTheSlotTakes()
{
    attach(write(u"a.pdf"_s, pdfOf(500, 'a')));
    attach(write(u"b.pdf"_s, pdfOf(500, 'b')));
    attach(write(u"c.pdf"_s, pdfOf(500, 'c')));
    QCOMPARE(files().size(), 2);
    QVERIFY2(refusal().contains(u"Replace one of them"), qPrintable(refusal()));
}

void TestRefusedFiles::refusesAFileThatGrowsMeanwhile()
{
    const QString path = write(u"report.pdf"_s, pdfOf(1'500'000));
    bool grown = false;
    const std::atomic_bool goOn = false;
    const auto grow = [&](qint64 done, qint64 total) {
        if (grown || done * 2 < total)
            return;
        QFile file(path);
        grown = file.open(QIODevice::Append) && file.write("more") == 4;
    };
    const auto taken = takeFile(m_open->storage(), m_open->clock().clock(),
                                {m_session->entry().id, m_evidence, path, {}}, grow, goOn);
    QVERIFY(grown);
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(u"changed while"), qPrintable(taken.error().message));
}

void TestRefusedFiles::stopsWhenToldTo()
{
    std::atomic_bool giveUp = false;
    const auto stop = [&](qint64 done, qint64 total) { giveUp = done * 2 > total; };
    FileSlot slot = m_evidence;
    slot.maxBytes = 0;
    const auto taken =
        takeFile(m_open->storage(), m_open->clock().clock(),
                 {m_session->entry().id, slot, write(u"a.pdf"_s, pdfOf(9'000'000)), {}}, stop, giveUp);
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(u"stopped"), qPrintable(taken.error().message));
    QCOMPARE(m_open->stored().files.size(), 0);
}

QTEST_GUILESS_MAIN(TestRefusedFiles)
#include "tst_refusedfiles.moc"
