#include "gui/historywindow.h"

#include "session/submissionqueue.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

class TestHistoryPanel final : public HistoryWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void saysThatNothingIsKeptYet()
    {
        openHistory();
        QTRY_VERIFY(m_run->find<QWidget>("HistoryPanel")
                        ->findChild<QLabel *>(u"noteLabel"_s)
                        ->text()
                        .startsWith(u"There is no earlier text"_s));
        QCOMPARE(timeline()->model()->rowCount(), 0);
    }

    void listsWhatWasKeptInWholeSentences()
    {
        keepEarlierAndWriteOn();
        QCOMPARE(spoken(0), u"Now, 7 word(s)"_s);
        QVERIFY2(spoken(1).startsWith(u"Today "_s), qPrintable(spoken(1)));
        QVERIFY2(spoken(1).endsWith(u", 13 word(s), Kept by hand: before the board"_s),
                 qPrintable(spoken(1)));
        QVERIFY(!m_run->find<QWidget>("HistoryPanel")->findChild<QLabel *>(u"noteLabel"_s)->isVisible());
    }

    void opensFromTheKeyboardAndComesBack()
    {
        keepEarlierAndWriteOn();
        m_run->find<QTabWidget>("sideTabs")->setCurrentIndex(0);
        openHistory();
        QCOMPARE(m_run->window().focusWidget(), timeline());
        QVERIFY(editor()->isVisible());
        QTest::keyClick(timeline(), Qt::Key_Down);
        QTRY_VERIFY(comparison()->isVisible());
        QVERIFY(!editor()->isVisible());
        QCOMPARE(m_run->window().focusWidget(), timeline());
        QTest::keyClick(timeline(), Qt::Key_Return);
        QCOMPARE(m_run->window().focusWidget(), comparison());
        QTest::keyClick(comparison(), Qt::Key_Escape);
        QVERIFY(editor()->isVisible());
        QCOMPARE(m_run->window().focusWidget(), editor());
        QCOMPARE(timeline()->currentIndex().row(), 0);
    }

    void keepsTheSelectionWhenTheTimelineGrows()
    {
        keepEarlierAndWriteOn();
        choose(1);
        const QSignalSpy resets(timeline()->model(), &QAbstractItemModel::modelReset);
        keep(u"meanwhile"_s);
        QTRY_COMPARE(timeline()->model()->rowCount(), 3);
        QCOMPARE(timeline()->currentIndex().row(), 2);
        QCOMPARE(resets.count(), 0); // one would throw the scrolled list back
        QVERIFY(comparison()->isVisible());
    }

    void listsWhatWasSubmittedAsSoonAsItIsKept()
    {
        keepEarlierAndWriteOn();
        QTRY_COMPARE(session().saveState().kind, SaveState::Kind::Saved);
        Endpoint nobody;
        nobody.address = QUrl(u"http://127.0.0.1:1/submissions"_s); // a port that refuses
        m_run->services().submissions.submit({session().category(), session().entry(), nobody}, {});
        QTRY_COMPARE(timeline()->model()->rowCount(), 3);
        QVERIFY2(spoken(1).endsWith(u", As it was submitted"_s), qPrintable(spoken(1)));
    }

    void givesUpASnapshotWhenItsEntryIsClosed()
    {
        const EntryId first = session().entry().id;
        m_run->beginEntry(u"hsj/system-leadership-initiative-of-the-year"_s, u"Another"_s);
        m_run->find<QAction>("snapshotAction")->trigger();
        QVERIFY(m_run->find<QLineEdit>("nameEdit"));
        m_run->openEntry(first); // as from the list of what was rescued
        QTRY_VERIFY(!m_run->find<QLineEdit>("nameEdit"));
    }

    void keepsTheTabWhileMovingAndShowsEachAnswersOwn()
    {
        keepEarlierAndWriteOn();
        choose(1);
        m_run->find<QAction>("nextAction")->trigger();
        QVERIFY(editor()->isVisible());
        QCOMPARE(m_run->find<QTabWidget>("sideTabs")->currentIndex(), 1);
        QTRY_COMPARE(timeline()->model()->rowCount(), 0);
        m_run->find<QAction>("previousAction")->trigger();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
    }

    void showsTheHistoryOfTheDetailInFocus()
    {
        const QuestionId title = projectTitleId();
        session().keepSnapshot(title, u"first title"_s);
        session().setText(title, u"Home Sooner"_s);
        m_run->window().showDetails();
        auto *field = m_run->find<QWidget>("project-title");
        QVERIFY(field);
        field->setFocus();
        openHistory();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
        choose(1);
        QTRY_VERIFY(button("restoreButton")->isEnabled());
        click("restoreButton");
        QCOMPARE(session().entry().title, u"Discharge Together"_s);
        QTest::keyClick(m_run->window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(field->isVisible());
        QCOMPARE(field->findChild<QLineEdit *>()->text(), u"Discharge Together"_s);
    }

    void showsTheTimelineWhereThereIsLittleRoom()
    {
        keepEarlierAndWriteOn();
        QTest::keyClick(timeline(), Qt::Key_Escape);
        m_run->window().resize(640, 480);
        QTRY_VERIFY(!timeline()->isVisible());
        openHistory();
        QTRY_VERIFY(timeline()->isVisible());
        QTest::keyClick(timeline(), Qt::Key_Down);
        QVERIFY(timeline()->isVisible());
        QTest::keyClick(timeline(), Qt::Key_Return);
        QTRY_VERIFY(comparison()->isVisible());
        QTest::keyClick(comparison(), Qt::Key_Escape);
        QTRY_VERIFY(editor()->isVisible());
    }

    void putsNothingBackInAReadOnlyWorkspace()
    {
        keepEarlierAndWriteOn();
        QTRY_COMPARE(session().saveState().kind, SaveState::Kind::Saved);
        const EntryId id = m_run->settings().lastEntry();
        m_run.reset();
        writeVersion(QDir(m_folder->path()).filePath(u"drafts.shortlist"_s), 99);
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->openEntry(id, {u"ambition-1"_s});
        openHistory();
        QTRY_VERIFY(timeline()->model()->rowCount() >= 2);
        choose(1);
        QTRY_COMPARE(label("summaryLabel")->text(), whatChanged);
        for (const char *name : {"restoreButton", "passageButton", "notesButton", "entryButton"})
            QVERIFY(!button(name)->isVisible());
        QVERIFY(!m_run->find<QPushButton>("snapshotButton")->isVisible());
        QVERIFY(!m_run->find<QAction>("snapshotAction")->isEnabled());
    }

private:
    /// Sets SQLite's user_version, as a newer program would.
    static void writeVersion(const QString &path, quint32 version)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        const quint32 bytes = qToBigEndian(version);
        QCOMPARE(file.write(reinterpret_cast<const char *>(&bytes), 4), 4);
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
