#include "storage/privatefolder.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <chrono>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

/// Folders for copies, and what becomes of them.
class PrivateFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isGoneWithItsObject();
    void staysAsLongAsItsProgramRuns();
    void removesAnEmptyOneThatWasLeftLongAgo();
    void leavesAloneWhatIsAnotherUsers();
    void saysNothingWhereASessionHasNoFolder();

private:
    [[nodiscard]] static bool put(const QString &path);
    [[nodiscard]] QString madeByHand(const QString &name, std::chrono::hours age) const;

    QTemporaryDir m_place;
};

void PrivateFolderTest::initTestCase()
{
    qputenv("TMPDIR", QFile::encodeName(m_place.path()));
}

bool PrivateFolderTest::put(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("words") == 5;
}

QString PrivateFolderTest::madeByHand(const QString &name, std::chrono::hours age) const
{
    const QString path = m_place.filePath(u"shortlist-copies-"_s + name);
    if (!QDir().mkdir(path))
        qFatal("the test's own folder could not be made");
    const std::filesystem::path native(path.toStdWString());
    std::filesystem::last_write_time(native, std::filesystem::file_time_type::clock::now() - age);
    return path;
}

void PrivateFolderTest::isGoneWithItsObject()
{
    QString path;
    {
        const PrivateFolder folder;
        QVERIFY(folder.isValid());
        path = folder.path();
        QVERIFY(put(folder.filePath(u"copy"_s)));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(!QFile::exists(path));
}

void PrivateFolderTest::staysAsLongAsItsProgramRuns()
{
    const PrivateFolder folder;
    QVERIFY(put(folder.filePath(u"copy"_s)));
    PrivateFolder::removeLeft();
    QVERIFY(QFile::exists(folder.filePath(u"copy"_s)));
}

void PrivateFolderTest::removesAnEmptyOneThatWasLeftLongAgo()
{
    const QString left = madeByHand(u"left"_s, std::chrono::hours(2));
    const QString fresh = madeByHand(u"fresh"_s, std::chrono::hours(0));
    const QString full = madeByHand(u"full"_s, std::chrono::hours(0));
    QVERIFY(put(full + u"/copy"_s));
    std::filesystem::last_write_time(std::filesystem::path(full.toStdWString()),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
    PrivateFolder::removeLeft();
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(fresh));             // another program may be making it now
    QVERIFY(QFile::exists(full + u"/copy"_s)); // nobody knows whose that is
}

/// Who made it could put another folder in its place meanwhile.
void PrivateFolderTest::leavesAloneWhatIsAnotherUsers()
{
#ifdef Q_OS_UNIX
    const QString theirs = madeByHand(u"theirs"_s, std::chrono::hours(0));
    QVERIFY(put(theirs + u"/copy"_s));
    {
        QLockFile dead(theirs + u"/in-use"_s);
        QVERIFY(dead.tryLock());
        QVERIFY(QFile::copy(theirs + u"/in-use"_s, theirs + u"/left"_s));
    }
    QVERIFY(QFile::rename(theirs + u"/left"_s, theirs + u"/in-use"_s)); // nobody holds it
    if (chown(QFile::encodeName(theirs).constData(), 65534, gid_t(-1)) != 0)
        QSKIP("Only root can give a folder to another user.");
    PrivateFolder::removeLeft();
    QVERIFY(QFile::exists(theirs + u"/copy"_s));
#endif
}

void PrivateFolderTest::saysNothingWhereASessionHasNoFolder()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR"); // as for what a timer or a remote shell starts
    const auto putBack = qScopeGuard([&] { qputenv("XDG_RUNTIME_DIR", before); });
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    PrivateFolder::removeLeft();
    QCOMPARE(PrivateFolder::places().first(), QDir::tempPath());
}

QTEST_GUILESS_MAIN(PrivateFolderTest)
#include "tst_privatefolder.moc"
