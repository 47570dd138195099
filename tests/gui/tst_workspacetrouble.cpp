#include "model/submissionwaiting.h"
#include "workspacewindow.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

// Something happens to the file while somebody writes.
class TestWorkspaceTrouble final : public WorkspaceWindow
{
    Q_OBJECT

private slots:
    void goesOnByItselfWhenTheDriveIsBack()
    {
        onTheStick();
        QVERIFY(QDir().rename(file("stick"), file("pocket")));
        type(u" and more"_s);
        QTRY_VERIFY(isShown("troubleBar"));
        QVERIFY2(trouble().contains(u"is not there"_s), qPrintable(trouble()));
        QVERIFY(!isSaved());
        QVERIFY(!isShown("keptCopyButton") && !isShown("replacementButton"));
        QCOMPARE(editor()->toPlainText(), u"words and more"_s);
        type(u" still"_s);
        QVERIFY(QDir().rename(file("pocket"), file("stick")));
        QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 15'000);
        QVERIFY(!isShown("troubleBar"));
        QCOMPARE(storedText(), u"words and more still"_s);
    }

    void pushesThePageNotIntoItself()
    {
        onTheStick();
        m_run->window().resize(640, 480);
        QTRY_COMPARE(m_run->window().width(), 640);
        QVERIFY(QDir().rename(file("stick"), file("pocket")));
        type(u" and more"_s);
        QTRY_VERIFY(isShown("troubleBar"));
        const auto *count = editor()->parentWidget()->findChild<QLabel *>(u"countLabel"_s);
        QTRY_VERIFY2(count->y() >= editor()->geometry().bottom(), "The count lies over the text.");
        QVERIFY(editor()->height() >= editor()->minimumHeight());
        QVERIFY(!editor()->visibleRegion().isEmpty());
    }

    void rescuesWhatWasDamagedOnTheSpot()
    {
        onTheStick();
        type(u" quixotic"_s); // stands in no category
        QTRY_VERIFY(isSaved());
        QVERIFY(QDir().rename(file("stick"), file("pocket")));
        type(u" and more"_s);
        QTRY_VERIFY(isShown("troubleBar"));
        damage(file("pocket/awards.shortlist"), "words quixotic");
        QSignalSpy opened(&m_run->window(), &MainWindow::workspaceOpened);
        QVERIFY(QDir().rename(file("pocket"), file("stick")));
        QVERIFY(opened.wait(15'000));
        QTRY_VERIFY2_WITH_TIMEOUT(isSaved(), qPrintable(trouble()), 15'000);
        QVERIFY(!isShown("troubleBar"));
        QVERIFY(isShown("RescueDialog"));
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->toPlainText(), u"words quixotic and more"_s);
        QCOMPARE(storedText(), u"words quixotic and more"_s);
        QCOMPARE(QDir(file("stick")).entryList({u"awards (damaged *.shortlist"_s}).size(), 1);
        type(u" still"_s);
        QTRY_VERIFY(isSaved());
        QCOMPARE(storedText(), u"words quixotic and more still"_s);
    }

    void givesTheTextAway()
    {
        onTheStick();
        QVERIFY(QDir().rename(file("stick"), file("pocket")));
        type(u" and more"_s);
        QTRY_VERIFY(isShown("troubleBar"));
        click("copyTextButton");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"words and more"_s));
        const QDir copies(m_run->folders().emergency);
        QCOMPARE(copies.entryList({u"*.txt"_s}).size(), 1);
        QVERIFY(trouble().contains(copies.entryList({u"*.txt"_s}).first()));
        QVERIFY(QDir().rename(file("pocket"), file("stick")));
        QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 15'000);
    }

    void goesOnInTheKeptCopy()
    {
        onTheStick();
        replaceFile();
        type(u" and more"_s);
        QTRY_VERIFY(isShown("keptCopyButton"));
        QVERIFY(isShown("replacementButton"));
        click("keptCopyButton");
        QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 15'000);
        QVERIFY2(path().contains(u"(kept "_s), qPrintable(path()));
        QVERIFY(editor()->isVisible());
        QCOMPARE(storedText(), u"words and more"_s);
        type(u" yet"_s);
        QTRY_VERIFY(isSaved());
        QCOMPARE(storedText(), u"words and more yet"_s);
    }

    void opensTheFileThatIsThereNow()
    {
        onTheStick();
        replaceFile();
        const QString theirs = file("stick/awards.shortlist");
        type(u" and more"_s);
        QTRY_VERIFY(isShown("replacementButton"));
        QSignalSpy opened(&m_run->window(), &MainWindow::workspaceOpened);
        click("replacementButton");
        QVERIFY(opened.wait());
        QCOMPARE(path(), theirs);
        QVERIFY(!isShown("troubleBar"));
        // The entry as it is in that file, and nothing of ours written over it; ours lies in the copies.
        QTRY_VERIFY(editor()->isVisible());
        QTRY_COMPARE(editor()->toPlainText(), u"wor"_s);
        QCOMPARE(storedText(), u"wor"_s);
        const QDir copies(m_run->folders().emergency);
        QFile copy(copies.filePath(copies.entryList({u"*.txt"_s}).value(0)));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(copy.readAll().contains("words and more"));
        type(u"ld"_s);
        QTRY_VERIFY(isSaved());
    }

    void offersNoFileWhereNoneIs()
    {
        onTheStick();
        QVERIFY(QFile::remove(path()));
        type(u" and more"_s);
        QTRY_VERIFY(isShown("keptCopyButton"));
        QVERIFY(!isShown("replacementButton"));
        QVERIFY2(trouble().contains(u"moved or deleted"_s), qPrintable(trouble()));
        click("keptCopyButton");
        QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 15'000);
    }

private:
    /// As a failing stick does it: the pages that hold @p bytes are all zeros, and nothing else tells of it.
    static void damage(const QString &path, const QByteArray &bytes)
    {
        constexpr qsizetype pageSize = 4096;
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const QDateTime changed = damaged.fileTime(QFileDevice::FileModificationTime);
        const QByteArray all = damaged.readAll();
        int count = 0;
        for (qsizetype page = 0; page < all.size(); page += pageSize) {
            if (!all.mid(page, pageSize).contains(bytes))
                continue;
            QVERIFY(damaged.seek(page));
            QCOMPARE(damaged.write(QByteArray(pageSize, '\0')), pageSize);
            ++count;
        }
        QVERIFY(count > 0);
        QVERIFY(damaged.flush());
        QVERIFY(damaged.setFileTime(changed, QFileDevice::FileModificationTime));
    }
    /// A workspace with one answer, in a folder that plays a stick; an earlier state of it lies beside.
    void onTheStick()
    {
        chooseFile("newWorkspaceAction", file("stick/awards.shortlist"));
        QTRY_COMPARE(path(), file("stick/awards.shortlist"));
        beginEntry(u"Discharge Together"_s);
        type(u"wor"_s);
        QTRY_VERIFY(isSaved());
        chooseFile("copyWorkspaceAction", file("earlier.shortlist"));
        QTRY_VERIFY(QFileInfo::exists(file("earlier.shortlist")));
        type(u"ds"_s);
        QTRY_VERIFY(isSaved());
    }
    /// As a sync client does that brings an older file from another computer.
    void replaceFile()
    {
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(file("earlier.shortlist"), path()));
    }
};

QTEST_MAIN(TestWorkspaceTrouble)
#include "tst_workspacetrouble.moc"
