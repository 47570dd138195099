#include "gui/detailspage.h"
#include "gui/writingdesk.h"
#include "gui/writtendate.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestDetailsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void bringsTypingToTheSession();
    void saysBesideTheFieldWhatIsWrong();
    void saysNothingWhileOneTypes();
    void saysThatARequiredFieldWasLeftEmpty();
    void followsATitleThatIsChangedElsewhere();
    void countsAndCutsNothingOff();
    void namesEveryField();
    void theFocusCanBeSeen();
    void marksWhatIsOptional();
    void tabGoesThroughTheFieldsInOrder();
    void leadsToADetail();
    void leadsOnToTheQuestions();

    void keepsAChoice();
    void keepsAChoiceThatIsNoLongerOffered();
    void keepsADateAsItIsStored();

    void readsDates_data();
    void readsDates();

private:
    /// Shows the page with a category of these details alone.
    void openWith(const QList<Detail> &details, const QHash<QuestionId, Answer> &answers = {});
    template<typename Input>
    [[nodiscard]] Input *input(const QString &id) const
    {
        const auto *field = m_page->findChild<QWidget *>(id);
        return field ? field->findChild<Input *>() : nullptr;
    }
    [[nodiscard]] QString textIn(const QString &id, const QString &label) const
    {
        const auto *shown = m_page->findChild<QWidget *>(id)->findChild<QLabel *>(label);
        return shown->isVisible() ? shown->text() : QString();
    }

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<EntrySession> m_session;
    std::unique_ptr<DetailsPage> m_page;
};

void TestDetailsPage::init()
{
    m_desk = std::make_unique<WritingDesk>();
    m_session = m_desk->openNew(u"Discharge Together"_s);
    m_page = std::make_unique<DetailsPage>(m_desk->services());
    m_page->setSession(m_session.get());
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDetailsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_desk.reset();
}

void TestDetailsPage::openWith(const QList<Detail> &details, const QHash<QuestionId, Answer> &answers)
{
    Category category = m_session->category();
    category.details = details;
    Entry entry = m_session->entry();
    entry.answers = answers;
    m_page->setSession(nullptr);
    m_session =
        std::make_unique<EntrySession>(category, entry, m_desk->services().storage, m_desk->services().clock);
    m_page->setSession(m_session.get());
    QTRY_VERIFY(m_page->findChild<QWidget *>(details.last().id.value)->isVisible());
}

void TestDetailsPage::theFocusCanBeSeen()
{
    m_page->setFocus();
    QCOMPARE(m_page->focusWidget(), input<QLineEdit>(u"project-title"_s));
}

void TestDetailsPage::bringsTypingToTheSession()
{
    QTest::keyClicks(input<QLineEdit>(u"organisation"_s), u"North Tees partnership"_s);
    QCOMPARE(textOf(m_session->entry(), {u"organisation"_s}), u"North Tees partnership"_s);
    QTest::keyClicks(input<QPlainTextEdit>(u"summary"_s), u"In short"_s);
    QCOMPARE(textOf(m_session->entry(), {u"summary"_s}), u"In short"_s);
    QTest::keyClicks(input<QLineEdit>(u"project-title"_s), u" now"_s);
    QCOMPARE(m_session->entry().title, u"Discharge Together now"_s);
}

void TestDetailsPage::saysBesideTheFieldWhatIsWrong()
{
    auto *edit = input<QLineEdit>(u"contact-email"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"team.example.org"_s);
    input<QLineEdit>(u"contact-phone"_s)->setFocus();
    QVERIFY(textIn(u"contact-email"_s, u"problemLabel"_s).contains(u"name@example.org"));
    QVERIFY(edit->accessibleDescription().contains(u"name@example.org"));

    edit->setFocus();
    edit->setCursorPosition(4);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, u"@"_s);
    QCOMPARE(edit->text(), u"team@example.org"_s);
    QCOMPARE(textIn(u"contact-email"_s, u"problemLabel"_s), QString());
}

void TestDetailsPage::saysNothingWhileOneTypes()
{
    auto *edit = input<QLineEdit>(u"contact-email"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"te"_s);
    QCOMPARE(textIn(u"contact-email"_s, u"problemLabel"_s), QString());
}

void TestDetailsPage::saysThatARequiredFieldWasLeftEmpty()
{
    QCOMPARE(textIn(u"organisation"_s, u"problemLabel"_s), QString());
    input<QLineEdit>(u"organisation"_s)->setFocus();
    input<QLineEdit>(u"contact-name"_s)->setFocus();
    QVERIFY(textIn(u"organisation"_s, u"problemLabel"_s).contains(u"Organisation"));
}

void TestDetailsPage::followsATitleThatIsChangedElsewhere()
{
    auto *edit = input<QLineEdit>(u"project-title"_s);
    edit->setCursorPosition(9);
    m_session->setText(projectTitleId(), u"Discharge Sooner"_s);
    QCOMPARE(edit->text(), u"Discharge Sooner"_s);
    QCOMPARE(edit->cursorPosition(), 9);
    QCOMPARE(m_page->findChild<QLabel *>(u"entryTitleLabel"_s)->text(), u"Discharge Sooner"_s);
}

void TestDetailsPage::countsAndCutsNothingOff()
{
    const QString text = u"word "_s.repeated(103).trimmed();
    input<QPlainTextEdit>(u"summary"_s)->setPlainText(text);
    QCOMPARE(textOf(m_session->entry(), {u"summary"_s}), text);
    const QString count = textIn(u"summary"_s, u"countLabel"_s);
    QVERIFY2(count.startsWith(u"103 of 100 word") && count.endsWith(u", 3 over"), qPrintable(count));

    const QString title = u"x"_s.repeated(40'000);
    auto *edit = input<QLineEdit>(u"project-title"_s);
    edit->selectAll();
    edit->insert(title);
    QCOMPARE(edit->text().size(), title.size());
}

void TestDetailsPage::namesEveryField()
{
    int fields = 0;
    const auto widgets = m_page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
        ++fields;
    }
    QCOMPARE(fields, m_session->category().details.size() + 1);
}

void TestDetailsPage::marksWhatIsOptional()
{
    QVERIFY(textIn(u"contact-phone"_s, u"label"_s).endsWith(u"(optional)"));
    QCOMPARE(textIn(u"contact-email"_s, u"label"_s), u"Contact e-mail address"_s);
}

void TestDetailsPage::tabGoesThroughTheFieldsInOrder()
{
    QStringList visited;
    m_page->showDetail(projectTitleId());
    const Category &category = m_session->category();
    for (qsizetype i = 0; i < category.details.size(); ++i) {
        for (const Detail &detail : category.details) {
            if (m_page->findChild<QWidget *>(detail.id.value)->isAncestorOf(QApplication::focusWidget()))
                visited += detail.id.value;
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList expected;
    for (const Detail &detail : category.details)
        expected += detail.id.value;
    QCOMPARE(visited, expected);
    QCOMPARE(QApplication::focusWidget(), m_page->findChild<QPushButton *>(u"nextButton"_s));
}

void TestDetailsPage::leadsToADetail()
{
    m_page->showDetail({u"contact-phone"_s});
    QCOMPARE(QApplication::focusWidget(), input<QLineEdit>(u"contact-phone"_s));
}

void TestDetailsPage::leadsOnToTheQuestions()
{
    const QSignalSpy next(m_page.get(), &DetailsPage::nextRequested);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"nextButton"_s), Qt::LeftButton);
    QCOMPARE(next.count(), 1);
}

void TestDetailsPage::keepsAChoice()
{
    Detail region{{u"region"_s}, u"Region"_s, {}, DetailKind::Choice, {u"North"_s, u"South"_s}, true, {}};
    Detail before{{u"before"_s}, u"Entered before"_s, {}, DetailKind::YesNo, {}, true, {}};
    openWith({region, before});
    auto *regions = input<QComboBox>(u"region"_s);
    QCOMPARE(textOf(m_session->entry(), region.id), QString());
    regions->setFocus();
    QTest::keyClick(regions, Qt::Key_Down);
    QCOMPARE(textOf(m_session->entry(), region.id), u"North"_s);
    QTest::keyClick(regions, Qt::Key_Up);
    QCOMPARE(textOf(m_session->entry(), region.id), QString());
    QTest::keyClick(input<QComboBox>(u"before"_s), Qt::Key_Down);
    QCOMPARE(textOf(m_session->entry(), before.id), u"yes"_s);
}

void TestDetailsPage::keepsAChoiceThatIsNoLongerOffered()
{
    const Detail region{{u"region"_s}, u"Region"_s, {}, DetailKind::Choice, {u"North"_s}, true, {}};
    Answer midlands;
    midlands.text = u"Midlands"_s;
    openWith({region}, {{region.id, midlands}});
    QCOMPARE(input<QComboBox>(u"region"_s)->currentText(), u"Midlands"_s);
    QCOMPARE(textOf(m_session->entry(), region.id), u"Midlands"_s);
    QVERIFY(textIn(u"region"_s, u"problemLabel"_s).contains(u"Region"));
}

void TestDetailsPage::keepsADateAsItIsStored()
{
    const Detail began{{u"began"_s}, u"Began on"_s, {}, DetailKind::Date, {}, true, {}};
    openWith({began, Detail{{u"other"_s}, u"Other"_s, {}, DetailKind::Line, {}, false, {}}});
    auto *edit = input<QLineEdit>(u"began"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"26 March 2027"_s);
    QCOMPARE(edit->text(), u"26 March 2027"_s);
    QCOMPARE(textOf(m_session->entry(), began.id), u"2027-03-26"_s);
    QCOMPARE(textIn(u"began"_s, u"problemLabel"_s), QString());

    edit->selectAll();
    QTest::keyClicks(edit, u"in spring"_s);
    input<QLineEdit>(u"other"_s)->setFocus();
    QCOMPARE(textOf(m_session->entry(), began.id), u"in spring"_s);
    QVERIFY(textIn(u"began"_s, u"problemLabel"_s).contains(u"Began on"));
}

void TestDetailsPage::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("stored");

    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale welsh(QLocale::Welsh, QLocale::UnitedKingdom);
    const QString date = u"2027-03-04"_s;
    QTest::newRow("as stored") << date << british << date;
    QTest::newRow("British, whole") << u"04/03/2027"_s << british << date;
    QTest::newRow("British, loose") << u"4/3/2027"_s << british << date;
    QTest::newRow("American") << u"3/4/2027"_s << american << date;
    QTest::newRow("in words") << u"4 March 2027"_s << british << date;
    QTest::newRow("in short words") << u"4 Mar 2027"_s << british << date;
    QTest::newRow("in Welsh") << u"4 Mawrth 2027"_s << welsh << date;
    QTest::newRow("stray spaces") << u" 4  March 2027 "_s << british << date;
    QTest::newRow("a year of two digits is not guessed") << u"4/3/27"_s << british << u"4/3/27"_s;
    QTest::newRow("no such day") << u"31/02/2027"_s << british << u"31/02/2027"_s;
    QTest::newRow("words") << u"in spring"_s << british << u"in spring"_s;
    QTest::newRow("nothing") << QString() << british << QString();
}

void TestDetailsPage::readsDates()
{
    QFETCH(QString, typed);
    QFETCH(QLocale, locale);
    QFETCH(QString, stored);
    QCOMPARE(storedDate(typed, locale), stored);
    QCOMPARE(storedDate(shownDate(stored, locale), locale), stored);
}

QTEST_MAIN(TestDetailsPage)
#include "tst_detailspage.moc"
