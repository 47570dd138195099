#include "gui/comparisontext.h"
#include "gui/pasteplandialog.h"
#include "gui/pastewindow.h"
#include "gui/writingdesk.h"
#include "session/prooffile.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestPasteWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void goesFromTheFirstCopyToTheReceiptByKeyboard();
    void putsPlainTextOnTheClipboardByteForByte();
    void copiesOnTheWayWhereThatIsWanted();
    void saysInWordsWhatIsOverTheLimit();
    void saysThatATickedTextWasChanged();
    void findsWhatTheFormCutOff();
    void takesOtherQuotesForHarmless();
    void standsOnTheFirstFieldToDoAfterABreak();
    void keepsAScreenshotThatIsDropped();
    void saysWhyAProofWasNotKept();
    void joinsFieldsAsTheFormHasThem();
    void goesWithTheEntry();

private:
    void open();
    void use(PasteStyle style);
    [[nodiscard]] QString clipboard() const { return QGuiApplication::clipboard()->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QString label(const char *name) const;
    [[nodiscard]] int row() const { return find<QListView>("fieldList")->currentIndex().row(); }
    [[nodiscard]] int fields() const { return find<QListView>("fieldList")->model()->rowCount() - 1; }
    void goTo(const QString &question);
    void drop(const QMimeData &data);
    [[nodiscard]] QuestionId firstQuestion() const
    {
        return m_session->category().sections.constFirst().questions.constFirst().id;
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<EntrySession> m_session;
    QPointer<PasteWindow> m_window;
};

void TestPasteWindow::init()
{
    m_desk = std::make_unique<WritingDesk>();
    m_session = m_desk->openNew(u"Discharge Together"_s);
    WritingDesk::complete(*m_session);
    QGuiApplication::clipboard()->clear();
    open();
}

void TestPasteWindow::cleanup()
{
    delete m_window;
    m_session.reset();
    m_desk.reset();
}

void TestPasteWindow::open()
{
    delete m_window;
    m_window = new PasteWindow(m_desk->services(), *m_session);
    QSignalSpy loaded(&m_window->session(), &PasteSession::loaded);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTRY_VERIFY(!loaded.isEmpty());
}

void TestPasteWindow::use(PasteStyle style)
{
    PastePlan plan = m_window->session().plan();
    plan.style = style;
    m_window->session().setPlan(plan);
}

void TestPasteWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.data(), key, modifiers);
}

/// Of a label that is shown.
QString TestPasteWindow::label(const char *name) const
{
    const auto *found = find<QLabel>(name);
    return found && found->isVisible() ? found->text() : QString();
}

void TestPasteWindow::goTo(const QString &question)
{
    const QList<PasteField> &all = m_window->session().fields();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).parts.contains(QuestionId{question}))
            find<QListView>("fieldList")->setCurrentIndex(find<QListView>("fieldList")->model()->index(i, 0));
    }
}

void TestPasteWindow::drop(const QMimeData &data)
{
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &dropped);
}

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

void TestPasteWindow::findsWhatTheFormCutOff()
{
    m_session->setText(firstQuestion(), u"We listened first, and then we built it together."_s);
    goTo(firstQuestion().value);
    key(Qt::Key_B, Qt::AltModifier);
    auto *back = find<QPlainTextEdit>("backEdit");
    QTRY_VERIFY(back->hasFocus()); // the button is seen to go down first
    QGuiApplication::clipboard()->setText(u"We listened first, and then we bui"_s);
    back->paste();
    QCOMPARE(label("resultLabel"),
             u"Cut off after 6 word(s). 3 word(s) is/are missing. It ends within a word, with "
             "‘listened first, and then we bui’; then should come ‘lt it together.’."_s);
    auto *comparison = find<ComparisonText>("comparisonText");
    QVERIFY(comparison->isVisible());
    QVERIFY(!comparison->changes().isEmpty());
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(!back->isVisible());
    QCOMPARE(back->toPlainText(), QString());
}

void TestPasteWindow::takesOtherQuotesForHarmless()
{
    m_session->setText(firstQuestion(), u"It\u2019s ours."_s);
    goTo(firstQuestion().value);
    find<QPushButton>("backButton")->click();
    find<QPlainTextEdit>("backEdit")->setPlainText(u"It's ours."_s);
    QCOMPARE(label("resultLabel"),
             u"Every word is there. Quotation marks are of another kind. This is harmless."_s);
    QVERIFY(!find<ComparisonText>("comparisonText")->isVisible());
    find<QPlainTextEdit>("backEdit")->setPlainText(u"It\u2019s ours."_s);
    QCOMPARE(label("resultLabel"), u"The form shows exactly what you copied."_s);
}

void TestPasteWindow::standsOnTheFirstFieldToDoAfterABreak()
{
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    open();
    QTRY_COMPARE(row(), 2);
    QCOMPARE(m_window->session().state(1), PasteSession::FieldState::Ticked);
}

void TestPasteWindow::keepsAScreenshotThatIsDropped()
{
    QTemporaryDir folder;
    QFile picture(folder.filePath(u"thanks.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("picture") == 7);
    picture.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture.fileName())});
    drop(data);
    QCOMPARE(label("proofLabel"), u"thanks.png"_s);
    QSignalSpy finished(&m_window->session(), &PasteSession::finished);
    find<QPushButton>("finishButton")->click();
    QTRY_COMPARE(finished.count(), 1);
    const auto id = finished.at(0).at(0).value<Submission>().id;
    const auto proofs = WritingDesk::taken(proofsOf(m_desk->services().storage, id));
    QVERIFY(proofs);
    QCOMPARE(proofs->size(), 1);
    QCOMPARE(proofs->at(0).name, u"thanks.png"_s);
}

void TestPasteWindow::saysWhyAProofWasNotKept()
{
    QMimeData data;
    QTemporaryDir folder;
    QFile picture(folder.filePath(u"empty.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.close();
    data.setUrls({QUrl::fromLocalFile(picture.fileName())});
    drop(data);
    find<QPushButton>("finishButton")->click();
    QTRY_VERIFY(label("troubleLabel").endsWith(u"is empty, so it proves nothing. Choose another file."_s));
    QVERIFY(find<QPushButton>("finishButton")->isEnabled());
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
