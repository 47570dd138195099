#include "gui/programrun.h"
#include "measuring.h"
#include "paintwatcher.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int rounds = 10;
constexpr char typed[] = "More people are cared for nearer to their own homes. ";

QString thousandWords()
{
    const QString paragraph = u"Ten words of an answer that goes on and on "_s.repeated(10).trimmed();
    return QStringList(10, paragraph).join(u'\n');
}

/// From each key press until everything that it changed in the window is painted.
void type(QAbstractScrollArea &edit, Measured &measured)
{
    edit.activateWindow();
    edit.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    PaintWatcher watcher(*edit.viewport());
    for (const char *key = typed; *key; ++key) {
        watcher.forget();
        measured.times += timeOf([&] {
            QTest::keyClick(&edit, *key);
            while (!watcher.hasPainted())
                QCoreApplication::processEvents();
            QCoreApplication::processEvents(); // a second frame, where a count has moved its neighbours
        });
    }
}
} // namespace

class TestKeyPress : public QObject
{
    Q_OBJECT

private slots:
    void keyPressToFrame();
};

void TestKeyPress::keyPressToFrame()
{
    QTemporaryDir folder;
    ProgramRun program(folder.path());
    program.start();
    program.beginEntry(u"hsj/integrated-care-system-of-the-year"_s, u"Nearer to home"_s);
    auto *answer = program.find<QTextEdit>("answerEdit");
    QVERIFY(answer);
    const auto *count = answer->parentWidget()->findChild<QLabel *>(u"countLabel"_s);
    QVERIFY(count);
    answer->insertPlainText(thousandWords());
    const QString countBefore = count->text();

    QPlainTextEdit bare(thousandWords());
    bare.setFont(answer->document()->defaultFont());
    bare.resize(answer->size());
    bare.moveCursor(QTextCursor::End);
    bare.show();

    Measured ours{u"Shortlist"_s, {}};
    Measured plain{u"bare QPlainTextEdit"_s, {}};
    for (int round = 0; round < rounds; ++round) {
        type(*answer, ours);
        type(bare, plain);
    }
    QVERIFY(count->text() != countBefore);
    QCOMPARE(ours.times.size(), plain.times.size());
    printComparison(u"Key press to painted frame, 1,000 words, the whole window with every count"_s, ours,
                    plain);
}

QTEST_MAIN(TestKeyPress)
#include "tst_keypress.moc"
