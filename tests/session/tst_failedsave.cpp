#include "session/openentry.h"

#include <QFile>
#include <QSignalSpy>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr AutosaveTiming quick{10ms, 30ms};

const QuestionId feeding{u"soil-1"_s};
const QuestionId eaters{u"harvest-1"_s};

/// What makes a workspace refuse every write, and what takes that away again.
enum class Cause {
    NothingOpen, ///< the workspace has been closed
    NewerFile,   ///< it is open for reading only
};

/// Writes SQLite's user_version into a file that nobody has open.
/// Adds to the version of the file's tables, which SQLite keeps big-endian at byte 60.
bool addToVersion(const QString &path, qint32 more)
{
    QFile file(path);
    qint32 version = 0;
    const auto bytes = reinterpret_cast<char *>(&version);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(60) || file.read(bytes, 4) != 4)
        return false;
    version = qToBigEndian(qFromBigEndian(version) + more);
    return file.seek(60) && file.write(bytes, 4) == 4;
}
} // namespace

/// What becomes of words that cannot be written.
class FailedSaveTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheTextAndSavesItOnceTheCauseIsGone_data();
    void keepsTheTextAndSavesItOnceTheCauseIsGone();
    void staysFailedWhileTypingGoesOn();
    void savesWhatWasTypedMeanwhile();
    void anEarlierFailureDoesNotHideALaterWrite();

private:
    static void breakWorkspace(OpenEntry &open, Cause cause);
    static void mendWorkspace(OpenEntry &open, Cause cause);
};

void FailedSaveTest::breakWorkspace(OpenEntry &open, Cause cause)
{
    if (cause == Cause::NothingOpen) {
        QVERIFY(!open.storage().open(open.path() + u"/none"_s).result());
        return;
    }
    QVERIFY(open.storage().open(open.otherPath()).result());
    QVERIFY(addToVersion(open.path(), 9000));
    const auto opened = open.storage().open(open.path()).result();
    QVERIFY(opened);
    QVERIFY(opened->readOnly);
}

void FailedSaveTest::mendWorkspace(OpenEntry &open, Cause cause)
{
    QVERIFY(open.storage().open(open.otherPath()).result());
    if (cause == Cause::NewerFile)
        QVERIFY(addToVersion(open.path(), -9000));
    const auto opened = open.storage().open(open.path()).result();
    QVERIFY(opened);
    QVERIFY(!opened->readOnly);
}

void FailedSaveTest::keepsTheTextAndSavesItOnceTheCauseIsGone_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nothing open") << Cause::NothingOpen << Error::Kind::File;
    QTest::newRow("newer file") << Cause::NewerFile << Error::Kind::ReadOnly;
}

void FailedSaveTest::keepsTheTextAndSavesItOnceTheCauseIsGone()
{
    QFETCH(Cause, cause);
    QFETCH(Error::Kind, kind);
    OpenEntry open(quick);
    breakWorkspace(open, cause);
    QList<SaveState> states;
    connect(&open.session(), &EntrySession::saveStateChanged, this,
            [&](const SaveState &state) { states += state; });
    const QDateTime savedBefore = open.session().saveState().savedAt;
    open.clock().advance(1min);
    open.session().setText(feeding, u"With compost."_s);

    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Failed);
    QCOMPARE(open.session().saveState().error.kind, kind);
    QVERIFY(!open.session().saveState().error.message.isEmpty());
    QCOMPARE(open.session().saveState().savedAt, savedBefore);
    QCOMPARE(textOf(open.session().entry(), feeding), u"With compost."_s);
    QTRY_VERIFY(states.size() >= 4); // unsaved, failed, and tried again twice
    for (const SaveState &state : std::as_const(states))
        QVERIFY(state.kind != SaveState::Kind::Saved);

    mendWorkspace(open, cause);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(open.session().saveState().error, Error());
    QCOMPARE(open.session().saveState().savedAt, open.clock().now());
    open.restart();
    QCOMPARE(textOf(open.stored(), feeding), u"With compost."_s);
}

void FailedSaveTest::staysFailedWhileTypingGoesOn()
{
    OpenEntry open(quick);
    breakWorkspace(open, Cause::NothingOpen);
    open.session().setText(feeding, u"With"_s);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Failed);
    open.session().setText(feeding, u"With compost."_s);
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Failed);
}

void FailedSaveTest::savesWhatWasTypedMeanwhile()
{
    OpenEntry open(quick);
    breakWorkspace(open, Cause::NothingOpen);
    open.session().setText(feeding, u"With compost."_s);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Failed);
    open.session().setText(eaters, u"The street."_s);
    open.session().setText(projectTitleId(), u"Yard"_s);
    open.session().setAgreed({u"true"_s}, true);
    mendWorkspace(open, Cause::NothingOpen);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    const Entry shown = open.session().entry();
    open.restart();
    QCOMPARE(open.stored(), shown);
}

void FailedSaveTest::anEarlierFailureDoesNotHideALaterWrite()
{
    OpenEntry open({1h, 1h});
    breakWorkspace(open, Cause::NothingOpen);
    open.session().setText(feeding, u"With"_s);
    open.session().flush(); // fails, and is heard of only when events are handled
    mendWorkspace(open, Cause::NothingOpen);
    open.session().setText(feeding, u"With compost."_s);
    open.session().flush();
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(open.stored(), open.session().entry());
}

QTEST_GUILESS_MAIN(FailedSaveTest)
#include "tst_failedsave.moc"
