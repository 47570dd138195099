#include "manyentries.h"
#include "measuring.h"
#include "storage/connection.h"
#include "storage/samples.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int entries = 250;
constexpr int bytes = 5'000;
constexpr int saves = 500;

/// The statements of an autosave as EntryStore has them, prepared once and bound with values that are ready:
/// what is left is SQLite's own time.
class BareSave final
{
public:
    explicit BareSave(const QSqlDatabase &database)
        : m_begin(database)
        , m_entry(database)
        , m_answer(database)
        , m_commit(database)
    {
        m_prepared = m_begin.prepare(u"BEGIN IMMEDIATE"_s) && m_commit.prepare(u"COMMIT"_s) &&
                     m_entry.prepare(uR"(UPDATE entry SET title = coalesce(CAST(? AS TEXT), title),
                         questions = ?, answered = ?, words = ?, scopes_over = ?,
                         last_touched = coalesce(nullif(?, ''), last_touched), changed_at = ?
                         WHERE id = ?)"_s) &&
                     m_answer.prepare(uR"(INSERT INTO answer (entry_id, question_id, done, covered, sha256,
                         changed_at, text, notes) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))
                         ON CONFLICT (entry_id, question_id) DO UPDATE SET done = excluded.done,
                         covered = excluded.covered, sha256 = excluded.sha256,
                         changed_at = excluded.changed_at, text = excluded.text, notes = excluded.notes)"_s);
    }

    [[nodiscard]] bool isPrepared() const { return m_prepared; }

    void bind(const QString &entry, const QString &question, const QByteArray &text)
    {
        const QString now = u"2026-03-02T09:00:00.250Z"_s;
        const QByteArray sha256 = text.left(32);
        bindAll(m_entry, {QVariant(), 16, 1, bytes, 0, question, now, entry});
        bindAll(m_answer, {entry, question, false, u"[]"_s, sha256, now, text, QByteArray("")});
    }

    [[nodiscard]] bool run()
    {
        return m_begin.exec() && m_entry.exec() && m_answer.exec() && m_commit.exec();
    }

private:
    static void bindAll(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
    }

    QSqlQuery m_begin, m_entry, m_answer, m_commit;
    bool m_prepared = false;
};
} // namespace

class TestAutosaveCommit : public QObject
{
    Q_OBJECT

private slots:
    void oneAnswer();
};

void TestAutosaveCommit::oneAnswer()
{
    // In the build's folder: the system's temporary one may lie in memory, where a commit costs nothing.
    QTemporaryDir folder(QDir::current().filePath(u"autosavecommit-XXXXXX"_s));
    const QString ourPath = folder.filePath(u"ours.shortlist"_s);
    const QString barePath = folder.filePath(u"bare.shortlist"_s);
    makeWorkspace(ourPath, entries, bytes);
    QVERIFY(QFile::copy(ourPath, barePath));

    const auto workspace = Workspace::open(ourPath, risingClock());
    const auto connection = Connection::open(barePath, Access::ReadWrite); // sets the same pragmas
    QVERIFY(workspace && connection);
    BareSave bareSave((*connection)->database());
    QVERIFY(bareSave.isPrepared());
    const auto list = (*workspace)->entries();
    QVERIFY(list);

    Measured ours{u"Workspace::saveChanges"_s, {}};
    Measured bare{u"bare statements"_s, {}};
    for (int i = 0; i < saves; ++i) {
        const QString entry = list->at(i * 7 % entries).id.value; // 7: no two in a row lie side by side
        const QString question = questionId(i % 8);
        const EntryChanges changes = changesTo(entry, question, answerText(i, bytes));
        bareSave.bind(entry, question, answerText(i, bytes).toUtf8());
        bool saved = false;
        // In turn, so that a slow moment of the disk meets both.
        ours.times += timeOf([&] { saved = (*workspace)->saveChanges(changes).has_value(); });
        QVERIFY(saved);
        bare.times += timeOf([&] { saved = bareSave.run(); });
        QVERIFY(saved);
    }
    printComparison(u"Autosave of one answer of 5 kB, 2,000 answers present"_s, ours, bare);
}

QTEST_GUILESS_MAIN(TestAutosaveCommit)
#include "tst_autosavecommit.moc"
