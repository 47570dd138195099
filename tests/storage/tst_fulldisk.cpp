#include "samples.h"
#include "support/smalldisk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// A disk that is really full.

class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsWhatWasSavedAndGoesOnWhenThereIsRoom();
    void opensOnAFullDisk();
    void makesNoWorkspaceOnAFullDisk();
    void readsAnOlderWorkspaceOnAFullDisk();

private:
    /// Saves longer and longer texts until there is no room; how many were acknowledged.
    int fillBySaving(Workspace &workspace, Error &error);
    /// Takes all the room there is.
    void fillWithBallast();

    QString m_disk = smallDisk();
    QString m_ballast = m_disk + u"/ballast"_s;
    QString m_path = m_disk + u"/drafts.shortlist"_s;
};

void TestFullDisk::init()
{
    if (m_disk.isEmpty())
        QSKIP("This system does not let a program mount a small disk of its own.");
    const QDir disk(m_disk);
    const QStringList names = disk.entryList(QDir::Files);
    for (const QString &name : names)
        QFile::remove(disk.filePath(name));
}

void TestFullDisk::cleanup()
{
    QFile::remove(m_ballast);
}

int TestFullDisk::fillBySaving(Workspace &workspace, Error &error)
{
    for (int count = 1; count < 1000; ++count) {
        const QString question = u"q%1"_s.arg(count);
        const auto saved = workspace.saveChanges(changesTo(u"e1"_s, question, QString(20'000, u'w')));
        if (!saved) {
            error = saved.error();
            return count - 1;
        }
    }
    return 0;
}

void TestFullDisk::fillWithBallast()
{
    QFile ballast(m_ballast);
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'b');
    while (ballast.write(block) == block.size()) {
    }
}

void TestFullDisk::keepsWhatWasSavedAndGoesOnWhenThereIsRoom()
{
    QVERIFY(writeBytes(m_ballast, QByteArray(500'000, 'b')));
    auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
    QVERIFY((*workspace)->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    Error error;
    const int saved = fillBySaving(**workspace, error);
    QVERIFY(saved > 3);
    QCOMPARE(error.kind, Error::Kind::DiskFull);
    QVERIFY2(error.message.contains(m_path), qPrintable(error.message));

    const auto full = (*workspace)->entry({u"e1"_s});
    QVERIFY(full);
    QCOMPARE(full->entry.answers.size(), saved);
    QCOMPARE(full->entry.answers.value({u"q%1"_s.arg(saved)}).text, QString(20'000, u'w'));

    QVERIFY(QFile::remove(m_ballast));
    QVERIFY((*workspace)->saveChanges(changesTo(u"e1"_s, u"late"_s, u"kept after all"_s)));
    workspace->reset();

    workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY(!(*workspace)->condition().uncleanEnd);
    const Entry entry = (*workspace)->entry({u"e1"_s})->entry;
    QCOMPARE(entry.answers.size(), saved + 1);
    QCOMPARE(entry.answers.value({u"late"_s}).text, u"kept after all"_s);
}

void TestFullDisk::opensOnAFullDisk()
{
    {
        const auto workspace = Workspace::open(m_path, risingClock());
        QVERIFY(workspace);
        QVERIFY((*workspace)->createEntry(sampleEntry(u"e1"_s), sampleSummary()));
    }
    fillWithBallast();
    auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
    QVERIFY(!(*workspace)->condition().readOnly);
    QVERIFY2((*workspace)->condition().notice.contains(u"no room"_s),
             qPrintable((*workspace)->condition().notice));
    QCOMPARE((*workspace)->entries()->size(), 1);
    QCOMPARE((*workspace)->renameEntry({u"e1"_s}, u"New"_s).error().kind, Error::Kind::DiskFull);

    QVERIFY(QFile::remove(m_ballast));
    QVERIFY((*workspace)->renameEntry({u"e1"_s}, u"New"_s));
    // The mark that the file is open could only be set now: a copy made now must bear it.
    const QString copy = m_disk + u"/copy.shortlist"_s;
    QVERIFY(QFile::copy(m_path, copy));
    const auto opened = Workspace::open(copy, risingClock());
    QVERIFY(opened);
    QVERIFY((*opened)->condition().uncleanEnd);
}

void TestFullDisk::makesNoWorkspaceOnAFullDisk()
{
    fillWithBallast();
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().kind, Error::Kind::DiskFull);
    QCOMPARE(QDir(m_disk).entryList(QDir::Files), QStringList{u"ballast"_s});
    QVERIFY(QFile::remove(m_ballast));
    QVERIFY(Workspace::open(m_path, risingClock()));
}

// To bring it up to date takes a copy of it and a journal, for which there is no room.
void TestFullDisk::readsAnOlderWorkspaceOnAFullDisk()
{
    QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/data/v1.shortlist"), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(m_path);
    fillWithBallast();
    {
        const auto workspace = Workspace::open(m_path, risingClock());
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        QVERIFY((*workspace)->condition().readOnly);
        QVERIFY2((*workspace)->condition().notice.contains(u"no room"_s),
                 qPrintable((*workspace)->condition().notice));
        const auto entries = (*workspace)->entries();
        QVERIFY(entries && !entries->isEmpty());
        QVERIFY((*workspace)->entry(entries->first().id));
        QCOMPARE((*workspace)->renameEntry(entries->first().id, u"New"_s).error().kind,
                 Error::Kind::ReadOnly);
        const QTemporaryDir elsewhere;
        QVERIFY((*workspace)->copyTo(elsewhere.filePath(u"copy.shortlist"_s)));
    }
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY(QFile::remove(m_ballast));
    const auto workspace = Workspace::open(m_path, risingClock());
    QVERIFY(workspace);
    QVERIFY(!(*workspace)->condition().readOnly);
}

int main(int argc, char *argv[])
{
    return runOnSmallDisk<TestFullDisk>(argc, argv);
}

#include "tst_fulldisk.moc"
