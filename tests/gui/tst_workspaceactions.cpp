#include "workspacewindow.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

// The File menu, used as a person does.
class TestWorkspaceActions final : public WorkspaceWindow
{
    Q_OBJECT

private slots:
    void makesAndOpensWorkspaces()
    {
        beginEntry(u"Discharge Together"_s);
        type(u"last words"_s); // not saved yet
        chooseFile("newWorkspaceAction", file("awards 2027"));
        QTRY_COMPARE(path(), file("awards 2027.shortlist"));
        QTRY_VERIFY(isShown("emptyPage") || titles().isEmpty());
        QVERIFY(!editor()->isVisible());
        QCOMPARE(m_run->window().windowTitle(), u"awards 2027 – Shortlist"_s);
        beginEntry(u"One Front Door"_s);
        QCOMPARE(m_run->window().windowTitle(), u"One Front Door – awards 2027 – Shortlist"_s);

        chooseFile("openWorkspaceAction", m_run->folders().workspace);
        QTRY_COMPARE(titles(), QStringList{u"Discharge Together"_s});
        QCOMPARE(storedText(), u"last words"_s);
        QTRY_COMPARE(m_run->window().windowTitle(), u"Shortlist"_s);
    }

    void leavesTheKeyboardInThePage()
    {
        beginEntry(u"Discharge Together"_s);
        m_run->window().showHome();
        QTRY_COMPARE(m_run->window().focusWidget(), m_run->find<QWidget>("entryTable"));
        chooseFile("moveWorkspaceAction", file("moved"));
        QTRY_COMPARE(path(), file("moved.shortlist"));
        QTRY_COMPARE(m_run->window().focusWidget(), m_run->find<QWidget>("entryTable"));
    }

    void keepsTheEntryWhereAnotherWorkspaceCannotBeOpened()
    {
        beginEntry(u"Discharge Together"_s);
        QFile letter(file("letter.shortlist"));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear judges") > 0);
        letter.close();
        chooseFile("openWorkspaceAction", letter.fileName());
        QTRY_VERIFY(notice().contains(u"is not a Shortlist workspace"_s));
        QVERIFY(editor()->isVisible());
        QTRY_VERIFY(editor()->isEnabled());
        type(u"still here"_s);
        QTRY_VERIFY(isSaved());
        QCOMPARE(storedText(), u"still here"_s);
    }

    void offersThoseThatWereOpen()
    {
        auto *menu = m_run->find<QMenu>("recentMenu");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled());
        chooseFile("newWorkspaceAction", file("R&D.shortlist"));
        QTRY_COMPARE(path(), file("R&D.shortlist"));
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QTRY_COMPARE(path(), m_run->folders().workspace);
        emit menu->aboutToShow();
        QVERIFY(menu->actions().first()->text().endsWith(u"R&&D.shortlist"_s));
    }

    void copiesAndGoesOnInTheFirst()
    {
        beginEntry(u"Discharge Together"_s);
        type(u"both"_s);
        chooseFile("copyWorkspaceAction", file("copy.shortlist"));
        QTRY_VERIFY(told().contains(file("copy.shortlist")));
        QCOMPARE(path(), m_run->folders().workspace);
        QVERIFY(editor()->isVisible());
        chooseFile("openWorkspaceAction", file("copy.shortlist"));
        QTRY_COMPARE(path(), file("copy.shortlist"));
        QCOMPARE(storedText(), u"both"_s);
    }

    void movesWithTheEntryOpen()
    {
        beginEntry(u"Discharge Together"_s);
        type(u"before "_s);
        const QString old = path();
        chooseFile("moveWorkspaceAction", file("new/awards.shortlist"));
        QTRY_COMPARE(path(), file("new/awards.shortlist"));
        QTRY_VERIFY(told().contains(path()));
        QVERIFY(!QFileInfo::exists(old));
        QVERIFY(editor()->isVisible() && editor()->isEnabled());
        type(u"and after"_s);
        QTRY_VERIFY(isSaved());
        QCOMPARE(storedText(), u"before and after"_s);
    }

    void offersABetterPlaceForASyncedFolder()
    {
        chooseFile("newWorkspaceAction", file("Dropbox/awards.shortlist"));
        QTRY_VERIFY(notice().contains(u"Dropbox"_s));
        beginEntry(u"Discharge Together"_s);
        QVERIFY(isShown("secondChoiceButton"));
        click("firstChoiceButton");
        QTRY_COMPARE(path(), file("awards.shortlist"));
        QTRY_VERIFY(told().contains(u"is now"_s));
        QTRY_COMPARE(titles(), QStringList{u"Discharge Together"_s});
        QVERIFY(!isShown("noticeBar"));
    }

    void asksOnlyOnceAboutAPlace()
    {
        chooseFile("newWorkspaceAction", file("Dropbox/awards.shortlist"));
        QTRY_VERIFY(isShown("secondChoiceButton"));
        click("secondChoiceButton");
        QVERIFY(!isShown("noticeBar"));
        chooseFile("openWorkspaceAction", m_run->folders().workspace);
        QTRY_COMPARE(path(), m_run->folders().workspace);
        chooseFile("openWorkspaceAction", file("Dropbox/awards.shortlist"));
        QTRY_COMPARE(path(), file("Dropbox/awards.shortlist"));
        QCOMPARE(titles(), QStringList());
        QTest::qWait(0);
        QVERIFY(!isShown("noticeBar"));
    }

    void asksForTheDriveOfTheLastWorkspace()
    {
        chooseFile("newWorkspaceAction", file("stick/awards.shortlist"));
        QTRY_COMPARE(path(), file("stick/awards.shortlist"));
        m_run.reset();
        QVERIFY(QDir().rename(file("stick"), file("pocket")));
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->window().show();
        m_run->window().openLastWorkspace();
        QTRY_VERIFY(notice().contains(u"plug that in"_s));
        click("firstChoiceButton");
        QTRY_VERIFY(isShown("firstChoiceButton"));
        QVERIFY(!QFileInfo::exists(file("stick")));
        QVERIFY(QDir().rename(file("pocket"), file("stick")));
        click("firstChoiceButton");
        QTRY_COMPARE(path(), file("stick/awards.shortlist"));
        QVERIFY(!isShown("noticeBar"));

        m_run.reset();
        QVERIFY(QDir().rename(file("stick"), file("pocket")));
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->window().show();
        m_run->window().openLastWorkspace();
        QTRY_VERIFY(isShown("secondChoiceButton"));
        click("secondChoiceButton");
        QTRY_COMPARE(path(), m_run->folders().workspace);
    }
};

QTEST_MAIN(TestWorkspaceActions)
#include "tst_workspaceactions.moc"
