#include "gui/answerpage.h"
#include "gui/programrun.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QtEndian>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString systemLeadership = u"hsj/system-leadership-initiative-of-the-year"_s;
}

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void keepsWhatWasTypedWithoutASaveButton()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        QTest::keyClicks(editor(), u"Eleven listening sessions"_s);
        m_run->window().close();
        QTRY_VERIFY(!m_run->window().isVisible());

        startAgain();
        QTRY_COMPARE(m_run->entries().entries().size(), 1);
        m_run->openEntry(m_run->entries().entries().constFirst().id);
        QCOMPARE(editor()->toPlainText(), u"Eleven listening sessions"_s);
    }

    void keyboardStandsWhereOneBegins()
    {
        QTRY_COMPARE(m_run->window().focusWidget(), m_run->find<QWidget>("emptyStartButton"));
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        m_run->window().close();
        QTRY_VERIFY(!m_run->window().isVisible());

        startAgain();
        QTRY_COMPARE(m_run->window().focusWidget(), m_run->find<QWidget>("entryTable"));
    }

    void startsAnEntryFromTheStartPage()
    {
        m_run->find<QAction>("newEntryAction")->trigger();
        auto *title = m_run->find<QLineEdit>("titleEdit");
        QVERIFY(title);
        QTRY_VERIFY(title->isVisible());
        QSignalSpy shown(&m_run->window(), &MainWindow::entryShown);
        title->setFocus();
        QTest::keyClicks(title, u"One Front Door"_s);
        QTest::mouseClick(m_run->find<QPushButton>("startButton"), Qt::LeftButton);
        QVERIFY(shown.count() > 0 || shown.wait());
        QTRY_VERIFY(m_run->window().windowTitle().contains(u"One Front Door"_s));
        QVERIFY(editor()->isVisible());
    }

    void saysSavedOnlyWhenItIs()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        auto *label = m_run->find<QLabel>("saveLabel");
        QVERIFY(label->text().startsWith(u"All changes saved"_s));
        QTest::keyClicks(editor(), u"word"_s);
        QCOMPARE(label->text(), u"Saving…"_s);
        QTRY_VERIFY(label->text().startsWith(u"All changes saved"_s));
        const auto stored = m_run->entries().load(m_run->entries().list().result()->constFirst().id).result();
        QVERIFY(stored.has_value());
        QCOMPARE(textOf(stored->entry, {u"ambition-1"_s}), u"word"_s);
    }

    void movesBetweenQuestionsByKeyboardAndKeepsUndo()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        QTest::keyClicks(editor(), u"first"_s);
        QTest::keyClick(editor(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(editor()->toPlainText(), QString());
        QTest::keyClicks(editor(), u"second"_s);
        QTest::keyClick(editor(), Qt::Key_PageUp, Qt::ControlModifier);
        QTRY_COMPARE(editor()->toPlainText(), u"first"_s);
        editor()->undo();
        QVERIFY(editor()->toPlainText() != u"first"_s);
        QTest::keyClick(editor(), Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(editor()->toPlainText(), u"second"_s);
    }

    void findsInOtherAnswers()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        QTest::keyClick(editor(), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClicks(editor(), u"the reference group agreed"_s);
        QTest::keyClick(editor(), Qt::Key_PageUp, Qt::ControlModifier);
        m_run->find<QAction>("findAction")->trigger();
        auto *find = m_run->find<QLineEdit>("findEdit");
        QTRY_VERIFY(find->isVisible());
        QTest::keyClicks(find, u"reference"_s);
        QTRY_COMPARE(editor()->textCursor().selectedText(), u"reference"_s);
        QCOMPARE(editor()->toPlainText(), u"the reference group agreed"_s);
    }

    void neverTruncatesAnAnswerOverItsLimit()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        const QString longText = QStringList(450, u"word"_s).join(u' ');
        editor()->setPlainText(longText);
        QCOMPARE(editor()->toPlainText(), longText);
        QVERIFY(answerLabel("sectionCountLabel")->text().contains(u"50 over"_s));
    }

    void remembersThemeZoomAndThePlaceInTheEntry()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        QTest::keyClick(editor(), Qt::Key_PageDown, Qt::ControlModifier);
        m_run->find<QAction>("darkThemeAction")->trigger();
        m_run->find<QAction>("zoomInAction")->trigger();
        m_run->window().close();
        QTRY_VERIFY(!m_run->window().isVisible());

        startAgain();
        QCOMPARE(m_run->theme().choice(), ThemeChoice::Dark);
        QCOMPARE(m_run->theme().zoom(), 110);
        m_run->openEntry(m_run->settings().lastEntry());
        QTRY_VERIFY(answerLabel("placeLabel")->text().contains(u"question 2 of 4"_s));
    }

    void saysWhoHoldsTheWorkspace()
    {
        // A second program on the same file: not this one's run, whose lock is held already.
        StorageThread second([] { return QDateTime::currentDateTimeUtc(); });
        const auto opened = second.open(m_run->folders().workspace).result();
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, Error::Kind::InUse);
        QVERIFY(opened.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void comesBackToTheOpenEntryAsItWas()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        QTest::keyClicks(editor(), u"words"_s);
        m_run->window().showHome();
        m_run->openEntry(m_run->settings().lastEntry());
        QCOMPARE(editor()->toPlainText(), u"words"_s);
        editor()->undo();
        QVERIFY(editor()->toPlainText() != u"words"_s);
    }

    void savesAnEntryBeforeAnotherTakesItsPlace()
    {
        m_run->beginEntry(systemLeadership, u"First"_s);
        const EntryId first = m_run->settings().lastEntry();
        QTest::keyClicks(editor(), u"last words"_s);
        m_run->beginEntry(systemLeadership, u"Second"_s);
        QCOMPARE(textOf(m_run->entries().load(first).result()->entry, {u"ambition-1"_s}), u"last words"_s);
    }

    void keepsAnEntryOpenThatCannotBeSaved()
    {
        m_run->beginEntry(systemLeadership, u"First"_s);
        m_run->beginEntry(systemLeadership, u"Second"_s);
        const EntryId first = m_run->entries().list().result()->constLast().id;
        loseTheWorkspace();
        QTest::keyClicks(editor(), u"last words"_s);
        m_run->window().openEntry(first);
        QTRY_VERIFY(m_run->find<QLabel>("noticeLabel")->text().contains(u"Second"_s));
        QCOMPARE(editor()->toPlainText(), u"last words"_s);
        m_run->services().storage.open(m_run->folders().workspace).result().value();
        QTRY_VERIFY(m_run->find<QLabel>("saveLabel")->text().startsWith(u"All changes saved"_s));
    }

    void closesUnsavedOnlyWhenToldTo()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        loseTheWorkspace();
        QTest::keyClicks(editor(), u"last words"_s);
        m_run->window().close();
        QTRY_VERIFY(m_run->find<QMessageBox>("notSavedBox"));
        QVERIFY(m_run->window().isVisible());
        const auto buttons = m_run->find<QMessageBox>("notSavedBox")->buttons();
        const auto leave = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
            return button->text() == u"Close without saving"_s;
        });
        QVERIFY(leave != buttons.end());
        QTest::mouseClick(*leave, Qt::LeftButton);
        QTRY_VERIFY(!m_run->window().isVisible());
        const QDir copies(m_run->folders().emergency);
        QVERIFY(!copies.entryList({u"*.txt"_s}).isEmpty());
    }

    void undoLeavesAnswersAloneThatAreNotShown()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        QTest::keyClicks(editor(), u"words"_s);
        m_run->window().showCheck();
        m_run->find<QAction>("undoAction")->trigger();
        QCOMPARE(editor()->toPlainText(), u"words"_s);
    }

    void typesNothingIntoAReadOnlyWorkspace()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        const EntryId id = m_run->settings().lastEntry();
        m_run.reset();
        writeVersion(QDir(m_folder->path()).filePath(u"drafts.shortlist"_s), 99);
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->openEntry(id);
        QTest::keyClicks(editor(), u"words"_s);
        QCOMPARE(editor()->toPlainText(), QString());
        m_run->window().close();
        QVERIFY(!m_run->window().isVisible());
    }

    void leavesOnlyTheEditorOnRequest()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        auto *action = m_run->find<QAction>("distractionFreeAction");
        action->trigger();
        QTRY_VERIFY(!m_run->find<QListView>("navigatorView")->isVisible());
        QVERIFY(editor()->isVisible());
        QVERIFY(answerLabel("countLabel")->isVisible());
        action->trigger();
        QTRY_VERIFY(m_run->find<QListView>("navigatorView")->isVisible());
    }

    void fitsASmallScreenAt200Percent()
    {
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        m_run->theme().setZoom(200);
        m_run->window().resize(1280, 960); // 640 × 480 logical pixels at 200 %
        QTRY_COMPARE(m_run->window().size(), QSize(1280, 960));
        QVERIFY(editor()->isVisible());
    }

private:
    [[nodiscard]] QTextEdit *editor() const { return m_run->find<QTextEdit>("answerEdit"); }

    [[nodiscard]] QLabel *answerLabel(const char *name) const
    {
        return m_run->window().findChild<AnswerPage *>()->findChild<QLabel *>(QString::fromLatin1(name));
    }

    /// From here on nothing can be written, as after a drive has gone.
    void loseTheWorkspace()
    {
        const auto gone = m_run->services().storage.open(m_folder->path()).result();
        QVERIFY(!gone.has_value());
    }

    /// Sets SQLite's user_version, as a newer program would.
    static void writeVersion(const QString &path, quint32 version)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        const quint32 bytes = qToBigEndian(version);
        QCOMPARE(file.write(reinterpret_cast<const char *>(&bytes), 4), 4);
    }

    void startAgain()
    {
        m_run.reset();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
