#include "samples.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int rounds = 15;

/// What SQLite itself says of the closed file.
QString verdictOn(const QString &path)
{
    QString verdict;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"verdict"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        if (query.exec(u"PRAGMA integrity_check"_s) && query.next())
            verdict = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"verdict"_s);
    return verdict;
}
} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryAcknowledgedSave();

private:
    /// Lets the typist go on from @p count until it has acknowledged @p acks more, and kills it there.
    /// Returns the last number that it acknowledged.
    int typeAndKill(int count, int acks);

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"drafts.shortlist"_s);
};

int TestKilled::typeAndKill(int count, int acks)
{
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QStringLiteral(SHORTLIST_TYPIST), {m_path, QString::number(count)});
    int last = count;
    while (last < count + acks) {
        if (!typist.canReadLine() && !typist.waitForReadyRead(20'000))
            break;
        while (typist.canReadLine())
            last = typist.readLine().trimmed().toInt();
    }
    typist.kill();
    typist.waitForFinished();
    while (typist.canReadLine()) // it got further before the signal arrived
        last = typist.readLine().trimmed().toInt();
    return last;
}

void TestKilled::keepsEveryAcknowledgedSave()
{
    int count = 0;
    for (int round = 0; round < rounds; ++round) {
        const int acks = 1 + round * 7 % 31;
        const int last = typeAndKill(count, acks);
        QVERIFY2(last >= count + acks, "the typist stopped by itself");
        const auto workspace = Workspace::open(m_path, risingClock());
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        QVERIFY((*workspace)->condition().uncleanEnd);
        QCOMPARE((*workspace)->condition().notice, QString());
        const auto stored = (*workspace)->entry({u"e1"_s});
        QVERIFY(stored);
        const QString text = stored->entry.answers.value({u"q1"_s}).text;
        // The one after may be there too: stored, and killed before it could say so.
        count = text == typedText(last + 1) ? last + 1 : last;
        QCOMPARE(text, typedText(count));
        (*workspace)->close();
        QCOMPARE(verdictOn(m_path), u"ok"_s);
    }
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
