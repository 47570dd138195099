#include "sending/secretstore.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// With the argument "keychain" it is the program that the test starts inside a session with a keychain.
class SecretStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsInMemoryWhereItIsToldTo();
    void forgetsWithTheProgram();
    void goesOnWithoutAKeychain();
    void keepsInTheSystemsKeychain();
    void takesALockedKeychainForNone();

private:
    static int runInside(const QString &session, const QString &what);
};

namespace {
const auto key = u"e1 https://example.org"_s;

template<typename Value>
Value resultOf(const QFuture<Value> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("the store did not answer");
    return future.result();
}

/// Ends with 0 where everything was as it should be.
int insideASession(const QString &what)
{
    SecretStore first(SecretStore::Use::Keychain, 15s);
    if (what == "locked"_L1) {
        const bool isKept = resultOf(first.write(key, "s3cret"));
        const bool isThere = resultOf(first.read(key)).secret == "s3cret";
        SecretStore second(SecretStore::Use::Keychain, 15s);
        return !isKept && isThere && resultOf(second.read(key)).secret.isEmpty() ? 0 : 1;
    }
    if (!resultOf(first.write(key, "s3cret")))
        return 2;
    SecretStore second(SecretStore::Use::Keychain, 15s);
    const SecretStore::Found found = resultOf(second.read(key));
    if (found.secret != "s3cret" || !found.inKeychain)
        return 3;
    SecretStore forgetting(SecretStore::Use::Keychain, 15s);
    const auto reading = forgetting.read(key);
    if (!resultOf(forgetting.remove(key)))
        return 4;
    if (!resultOf(reading).secret.isEmpty() || !resultOf(forgetting.read(key)).secret.isEmpty())
        return 6;
    SecretStore third(SecretStore::Use::Keychain, 15s);
    return resultOf(third.read(key)).secret.isEmpty() ? 0 : 5;
}
} // namespace

/// In a message bus of its own, so that nobody's keychain is touched.
int SecretStoreTest::runInside(const QString &session, const QString &what)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString program = QCoreApplication::applicationFilePath();
    process.start(u"dbus-run-session"_s,
                  {u"--"_s, u"sh"_s, u"-c"_s, session + u" \"$0\" inside "_s + what, program});
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

void SecretStoreTest::keepsInMemoryWhereItIsToldTo()
{
    SecretStore store(SecretStore::Use::MemoryOnly);
    QVERIFY(!resultOf(store.write(key, "s3cret")));
    QCOMPARE(resultOf(store.read(key)).secret, "s3cret");
    QVERIFY(!resultOf(store.read(key)).inKeychain);
    QVERIFY(resultOf(store.read(u"e1 https://example.net"_s)).secret.isEmpty());
    QVERIFY(resultOf(store.remove(key)));
    QVERIFY(resultOf(store.read(key)).secret.isEmpty());
}

void SecretStoreTest::forgetsWithTheProgram()
{
    {
        SecretStore store(SecretStore::Use::MemoryOnly);
        (void)resultOf(store.write(key, "s3cret"));
    }
    SecretStore store(SecretStore::Use::MemoryOnly);
    QVERIFY(resultOf(store.read(key)).secret.isEmpty());
}

void SecretStoreTest::goesOnWithoutAKeychain()
{
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
        QSKIP("dbus-run-session is not installed, and a session without a keychain needs it.");
    QCOMPARE(runInside(u"exec"_s, u"locked"_s), 0);
}

void SecretStoreTest::keepsInTheSystemsKeychain()
{
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        QSKIP("gnome-keyring or dbus-run-session is not installed, and a keychain to try needs them.");
    QCOMPARE(runInside(u"printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec"_s,
                       u"unlocked"_s),
             0);
}

void SecretStoreTest::takesALockedKeychainForNone()
{
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        QSKIP("gnome-keyring or dbus-run-session is not installed, and a keychain to try needs them.");
    QCOMPARE(
        runInside(u"gnome-keyring-daemon --start --components=secrets >/dev/null && exec"_s, u"locked"_s), 0);
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "inside") == 0)
        return insideASession(QString::fromLocal8Bit(argv[2]));
    SecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secretstore.moc"
