#include "session/emergencycopy.h"

#include "session/exporting.h"
#include "session/folders.h"
#include "session/openworkspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
Entry sampleEntry()
{
    Entry entry;
    entry.id = {u"entry-1"_s};
    entry.category = {u"shed/garden-of-the-year"_s};
    entry.edition = u"2027"_s;
    entry.title = u"Café garden"_s;
    entry.answers[{u"soil-1"_s}].text = u"With compost.\nAnd “worms”."_s;
    return entry;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class EmergencyCopyTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesBothFilesIntoANewFolder();
    void laterCopyTakesThePlaceOfTheEarlier();
    void saysWhenTheFolderCannotBeMade();
    void leavesNoHalfFileBehind();
    void goesToTheNextPlaceWhereTheFirstCannotBeWritten();
    void knowsOtherPlacesThanItsOwn();

private:
    const Category m_category = gardenCategory().category;
    const QDateTime m_now = TestClock().now();
};

void EmergencyCopyTest::writesBothFilesIntoANewFolder()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"my documents/emergency"_s);
    const Entry entry = sampleEntry();
    const auto written = writeEmergencyCopy({place}, m_category, entry, m_now);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));

    const QString text = QDir(place).filePath(u"entry-1.txt"_s);
    QCOMPARE(*written, QDir::toNativeSeparators(text));
    QCOMPARE(bytesOf(text), exportedText(m_category, entry));
    QVERIFY(bytesOf(text).contains("And “worms”."));
    const QByteArray json = bytesOf(QDir(place).filePath(u"entry-1.json"_s));
    QCOMPARE(json, exportedJson(m_category, entry, m_now));
    QVERIFY(json.contains("Café garden"));
    QCOMPARE(QDir(place).entryList(QDir::Files), QStringList({u"entry-1.json"_s, u"entry-1.txt"_s}));
}

void EmergencyCopyTest::laterCopyTakesThePlaceOfTheEarlier()
{
    const QTemporaryDir folder;
    Entry entry = sampleEntry();
    QVERIFY(writeEmergencyCopy({folder.path()}, m_category, entry, m_now));
    entry.answers[{u"soil-1"_s}].text = u"Short."_s;
    QVERIFY(writeEmergencyCopy({folder.path()}, m_category, entry, m_now));
    QCOMPARE(bytesOf(folder.filePath(u"entry-1.txt"_s)), exportedText(m_category, entry));
    QCOMPARE(bytesOf(folder.filePath(u"entry-1.json"_s)), exportedJson(m_category, entry, m_now));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void EmergencyCopyTest::saysWhenTheFolderCannotBeMade()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto written = writeEmergencyCopy({inTheWay.fileName()}, m_category, sampleEntry(), m_now);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);
    QVERIFY(written.error().place.startsWith(QDir::toNativeSeparators(inTheWay.fileName())));
    QVERIFY2(!written.error().message.contains(u"Unknown error"_s), qPrintable(written.error().message));
    QCOMPARE(bytesOf(inTheWay.fileName()), QByteArray());
}

void EmergencyCopyTest::leavesNoHalfFileBehind()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"entry-1.txt"_s)); // in the way of the second file
    QVERIFY(!writeEmergencyCopy({folder.path()}, m_category, sampleEntry(), m_now));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"entry-1.json"_s));
    QCOMPARE(bytesOf(folder.filePath(u"entry-1.json"_s)), exportedJson(m_category, sampleEntry(), m_now));
}

void EmergencyCopyTest::goesToTheNextPlaceWhereTheFirstCannotBeWritten()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString next = folder.filePath(u"next"_s);
    const auto written = writeEmergencyCopy({inTheWay.fileName(), next}, m_category, sampleEntry(), m_now);
    QVERIFY(written);
    QCOMPARE(*written, QDir::toNativeSeparators(QDir(next).filePath(u"entry-1.txt"_s)));
    const auto nowhere =
        writeEmergencyCopy({inTheWay.fileName(), inTheWay.fileName()}, m_category, sampleEntry(), m_now);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().place.startsWith(QDir::toNativeSeparators(inTheWay.fileName())));
}

void EmergencyCopyTest::knowsOtherPlacesThanItsOwn()
{
    Folders folders;
    folders.emergency = u"/wanted/place"_s;
    const QStringList places = emergencyFolders(folders, QDir::tempPath() + u"/drafts.shortlist"_s);
    QCOMPARE(places.first(), folders.emergency);
    QVERIFY(places.size() > 1);
}

QTEST_GUILESS_MAIN(EmergencyCopyTest)
#include "tst_emergencycopy.moc"
