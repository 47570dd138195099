#include "samples.h"
#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/workspacehistory.h"
#include "support/killedruns.h"
#include "support/strace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr quint32 seed = 20'261'122;
constexpr int roundsOfOneFile = 50;
constexpr int mostSaves = 6;
constexpr int microseconds = 10'000; ///< as long as an opening and some saves take

/// What SQLite itself says of the closed file.
QString verdictOn(const QString &path)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    return connection ? valueOf(**connection, u"PRAGMA integrity_check"_s).value_or(QString()) : QString();
}
} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryAcknowledgedSave();

private:
    void checkAnswer(Workspace &workspace);
    void checkHistory(Workspace &workspace) const;

    QTemporaryDir m_folder{quickFolder()};
    QString m_path;
    int m_saved = 0; ///< texts in the file
};

void TestKilled::checkAnswer(Workspace &workspace)
{
    QCOMPARE(workspace.condition().notice, QString());
    QVERIFY(!workspace.condition().rescue);
    const auto stored = workspace.entry({u"e1"_s});
    QVERIFY(stored || m_saved == 0);
    const QString text = stored ? stored->entry.answers.value({u"q1"_s}).text : QString();
    // The one after may be there too: stored, and killed before it could say so.
    if (text == typedText(m_saved + 1))
        ++m_saved;
    QCOMPARE(text, m_saved == 0 ? QString() : typedText(m_saved));
}

void TestKilled::checkHistory(Workspace &workspace) const
{
    const auto history = workspace.history().timeline({u"e1"_s}, {u"q1"_s});
    QVERIFY(history);
    QCOMPARE(history->size(), m_saved);
    if (m_saved == 0)
        return;
    const Revision newest = typedChanges(m_saved).revisions.first();
    QCOMPARE(history->first().id, newest.about.id);
    const auto kept = workspace.history().revision(newest.about.id);
    QVERIFY(kept);
    QCOMPARE(kept->text, newest.text);
    for (int i = 0; i < m_saved; ++i)
        QCOMPARE(history->at(i).id, typedChanges(m_saved - i).revisions.first().about.id);
}

void TestKilled::keepsEveryAcknowledgedSave()
{
    const int rounds = qEnvironmentVariableIsSet("SHORTLIST_SOAK") ? 20'000 : 1'000;
    qInfo("%d rounds, seed %u", rounds, seed);
    KilledRuns typist(QStringLiteral(SHORTLIST_TYPIST), seed);
    int saves = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsOfOneFile == 0) {
            saves += std::exchange(m_saved, 0);
            m_path = m_folder.filePath(u"%1.shortlist"_s.arg(round));
        }
        const QString last = typist.run({m_path, QString::number(m_saved)}, mostSaves, microseconds);
        m_saved = last.isEmpty() ? m_saved : last.toInt();
        const auto workspace = Workspace::open(m_path, risingClock());
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        checkAnswer(**workspace);
        checkHistory(**workspace);
        (*workspace)->close();
        QCOMPARE(verdictOn(m_path), u"ok"_s);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d saves", saves + m_saved);
    QVERIFY(saves + m_saved > rounds);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
