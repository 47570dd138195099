#include "session/folders.h"
#include "session/openworkspace.h"
#include "session/settings.h"
#include "session/workspacekeeper.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

// A workspace on a disk with less than fifty megabytes.
class LittleRoomTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheRoomThatIsLeft()
    {
        if (smallDisk().isEmpty())
            QSKIP("This system does not let a program mount a small disk of its own.");
        const QTemporaryDir home;
        Folders folders;
        folders.workspace = smallDisk() + u"/drafts.shortlist"_s;
        Settings settings(home.filePath(u"settings.ini"_s));
        StorageThread storage(TestClock().clock());
        WorkspaceKeeper keeper(storage, settings, folders);
        QSignalSpy low(&keeper, &WorkspaceKeeper::roomRanLow);
        keeper.open(folders.workspace);
        QVERIFY(low.wait());
        const QString sentence = low.at(0).at(0).toString();
        QVERIFY2(sentence.contains(u"1."_s) && sentence.contains(u"MB"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(folders.workspace), qPrintable(sentence));
    }
};

int main(int argc, char *argv[])
{
    return runOnSmallDisk<LittleRoomTest>(argc, argv);
}

#include "tst_littleroom.moc"
