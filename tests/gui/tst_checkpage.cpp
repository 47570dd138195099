#include "gui/checkpagefixture.h"
#include "gui/receiptview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace {
const QUrl office(u"http://127.0.0.1:1/submissions"_s); ///< a port that refuses
}

class TestCheckPage : public CheckPageFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void listsWhatIsToBeDone();
    void theFocusCanBeSeen();
    void aRowIsNoTallerThanItsWords();
    void rowsComeAndGoWithTheEntry();
    void aRowLeadsToItsPlace();
    void aDeclarationsRowLeadsToItsBox();
    void declarationsReachTheSession();
    void namesEveryControl();
    void tabReachesTheListsBeforeTheCard();
    void showsTheWholeEntryToRead();
    void namesTheFilesThatAreSent();
    void theReceiptNamesTheFiles();
    void pausingDoesNotLeadToTheButtonThatCancels();
    void asksForTheExport();
};

void TestCheckPage::theFocusCanBeSeen()
{
    m_page->setFocus();
    QCOMPARE(m_page->focusWidget(), rows().first());
}

void TestCheckPage::listsWhatIsToBeDone()
{
    QTRY_COMPARE(rows().size(), m_session->findings().size());
    QVERIFY(rows().size() > 18);
    QVERIFY(textOfLabel(u"summaryLabel"_s).contains(QString::number(rows().size())));
    QVERIFY(rows().first()->accessibleName().startsWith(u"Must fix: "));
    QCOMPARE(textOfLabel(u"entryTitleLabel"_s), u"Discharge Together"_s);
}

void TestCheckPage::aRowIsNoTallerThanItsWords()
{
    m_page->resize(900, 740);
    WritingDesk::complete(*m_session);
    m_session->setText({u"involvement-3"_s},
                       QString()); // its link is so long that it stands below the sentence
    QTRY_COMPARE(rows().size(), 1);
    const QWidget *row = rows().first()->parentWidget();
    QTRY_VERIFY(rows().first()->y() >= rows().first()->height());
    QTRY_COMPARE(row->height(), row->heightForWidth(row->width()));
}

void TestCheckPage::rowsComeAndGoWithTheEntry()
{
    QTRY_VERIFY(!rows().isEmpty());
    const auto before = rows().size();
    m_session->setText({u"organisation"_s}, u"North Tees"_s);
    QCOMPARE(rows().size(), before - 1);
    m_session->setText({u"ambition-1"_s}, u"word "_s.repeated(401));
    QCOMPARE(rows().size(), before - 1); // one thing fewer that must be fixed, one more to look at
    QVERIFY(rows().last()->accessibleName().startsWith(u"Look at: "));

    WritingDesk::complete(*m_session);
    QCOMPARE(rows().size(), 0);
    QVERIFY(textOfLabel(u"summaryLabel"_s).startsWith(u"Nothing has to be put right"));
    m_session->setText({u"organisation"_s}, QString());
    QTRY_COMPARE(rows().size(), 1);
}

void TestCheckPage::aRowLeadsToItsPlace()
{
    WritingDesk::complete(*m_session);
    m_session->setText({u"outcome-2"_s}, QString());
    QTRY_COMPARE(rows().size(), 1);
    const QSignalSpy asked(m_page.get(), &CheckPage::placeRequested);
    rows().first()->setFocus();
    QTest::keyClick(rows().first(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    const auto finding = asked.first().first().value<Finding>();
    QCOMPARE(finding.place, u"outcome-2"_s);
    QCOMPARE(finding.kind, Finding::Kind::Unanswered);
}

void TestCheckPage::aDeclarationsRowLeadsToItsBox()
{
    WritingDesk::complete(*m_session);
    m_session->setAgreed({u"agreed"_s}, false);
    QTRY_COMPARE(rows().size(), 1);
    const QSignalSpy asked(m_page.get(), &CheckPage::placeRequested);
    QTest::mouseClick(rows().first(), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(m_page->findChild<QWidget *>(u"agreed"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestCheckPage::declarationsReachTheSession()
{
    auto *row = m_page->findChild<QWidget *>(u"accurate"_s);
    auto *box = row->findChild<QCheckBox *>();
    QVERIFY(!box->isChecked());
    QTest::mouseClick(row->findChild<QLabel *>(), Qt::LeftButton); // the words belong to the box
    QVERIFY(m_session->entry().agreed.contains({u"accurate"_s}));
    m_session->setAgreed({u"accurate"_s}, false);
    QVERIFY(!box->isChecked());
}

void TestCheckPage::namesEveryControl()
{
    useEndpoint(office);
    const auto widgets = m_page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void TestCheckPage::tabReachesTheListsBeforeTheCard()
{
    QTRY_VERIFY(!rows().isEmpty());
    useEndpoint(office);
    rows().first()->setFocus();
    for (qsizetype i = 1; i < rows().size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), rows().at(i));
    }
    QStringList names;
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *stop = QApplication::focusWidget();
        names += stop->objectName().isEmpty() ? stop->parentWidget()->objectName() : stop->objectName();
    }
    const QStringList expected = {u"endpointBox"_s, u"changeButton"_s, u"addButton"_s,
                                  u"accurate"_s,    u"agreed"_s,       u"submitButton"_s,
                                  u"pasteButton"_s, u"readButton"_s,   u"exportButton"_s};
    QCOMPARE(names, expected);
}

void TestCheckPage::showsTheWholeEntryToRead()
{
    WritingDesk::complete(*m_session);
    m_session->setNotes({u"ambition-1"_s}, u"Ask the analyst"_s);
    m_session->setText({u"value-1"_s}, QString());
    click(u"readButton"_s);
    const auto *browser = m_page->findChild<QTextBrowser *>(u"browser"_s);
    QVERIFY(browser && browser->isReadOnly());
    const QString text = browser->toPlainText();
    for (const Section &section : m_session->category().sections) {
        for (const Question &question : section.questions)
            QVERIFY2(text.contains(question.prompt), qPrintable(question.prompt));
    }
    QVERIFY(text.contains(u"We listened first, and then we built it together."));
    QVERIFY(text.contains(u"No answer yet."));
    QVERIFY(!text.contains(u"Ask the analyst"));
}

void TestCheckPage::namesTheFilesThatAreSent()
{
    QVERIFY(!textOfLabel(u"sentLabel"_s).contains(u'\n'));
    Attachment file;
    file.slot = {u"evidence"_s};
    file.name = u"results.pdf"_s;
    file.size = 2 * 1024 * 1024;
    m_session->setFiles({file});
    QVERIFY2(textOfLabel(u"sentLabel"_s).endsWith(u"\nresults.pdf, 2.0 MB"),
             qPrintable(textOfLabel(u"sentLabel"_s)));

    useEndpoint(office);
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    QTRY_VERIFY(m_page->findChild<QMessageBox *>(u"submitQuestion"_s));
    const auto *question = m_page->findChild<QMessageBox *>(u"submitQuestion"_s);
    QVERIFY2(question->informativeText().contains(u"results.pdf"), qPrintable(question->informativeText()));
    answer(u"submitQuestion"_s, u"Cancel"_s);
}

void TestCheckPage::theReceiptNamesTheFiles()
{
    const QByteArray digest(64, 'a');
    Submission sent;
    SentFile file;
    file.name = u"results.pdf"_s;
    file.sha256 = digest;
    sent.files = {file};
    sent.receipt = Receipt();
    sent.receipt->document = R"({"files":[{"sha256":")" + digest + R"(","size":2097152}]})";
    ReceiptView view(m_desk->services());
    view.resize(560, 400);
    view.setSubmission(sent);
    view.show();
    const auto *files = view.findChild<QLabel *>(u"filesLabel"_s);
    QCOMPARE(files->text().section(u'\n', 0, 0), u"results.pdf, 2.0 MB"_s);
    QCOMPARE(files->text().section(u'\n', 1).remove(u' '), QString::fromLatin1(digest));
    QTRY_VERIFY(files->visibleRegion().boundingRect().height() > 2 * files->fontMetrics().height());
}

void TestCheckPage::pausingDoesNotLeadToTheButtonThatCancels()
{
    useEndpoint(office);
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
    QTRY_VERIFY(shown<QPushButton>(u"pauseButton"_s) && shown<QPushButton>(u"goOnButton"_s));
    auto *pause = shown<QPushButton>(u"pauseButton"_s);
    pause->setFocus();
    QTest::keyClick(pause, Qt::Key_Space);
    QTRY_VERIFY(!pause->isVisible());
    QTRY_COMPARE(m_page->focusWidget(), shown<QPushButton>(u"goOnButton"_s));
}

void TestCheckPage::asksForTheExport()
{
    const QSignalSpy asked(m_page.get(), &CheckPage::exportRequested);
    click(u"exportButton"_s);
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(TestCheckPage)
#include "tst_checkpage.moc"
