#include "pastedesk.h"

#include "gui/pasteplandialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

class TestPasteWindow final : public PasteDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void goesFromTheFirstCopyToTheReceiptByKeyboard();
    void enterPressesTheButtonThatHasTheFocus();
    void putsPlainTextOnTheClipboardByteForByte();
    void copiesOnTheWayWhereThatIsWanted();
    void saysInWordsWhatIsOverTheLimit();
    void saysThatATickedTextWasChanged();
    void standsOnTheFirstFieldToDoAfterABreak();
    void joinsFieldsAsTheFormHasThem();
    void goesWithTheEntry();

private:
    [[nodiscard]] QString clipboard() const { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] int fields() const { return find<QListView>("fieldList")->model()->rowCount() - 1; }
};

void TestPasteWindow::goesFromTheFirstCopyToTheReceiptByKeyboard()
{
    QVERIFY(m_window->windowFlags() & Qt::WindowStaysOnTopHint);
    for (int field = 0; field < fields(); ++field) {
        QCOMPARE(row(), field);
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), m_window->session().text(field));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->session().state(field), PasteSession::FieldState::Ticked);
    }
    QCOMPARE(row(), fields());
    auto *reference = find<QLineEdit>("referenceEdit");
    QVERIFY(reference->hasFocus());
    QTest::keyClicks(reference, u"HSJ-0117"_s);
    key(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(!label("outcomeLabel").isEmpty());
    const auto latest = WritingDesk::taken(m_desk->submissions().latest(m_session->entry().id));
    QVERIFY(latest && *latest);
    QCOMPARE((*latest)->state, SubmissionState::Submitted);
    QCOMPARE((*latest)->receipt->reference, u"HSJ-0117"_s);
}

void TestPasteWindow::enterPressesTheButtonThatHasTheFocus()
{
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(clipboard(), m_window->session().text(0));
    find<QPushButton>("nextButton")->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(row(), 1);
}

void TestPasteWindow::putsPlainTextOnTheClipboardByteForByte()
{
    m_session->setText(
        firstQuestion(),
        u"\u201cWe\u2019re\u201d \u2013 10\u00a0000\u2026\n\u2022 one\n\u2022 two \U0001F600"_s);
    PasteStyle style;
    style.quotes = QuoteStyle::Straight;
    style.lines = LineStyle::Crlf;
    style.bullets = BulletStyle::Hyphen;
    style.keyboardMarks = true;
    use(style);
    goTo(firstQuestion().value);
    QTest::mouseClick(find<QPushButton>("copyButton"), Qt::LeftButton);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->formats(), QStringList{u"text/plain"_s});
    QCOMPARE(data->data(u"text/plain"_s),
             QByteArray("\"We're\" - 10 000...\r\n- one\r\n- two \xf0\x9f\x98\x80"));
}

void TestPasteWindow::copiesOnTheWayWhereThatIsWanted()
{
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(clipboard(), QString());
    find<QCheckBox>("copyNextBox")->setChecked(true);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(row(), 2);
    QCOMPARE(clipboard(), m_window->session().text(2));
    key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(row(), 1);
}

void TestPasteWindow::saysInWordsWhatIsOverTheLimit()
{
    PastePlan plan = m_window->session().plan();
    plan.fields[0].limit = Limit{LimitUnit::Words, 0, 3, Provenance::Person};
    m_window->session().setPlan(plan);
    QCOMPARE(label("countLabel"), u"2 of 3 word(s), as this form counts"_s);
    m_session->setText(projectTitleId(), u"Discharge Together, every day"_s);
    QCOMPARE(label("countLabel"),
             u"1 word(s) over: the form takes 3 and may cut off the rest without a word."_s);
}

void TestPasteWindow::saysThatATickedTextWasChanged()
{
    auto *tick = find<QCheckBox>("tickBox");
    QTest::mouseClick(tick, Qt::LeftButton, {}, {8, tick->height() / 2});
    QVERIFY(tick->isChecked());
    m_session->setText(projectTitleId(), u"Discharge, Together"_s);
    QVERIFY(!tick->isChecked());
    QCOMPARE(find<QPlainTextEdit>("textView")->toPlainText(), u"Discharge, Together"_s);
    QCOMPARE(label("adviceLabel"),
             u"The text was changed after you ticked it, so the tick is gone. Copy it again."_s);
}

void TestPasteWindow::standsOnTheFirstFieldToDoAfterABreak()
{
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    open();
    QTRY_COMPARE(row(), 2);
    QCOMPARE(m_window->session().state(1), PasteSession::FieldState::Ticked);
}

void TestPasteWindow::joinsFieldsAsTheFormHasThem()
{
    const int before = fields();
    find<QPushButton>("planButton")->click();
    auto *dialog = m_window->findChild<PastePlanDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"sectionsButton"_s)->click();
    dialog->findChild<QPushButton *>(u"downButton"_s)->click();
    auto *quotes = dialog->findChild<QComboBox *>(u"quotesBox"_s);
    quotes->setCurrentIndex(quotes->findText(u"Straight"_s));
    dialog->accept();
    const PastePlan &plan = m_window->session().plan();
    QVERIFY(fields() < before);
    QCOMPARE(fields(), m_session->category().details.size() + m_session->category().sections.size());
    QCOMPARE(plan.fields.at(1).parts.constFirst(), m_session->category().details.constFirst().id);
    QCOMPARE(plan.style.quotes, QuoteStyle::Straight);
}

void TestPasteWindow::goesWithTheEntry()
{
    m_session.reset();
    QTRY_VERIFY(!m_window);
}

QTEST_MAIN(TestPasteWindow)
#include "tst_pastewindow.moc"
