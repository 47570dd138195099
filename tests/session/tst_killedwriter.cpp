#include "session/entrysession.h"
#include "session/openworkspace.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int rounds = 10;
}

/// The whole way of a keystroke, cut off anywhere: session, autosave, storage thread.
class TestKilledWriter final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItCalledSaved()
    {
        EntryId entry;
        QuestionId question;
        {
            OpenWorkspace workspace(m_path, m_clock.clock());
            const LoadedCategory category = gardenCategory();
            entry = valueOf(workspace.entries.create(category, u"Garden"_s));
            question = category.category.sections.first().questions.first().id;
        }
        for (int round = 0; round < rounds; ++round) {
            const qsizetype saved = writeAndKill(entry, question, 3 + round);
            QVERIFY(saved > 0);
            OpenWorkspace workspace(m_path, m_clock.clock());
            QVERIFY2(workspace.opened,
                     qPrintable(workspace.opened ? QString() : workspace.opened.error().message));
            const QStringList words = textOf(valueOf(workspace.entries.load(entry)).entry, question)
                                          .split(u' ', Qt::SkipEmptyParts);
            QVERIFY2(words.size() >= saved, qPrintable(u"%1 of %2"_s.arg(words.size()).arg(saved)));
            for (qsizetype i = 0; i < words.size(); ++i)
                QCOMPARE(words.at(i), u"w%1"_s.arg(i));
        }
    }

private:
    /// Lets the writer write until it has called its text saved @p times, kills it, and gives how many words
    /// the last of these had.
    qsizetype writeAndKill(const EntryId &entry, const QuestionId &question, int times)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(SHORTLIST_WRITER), {m_path, entry.value, question.value});
        qsizetype last = 0;
        while (times > 0 && (writer.canReadLine() || writer.waitForReadyRead(20'000))) {
            while (writer.canReadLine()) {
                last = writer.readLine().trimmed().toLongLong();
                --times;
            }
        }
        writer.kill();
        writer.waitForFinished();
        while (writer.canReadLine())
            last = writer.readLine().trimmed().toLongLong();
        return last;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"drafts.shortlist"_s);
    TestClock m_clock;
};

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killedwriter.moc"
