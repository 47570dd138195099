#include "session/keptcopies.h"

#include "session/openworkspace.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
bool writeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("some bytes") > 0;
}

QStringList namesOf(const QList<KeptCopy> &copies)
{
    QStringList names;
    for (const KeptCopy &copy : copies)
        names += QFileInfo(copy.path).fileName();
    return names;
}
} // namespace

class KeptCopiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsBackupsAndCopiesThatHoldTheEntry();
    void deletesBackupsWithWhatLiesBesideThem();

private:
    void copyTo(const QString &path);

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    QDir m_backups;
    EntryId m_entry;
};

void KeptCopiesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"drafts.shortlist"_s);
    m_backups.setPath(m_folder->filePath(u"backups"_s));
    QVERIFY(m_backups.mkpath(u"files"_s));
    OpenWorkspace run(m_workspace, m_clock.clock());
    QVERIFY(run.storage
                .post([path = m_backups.filePath(u"2026-03-01T09-00-00Z.shortlist"_s)](Workspace &workspace) {
                    return workspace.copyTo(path);
                })
                .result());
    m_entry = valueOf(run.entries.create(gardenCategory(), u"Roses"_s));
}

void KeptCopiesTest::copyTo(const QString &path)
{
    OpenWorkspace run(m_workspace, m_clock.clock());
    QVERIFY(run.storage.post([path](Workspace &workspace) { return workspace.copyTo(path); }).result());
}

void KeptCopiesTest::listsBackupsAndCopiesThatHoldTheEntry()
{
    copyTo(m_backups.filePath(u"2026-03-02T09-00-00Z.shortlist"_s));
    copyTo(m_folder->filePath(u"drafts (before restore 2026-03-02 09.00.00).shortlist"_s));
    copyTo(m_folder->filePath(u"drafts.shortlist.v1.bak"_s));
    copyTo(m_folder->filePath(u"something else.shortlist"_s));
    QVERIFY(writeFile(m_folder->filePath(u"drafts (damaged 2026-03-02 09.00.00).shortlist"_s)));

    const QList<KeptCopy> copies = copiesHolding({m_entry}, m_workspace, m_backups.path()).result();
    QCOMPARE(namesOf(copies), (QStringList{u"2026-03-02T09-00-00Z.shortlist"_s,
                                           u"drafts (before restore 2026-03-02 09.00.00).shortlist"_s,
                                           u"drafts (damaged 2026-03-02 09.00.00).shortlist"_s,
                                           u"drafts.shortlist.v1.bak"_s}));
    QVERIFY(copies.at(0).madeAt.isValid());
    QVERIFY(copies.at(1).isRead);
    QVERIFY(!copies.at(1).madeAt.isValid());
    QVERIFY(!copies.at(2).isRead); // it may hold the entry
    QVERIFY(copiesHolding({{u"other"_s}}, m_workspace, m_backups.path()).result().size() == 1);
}

void KeptCopiesTest::deletesBackupsWithWhatLiesBesideThem()
{
    const QString backup = m_backups.filePath(u"2026-03-02T09-00-00Z.shortlist"_s);
    copyTo(backup);
    QVERIFY(writeFile(m_backups.filePath(u"2026-03-02T09-00-00Z.json"_s)));
    QVERIFY(writeFile(m_backups.filePath(u"files/"_s + QString(64, u'a'))));
    QVERIFY(deleteBackups({backup}).result());
    QCOMPARE(m_backups.entryList(QDir::Files), QStringList{u"2026-03-01T09-00-00Z.shortlist"_s});
    QVERIFY(QDir(m_backups.filePath(u"files"_s)).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(KeptCopiesTest)
#include "tst_keptcopies.moc"
