#include "documents/zipparts.h"
#include "session/bundling.h"
#include "session/filenaming.h"
#include "session/sendingdesk.h"
#include "session/sentfiles.h"
#include "session/sentpage.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {
QList<RawScript> confirmed(const Submission &submission)
{
    return {receiptFor(submission), receiptFor(submission, 200)};
}

QString wordsOf(const Blocks &blocks)
{
    QStringList words;
    for (const Block &block : blocks)
        words += block.text;
    return words.join(u'\n');
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QStringList> written(SendingDesk &desk, const SentFilesOrder &order)
{
    QThreadPool pool;
    const auto giveUp = std::make_shared<std::atomic_bool>(false);
    return writeSentFiles(desk.storage(), order, pool, giveUp).result();
}
} // namespace

/// What was sent, read from the bytes that were frozen, and written out again.
class SentPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasSentAndNotWhatIsThereNow();
    void staysReadableInTheBin();
    void saysWhatIsLeftOfDeletedWords();
    void escapesWhatStandsInAPage();
    void namesReferenceDeadlineAndDigestsInAReceipt();
    void writesTheFilesThatWereSent();
    void saysWhichFileCannotBeWritten();
    void bundlesTheReadingCopyOfWhatWasFrozen();
    void mailsTheBundleToWhoTakesTheEntry();
    void leavesNoHalfBundle();
    void makesNamesThatEverySystemTakes_data();
    void makesNamesThatEverySystemTakes();
};

void SentPageTest::showsWhatWasSentAndNotWhatIsThereNow()
{
    SendingDesk desk;
    desk.attach(u"paper.pdf"_s, "%PDF-1.7");
    desk.script = confirmed;
    const Submission first = desk.submit();
    desk.write({u"soil-1"_s}, u"With sand."_s);
    desk.category.title = u"Another category"_s;

    const auto versions = valueOf(desk.queue().versions(desk.entryId()));
    QCOMPARE(versions.size(), 1);
    const QString words = wordsOf(sentPage(versions.first(), {}));
    QVERIFY(words.contains(u"With compost."_s));
    QVERIFY(!words.contains(u"With sand."_s));
    QVERIFY(words.contains(u"How is the soil fed?"_s));
    QVERIFY(words.contains(u"Garden of the Year, 2027"_s));
    QVERIFY(words.contains(u"paper.pdf"_s));
    QVERIFY(words.contains(QString::fromLatin1(first.files.first().sha256)));
    QVERIFY(words.contains(QString::fromLatin1(first.sha256)));
    QVERIFY(words.contains(first.receipt->reference));
    QVERIFY(words.contains(u"What is written here is true."_s));
    QCOMPARE(titleOf(first), u"Roof garden"_s);
}

void SentPageTest::staysReadableInTheBin()
{
    SendingDesk desk;
    desk.script = confirmed;
    const QByteArray body = desk.submit().body;
    desk.moveTo(Shelf::Bin);
    desk.restart();
    const auto versions = valueOf(desk.queue().versions(desk.entryId()));
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.first().body, body);
    QVERIFY(wordsOf(sentPage(versions.first(), {})).contains(u"With compost."_s));
}

void SentPageTest::saysWhatIsLeftOfDeletedWords()
{
    Submission purged;
    purged.id.value = u"8a7d0b3e"_s;
    purged.sha256 = "00ff";
    const QString words = wordsOf(sentPage(purged, {}));
    QVERIFY(words.contains(u"deleted for ever"_s));
    QVERIFY(words.contains(u"00ff"_s) && words.contains(u"8a7d0b3e"_s));
    purged.body = "not an entry";
    QVERIFY(wordsOf(sentPage(purged, {})).contains(u"cannot be read"_s));
}

void SentPageTest::escapesWhatStandsInAPage()
{
    const QByteArray page = htmlOf({{Block::Kind::Heading, 1, u"<Ours> & theirs"_s},
                                    {Block::Kind::Bullet, 0, u"one"_s},
                                    {Block::Kind::Paragraph, 0, u"a\n\n  b <script>"_s}});
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.contains("<title>&lt;Ours&gt; &amp; theirs</title>"));
    QVERIFY(page.contains("<ul>\n<li>one</li>\n</ul>\n<p>a\n\n  b &lt;script&gt;</p>"));
}

void SentPageTest::namesReferenceDeadlineAndDigestsInAReceipt()
{
    SendingDesk desk;
    desk.attach(u"paper.pdf"_s, "%PDF-1.7");
    desk.endpoint.terms.organiser = u"The Shed Trust"_s;
    desk.endpoint.terms.deadline = QDateTime({2031, 5, 6}, {17, 0}, Qt::UTC);
    desk.script = confirmed;
    const Submission first = desk.submit();
    const QString words = wordsOf(receiptPage(first));
    for (const QString &fact : {first.receipt->reference, u"The Shed Trust"_s, u"2031"_s, u"paper.pdf"_s,
                                QString::fromLatin1(first.receipt->entrySha256),
                                QString::fromLatin1(first.files.first().sha256), first.id.value})
        QVERIFY2(words.contains(fact), qPrintable(fact));
    QVERIFY(!words.contains(u"With compost."_s)); // a receipt can be shown to anybody
}

void SentPageTest::writesTheFilesThatWereSent()
{
    SendingDesk desk;
    desk.attach(u"paper.pdf"_s, "%PDF-1.7");
    desk.script = confirmed;
    const Submission first = desk.submit();
    const QTemporaryDir folder;
    const auto once = written(desk, {first.files, {}, folder.path()});
    QVERIFY(once);
    QCOMPARE(*once, QStringList{folder.filePath(u"paper.pdf"_s)});
    QCOMPARE(bytesOf(once->first()), "%PDF-1.7");
    const auto again = written(desk, {first.files, {}, folder.path()});
    QVERIFY(again);
    QCOMPARE(*again, QStringList{folder.filePath(u"paper (2).pdf"_s)});
}

void SentPageTest::saysWhichFileCannotBeWritten()
{
    SendingDesk desk;
    desk.attach(u"paper.pdf"_s, "%PDF-1.7");
    desk.script = confirmed;
    const Submission first = desk.submit();
    const QTemporaryDir folder;
    const auto refused = written(desk, {first.files, {}, folder.filePath(u"nowhere"_s)});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(u"nowhere/paper.pdf"_s)));

    SentFile damaged = first.files.first();
    damaged.size += 1;
    QVERIFY(!written(desk, {{damaged}, {}, folder.path()}));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SentPageTest::bundlesTheReadingCopyOfWhatWasFrozen()
{
    SendingDesk desk;
    desk.script = confirmed;
    const Submission first = desk.submit();
    desk.write({u"soil-1"_s}, u"With sand."_s);
    const QTemporaryDir folder;
    const BundleOrder order{desk.category, desk.entry(), folder.filePath(u"entry.zip"_s),
                            folder.filePath(u"entry.eml"_s)};
    QVERIFY(isBundledAsFrozen(first));
    QVERIFY(writeEntryBundle(desk.storage(), order, desk.clock.now()).result());
    QVERIFY(QFile::exists(order.mail));
    const QByteArray bytes = bytesOf(order.path);
    const auto parts = ZipParts::open(bytes);
    QVERIFY(parts);
    QCOMPARE(parts->part(u"entry.json"_s).value_or(QByteArray()), first.body);
    const QByteArray words = parts->part(u"entry.txt"_s).value_or(QByteArray());
    QVERIFY(words.contains("With compost.") && !words.contains("With sand."));
    QVERIFY(mailAddressOf(order, first).toString(QUrl::FullyEncoded).startsWith(u"mailto:"_s));
    QVERIFY(mailAddressOf(order, first).query(QUrl::FullyDecoded).contains(u"entry.zip"_s));
}

void SentPageTest::mailsTheBundleToWhoTakesTheEntry()
{
    SendingDesk desk;
    desk.category.contacts = {{{}, {}, {}, u"office@example.org"_s}};
    desk.endpoint.terms.contact = u"entries@example.org"_s;
    const QTemporaryDir folder;
    const BundleOrder order{desk.category, desk.entry(), folder.filePath(u"entry.zip"_s),
                            folder.filePath(u"entry.eml"_s)};
    QVERIFY(writeEntryBundle(desk.storage(), order, desk.clock.now()).result());
    QVERIFY(bytesOf(order.mail).contains("office@example.org")); // it was never sent anywhere
    QCOMPARE(mailAddressOf(order, std::nullopt).path(), u"office@example.org"_s);
    desk.server.enqueue(answerOf(503));
    const Submission waiting = desk.submit();
    QVERIFY(writeEntryBundle(desk.storage(), order, desk.clock.now()).result());
    QVERIFY(bytesOf(order.mail).contains("entries@example.org"));
    QVERIFY(!bytesOf(order.mail).contains("office@example.org"));
    QCOMPARE(mailAddressOf(order, waiting).path(), u"entries@example.org"_s);
}

void SentPageTest::leavesNoHalfBundle()
{
    SendingDesk desk;
    desk.attach(u"paper.pdf"_s, "%PDF-1.7");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no such folder/entry.zip"_s);
    const auto refused =
        writeEntryBundle(desk.storage(), {desk.category, desk.entry(), path, {}}, desk.clock.now()).result();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(path)));
    QVERIFY(QDir(folder.path()).isEmpty());

    const QString bundle = folder.filePath(u"entry.zip"_s);
    const QString mail = folder.filePath(u"no such folder/entry.eml"_s);
    const auto noMail =
        writeEntryBundle(desk.storage(), {desk.category, desk.entry(), bundle, mail}, desk.clock.now())
            .result();
    QVERIFY(!noMail);
    QVERIFY(noMail.error().message.contains(QDir::toNativeSeparators(mail)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"entry.zip"_s});
}

void SentPageTest::makesNamesThatEverySystemTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("as it is") << u"Roof garden"_s << u"Roof garden"_s;
    QTest::newRow("separators") << u"a/b\\c: d?"_s << u"a b c d"_s;
    QTest::newRow("out of the folder") << u"../x"_s << u"x"_s;
    QTest::newRow("nothing left") << u"..."_s << u"entry"_s;
    QTest::newRow("a device of Windows") << u"con.pdf"_s << u"_con.pdf"_s;
    QTest::newRow("another, with two endings") << u"LPT1.tar.gz"_s << u"_LPT1.tar.gz"_s;
    QTest::newRow("no device") << u"console.pdf"_s << u"console.pdf"_s;
    QTest::newRow("long") << QString(200, u'x') + u".pdf"_s << QString(116, u'x') + u".pdf"_s;
}

void SentPageTest::makesNamesThatEverySystemTakes()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name, u"entry"_s), "safe");
}

QTEST_GUILESS_MAIN(SentPageTest)
#include "tst_sentpage.moc"
