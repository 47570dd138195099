#include "gui/endpointdialog.h"
#include "gui/importpage.h"
#include "gui/programrun.h"
#include "sending/sounddiscovery.h"
#include "session/categorydrafting.h"

#include <QAccessible>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString id = u"hsj/system-leadership-initiative-of-the-year"_s;
const QString title = u"System Leadership Initiative of the Year"_s;
} // namespace

/// Files and texts that are let go over the window of the program, as the system brings them.
class TestFileDrops final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

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

    void takesACategory();
    void showsTheEditionThatWasDropped();
    void takesACategoryOverAText();
    void importsAPage();
    void takesSeveralAtOnce();
    void showsAnOrganisersFile();
    void leavesTheOthersOfAnOrganisersFile();
    void takesAFileOverTheDialogOfEndpoints();
    void asksAboutAnotherVersion_data();
    void asksAboutAnotherVersion();
    void saysWhatIsWrongWithAFile();
    void leavesTextToTheText();
    void leavesAddressesAlone();
    void copiesAndNeverMoves();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    /// The shipped category under another id or title.
    [[nodiscard]] QString writeCategory(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray json = m_run->services().categories.find({id})->json;
        return write(u"sent.category.json"_s, json.replace(before, after));
    }
    static std::unique_ptr<QMimeData> files(const QStringList &paths)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data->setUrls(urls);
        return data;
    }
    /// Lets go of it there; whether something took it.
    bool drop(const QMimeData &data, const QWidget *over = nullptr)
    {
        QWidget &window = over ? *over->window() : m_run->window();
        const QWidget *target = over ? over : m_run->window().centralWidget();
        const QPoint at = target->mapTo(&window, target->rect().center());
        const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(at, actions, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(window.windowHandle(), &enter);
        QDragMoveEvent move(at, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.windowHandle(), &move);
        QDropEvent dropped(at, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.windowHandle(), &dropped);
        m_action = dropped.dropAction();
        return dropped.isAccepted();
    }
    [[nodiscard]] QWidget *start() const { return m_run->find<QWidget>("StartPage"); }
    /// Of the endpoint that is shown; nullptr where none is.
    [[nodiscard]] QLabel *organiser() const
    {
        const auto *dialog = m_run->window().findChild<EndpointDialog *>();
        auto *label = dialog ? dialog->findChild<QLabel *>(u"organiserLabel"_s) : nullptr;
        return label && label->isVisible() ? label : nullptr;
    }
    [[nodiscard]] QString notice() const { return m_run->find<QLabel>("noticeLabel")->text(); }
    [[nodiscard]] const LoadedCategory *found(const QString &wanted) const
    {
        return m_run->services().categories.find({wanted});
    }

    Qt::DropAction m_action = Qt::IgnoreAction;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};

void TestFileDrops::takesACategory()
{
    QVERIFY(drop(*files({writeCategory("hsj/system-", "mine/system-")})));
    QTRY_VERIFY(start()->isVisible());
    const LoadedCategory *taken = found(u"mine/system-leadership-initiative-of-the-year"_s);
    QVERIFY(taken);
    QVERIFY(!taken->shipped);
}

void TestFileDrops::showsTheEditionThatWasDropped()
{
    const QByteArray edition = '"' + found(id)->category.edition.toUtf8() + '"';
    QVERIFY(drop(*files({writeCategory("\"edition\": " + edition, "\"edition\": \"1998\"")})));
    QTRY_VERIFY(start()->isVisible());
    const auto *list = start()->findChild<QListView *>();
    QVERIFY2(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"1998"),
             qPrintable(list->currentIndex().data(Qt::AccessibleTextRole).toString()));
}

void TestFileDrops::takesACategoryOverAText()
{
    m_run->beginEntry(id, u"Discharge Together"_s);
    auto *answer = m_run->find<QTextEdit>("answerEdit");
    QVERIFY(drop(*files({writeCategory("hsj/system-", "mine/system-")}), answer));
    QTRY_VERIFY(start()->isVisible());
    QCOMPARE(answer->toPlainText(), QString());
}

void TestFileDrops::importsAPage()
{
    const QString page =
        write(u"page.txt"_s, "Best Team of the Year\n\n- What did you do?\n- What came of it?\n");
    QVERIFY(drop(*files({page})));
    auto *import = m_run->find<ImportPage>("ImportPage");
    QTRY_VERIFY(import->drafting());
    QVERIFY(import->isVisible());
    QCOMPARE(import->drafting()->verdict().questions, 2);
}

void TestFileDrops::takesSeveralAtOnce()
{
    const QString page = write(u"page.txt"_s, "Best Team of the Year\n\n- What did you do?\n");
    QVERIFY(drop(*files({page, writeCategory("hsj/system-", "mine/system-")})));
    QTRY_VERIFY(m_run->find<ImportPage>("ImportPage")->drafting());
    QVERIFY(found(u"mine/system-leadership-initiative-of-the-year"_s));
}

void TestFileDrops::showsAnOrganisersFile()
{
    QVERIFY(drop(*files({write(u"ward.awardendpoint.json"_s, soundDiscovery())})));
    QTRY_VERIFY(organiser());
    QCOMPARE(organiser()->text(), u"Ward Awards"_s);
    QVERIFY(m_run->services().endpoints.endpoints().isEmpty()); // a person saves it
}

void TestFileDrops::leavesTheOthersOfAnOrganisersFile()
{
    const QString endpoint = write(u"ward.awardendpoint.json"_s, soundDiscovery());
    m_run->window().comeForward({endpoint, writeCategory("hsj/system-", "mine/system-")});
    QTRY_VERIFY(organiser());
    QVERIFY(found(u"mine/system-leadership-initiative-of-the-year"_s));
}

void TestFileDrops::takesAFileOverTheDialogOfEndpoints()
{
    m_run->window().findChild<QAction *>(u"endpointsAction"_s)->trigger();
    auto *dialog = m_run->window().findChild<EndpointDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString file = write(u"ward.awardendpoint.json"_s, soundDiscovery());
    QVERIFY(!drop(*files({file}))); // what lies behind it waits
    QVERIFY(drop(*files({file}), dialog->findChild<QLineEdit *>(u"discoveryEdit"_s)));
    QTRY_VERIFY(organiser());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"discoveryEdit"_s)->text(), QString());
}

void TestFileDrops::asksAboutAnotherVersion_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("use it") << u"firstChoiceButton"_s << true;
    QTest::newRow("leave it") << u"secondChoiceButton"_s << false;
}

void TestFileDrops::asksAboutAnotherVersion()
{
    QFETCH(QString, button);
    QFETCH(bool, isTaken);
    QByteArray quoted = '"' + title.toUtf8() + '"';
    QVERIFY(drop(*files({writeCategory(quoted, "\"Another Title\"")})));
    QTRY_VERIFY(m_run->window().findChild<QPushButton *>(button)->isVisible());
    QVERIFY2(notice().contains(title) || notice().contains(u"Another Title"_s), qPrintable(notice()));
    QCOMPARE(found(id)->category.title, title);
    m_run->window().findChild<QPushButton *>(button)->click();
    QCOMPARE(found(id)->category.title, isTaken ? u"Another Title"_s : title);
    QCOMPARE(start()->isVisible(), isTaken);
}

void TestFileDrops::saysWhatIsWrongWithAFile()
{
    const QString broken = write(u"broken.category.json"_s, "{");
    QVERIFY(drop(*files({broken})));
    QTRY_VERIFY(notice().contains(u"broken.category.json"_s));
    QVERIFY(!start()->isVisible());
}

void TestFileDrops::leavesTextToTheText()
{
    m_run->beginEntry(id, u"Discharge Together"_s);
    auto *answer = m_run->find<QTextEdit>("answerEdit");
    QMimeData data;
    data.setText(u"Words"_s);
    QVERIFY(drop(data, answer));
    QCOMPARE(answer->toPlainText(), u"Words"_s);
    QVERIFY(!drop(data, m_run->window().menuBar()));
}

void TestFileDrops::leavesAddressesAlone()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/page.html"_s)});
    QVERIFY(!drop(data));
}

void TestFileDrops::copiesAndNeverMoves()
{
    const QString file = writeCategory("hsj/system-", "mine/system-");
    QVERIFY(drop(*files({file})));
    QCOMPARE(m_action, Qt::CopyAction); // whoever brings it takes a moved file away
    QTRY_VERIFY(start()->isVisible());
    QVERIFY(QFile::exists(file));
}

QTEST_MAIN(TestFileDrops)
#include "tst_filedrops.moc"
