#include "cli/program.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CliBackupTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void printsTheBackupItMade();
    void backsUpToTheChosenFolder();
    void failsWhereTheChosenFolderIsMissing();
    void wantsAWorkspace();

private:
    void chooseFolder(const QString &folder);

    std::unique_ptr<Program> m_program;
    QString m_entry;
};

void CliBackupTest::init()
{
    m_program = std::make_unique<Program>();
    m_entry = m_program->newEntry(u"Care without walls"_s);
}

void CliBackupTest::chooseFolder(const QString &folder)
{
    QVERIFY(QDir().mkpath(m_program->path(u"config/Shortlist/Shortlist"_s)));
    const QString settings = m_program->writeFile(u"config/Shortlist/Shortlist/shortlist.ini"_s,
                                                  "[backup]\nfolder=" + folder.toUtf8() + '\n');
    QVERIFY(QFile::exists(settings));
}

void CliBackupTest::printsTheBackupItMade()
{
    const Ran ran = m_program->run({u"backup"_s});
    QCOMPARE(ran.code, 0);
    const QString path = QString::fromUtf8(ran.out.trimmed());
    QVERIFY2(path.startsWith(m_program->path(u"data/Shortlist/Shortlist/backups/"_s)), ran.out.constData());
    QVERIFY(QFile::exists(path));
    QFile readable(QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".json"_s);
    QVERIFY(readable.open(QIODevice::ReadOnly));
    QVERIFY(readable.readAll().contains("Care without walls"));

    const Ran listed = m_program->run({u"restore"_s, path, u"--list"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.out.contains(m_entry.toUtf8()), listed.out.constData());

    const QJsonObject again = m_program->runJson({u"backup"_s}).json();
    QVERIFY(QFile::exists(again.value("backup"_L1).toString()));
    QVERIFY(QDateTime::fromString(again.value("madeAt"_L1).toString(), Qt::ISODate).isValid());
}

void CliBackupTest::backsUpToTheChosenFolder()
{
    const QString folder = m_program->path(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    chooseFolder(folder);
    const Ran ran = m_program->run({u"backup"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith(folder.toUtf8() + '/'), ran.out.constData());
}

void CliBackupTest::failsWhereTheChosenFolderIsMissing()
{
    const QString folder = m_program->path(u"stick"_s);
    chooseFolder(folder);
    const Ran ran = m_program->run({u"backup"_s});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(folder.toUtf8()), ran.err.constData());
    QVERIFY(!QFile::exists(folder));
}

void CliBackupTest::wantsAWorkspace()
{
    m_program->useWorkspace(m_program->path(u"none.shortlist"_s));
    QCOMPARE(m_program->run({u"backup"_s}).code, 3);
}

QTEST_GUILESS_MAIN(CliBackupTest)
#include "tst_clibackup.moc"
