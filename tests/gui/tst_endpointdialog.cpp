#include "gui/endpointdialog.h"
#include "gui/writingdesk.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestEndpointDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void savesWhatIsTyped();
    void namesItAfterItsHost();
    void changesAnEndpoint();
    void leavesWhatItDoesNotShow();
    void picksAnother();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void showsTheStatusAddressOnlyWhereOneIsWanted();
    void askingForATokenKeepsACorrection();
    void keepsTheTokenInMemoryOnly();
    void forgetsTheTokenOfAnotherServer_data();
    void forgetsTheTokenOfAnotherServer();
    void removesAfterAsking();
    void removesNothingAfterANo();
    void namesEveryField();

private:
    template<typename Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        return *m_dialog->findChild<Widget *>(name);
    }
    void type(const QString &field, const QString &text)
    {
        part<QLineEdit>(field).clear();
        QTest::keyClicks(&part<QLineEdit>(field), text);
    }
    void save()
    {
        QTest::mouseClick(part<QDialogButtonBox>(u"buttonBox"_s).button(QDialogButtonBox::Save),
                          Qt::LeftButton);
    }
    void answerRemoval(const QString &words);

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<EndpointDialog> m_dialog;
};

void TestEndpointDialog::init()
{
    m_desk = std::make_unique<WritingDesk>();
    m_dialog = std::make_unique<EndpointDialog>(m_desk->services());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestEndpointDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestEndpointDialog::savesWhatIsTyped()
{
    const QSignalSpy saved(m_dialog.get(), &EndpointDialog::saved);
    type(u"nameEdit"_s, u"Awards office"_s);
    type(u"addressEdit"_s, u"https://entries.example.org/submit?year=2024"_s);
    part<QComboBox>(u"profileBox"_s).setCurrentIndex(1);
    part<QComboBox>(u"statusBox"_s).setCurrentIndex(1);
    type(u"templateEdit"_s, u"https://entries.example.org/status/{submissionId}"_s);
    part<QCheckBox>(u"repeatBox"_s).setChecked(true);
    save();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(m_dialog->isHidden());
    QTRY_COMPARE(m_desk->endpoints().endpoints().size(), 1);
    Endpoint expected;
    expected.id = saved.first().first().value<EndpointId>();
    expected.name = u"Awards office"_s;
    expected.address = QUrl(u"https://entries.example.org/submit?year=2024"_s);
    expected.profile = EndpointProfile::Multipart;
    expected.statusRoad = StatusRoad::Template;
    expected.statusTemplate = u"https://entries.example.org/status/{submissionId}"_s;
    expected.knowsRepeatedIds = true;
    QCOMPARE(m_desk->endpoints().endpoints().first(), expected);
    QCOMPARE(m_desk->settings().lastEndpoint(), expected.id);
}

void TestEndpointDialog::namesItAfterItsHost()
{
    type(u"addressEdit"_s, u"https://entries.example.org/submit"_s);
    save();
    QTRY_COMPARE(m_desk->endpoints().endpoints().size(), 1);
    QCOMPARE(m_desk->endpoints().endpoints().first().name, u"entries.example.org"_s);
}

void TestEndpointDialog::changesAnEndpoint()
{
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    m_dialog->edit(*m_desk->endpoints().find(id));
    QCOMPARE(part<QLineEdit>(u"addressEdit"_s).text(), u"https://entries.example.org/submit"_s);
    type(u"nameEdit"_s, u"The new name"_s);
    save();
    QTRY_COMPARE(m_desk->endpoints().find(id)->name, u"The new name"_s);
    QCOMPARE(m_desk->endpoints().endpoints().size(), 1);
}

void TestEndpointDialog::leavesWhatItDoesNotShow()
{
    Endpoint published;
    published.id = {u"published"_s};
    published.name = u"Ward Awards"_s;
    published.address = QUrl(u"https://in.example.org/submissions"_s);
    published.profile = EndpointProfile::TusCommit;
    published.uploads = QUrl(u"https://in.example.org/tus/"_s);
    published.signIn = SignIn::Basic;
    published.user = u"ward"_s;
    published.terms.organiser = u"Ward"_s;
    published.terms.maxFileBytes = 7000;
    QVERIFY(m_desk->endpoints().save(published).result());
    QTRY_VERIFY(m_desk->endpoints().find(published.id));
    m_dialog->edit(published);
    type(u"nameEdit"_s, u"Ours"_s);
    save();
    published.name = u"Ours"_s;
    QTRY_COMPARE(*m_desk->endpoints().find(published.id), published);

    m_dialog->edit(published);
    type(u"addressEdit"_s, u"https://elsewhere.example.org/submissions"_s);
    save();
    QTRY_COMPARE(m_desk->endpoints().find(published.id)->address.host(), u"elsewhere.example.org"_s);
    QCOMPARE(m_desk->endpoints().find(published.id)->terms, EndpointTerms());

    m_dialog->editNew();
    QCOMPARE(part<QComboBox>(u"profileBox"_s).count(), 2);
}

void TestEndpointDialog::picksAnother()
{
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    auto &box = part<QComboBox>(u"endpointBox"_s);
    QTRY_COMPARE(box.count(), 2);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(part<QLineEdit>(u"addressEdit"_s).text(), u"https://entries.example.org/submit"_s);
    QVERIFY(part<QPushButton>(u"removeButton"_s).isEnabled());
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(part<QLineEdit>(u"addressEdit"_s).text(), QString());
    QVERIFY(!part<QPushButton>(u"removeButton"_s).isEnabled());
}

void TestEndpointDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("statusTemplate");
    QTest::addColumn<QString>("focused");

    const QString good = u"https://entries.example.org/submit"_s;
    QTest::newRow("nothing") << QString() << QString() << u"addressEdit"_s;
    QTest::newRow("no address") << u"the awards office"_s << QString() << u"addressEdit"_s;
    QTest::newRow("not encrypted") << u"http://entries.example.org"_s << QString() << u"addressEdit"_s;
    QTest::newRow("a status address without the id") << good << good << u"templateEdit"_s;
    QTest::newRow("both wrong") << u"ftp://example.org"_s << good << u"addressEdit"_s;
}

void TestEndpointDialog::saysWhatIsWrong()
{
    QFETCH(QString, address);
    QFETCH(QString, statusTemplate);
    QFETCH(QString, focused);
    part<QComboBox>(u"statusBox"_s).setCurrentIndex(statusTemplate.isEmpty() ? 0 : 1);
    type(u"addressEdit"_s, address);
    type(u"templateEdit"_s, statusTemplate);
    save();
    const auto &error = part<QLabel>(u"errorLabel"_s);
    QVERIFY(error.isVisible() && !error.text().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), focused);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), error.text());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_desk->endpoints().endpoints().isEmpty());
    QVERIFY(!m_dialog->findChild<QMessageBox *>());

    type(u"addressEdit"_s, u"https://entries.example.org/submit"_s);
    type(u"templateEdit"_s, u"https://entries.example.org/{submissionId}"_s);
    save();
    QTRY_COMPARE(m_desk->endpoints().endpoints().size(), 1);
    QVERIFY(error.isHidden());
}

void TestEndpointDialog::showsTheStatusAddressOnlyWhereOneIsWanted()
{
    QVERIFY(!part<QLineEdit>(u"templateEdit"_s).isVisible());
    part<QComboBox>(u"statusBox"_s).setCurrentIndex(1);
    QVERIFY(part<QLineEdit>(u"templateEdit"_s).isVisible());
    part<QComboBox>(u"statusBox"_s).setCurrentIndex(2);
    QVERIFY(!part<QLineEdit>(u"templateEdit"_s).isVisible());
}

void TestEndpointDialog::askingForATokenKeepsACorrection()
{
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    Endpoint then = *m_desk->endpoints().find(id);
    then.address = QUrl(u"https://entries.example.org/sumbit"_s);
    m_dialog->askForToken(then);
    type(u"tokenEdit"_s, u"s3cret"_s);
    save();
    QTRY_VERIFY(!m_desk->endpoints().token(*m_desk->endpoints().find(id)).isEmpty());
    QVERIFY(m_dialog->isHidden());
    QCOMPARE(m_desk->endpoints().find(id)->address, QUrl(u"https://entries.example.org/submit"_s));
}

void TestEndpointDialog::keepsTheTokenInMemoryOnly()
{
    const QSignalSpy saved(m_dialog.get(), &EndpointDialog::saved);
    QCOMPARE(part<QLineEdit>(u"tokenEdit"_s).echoMode(), QLineEdit::Password);
    type(u"addressEdit"_s, u"https://entries.example.org/submit"_s);
    type(u"tokenEdit"_s, u"s3cret-t0ken"_s);
    save();
    QTRY_COMPARE(saved.count(), 1);
    QTRY_COMPARE(m_desk->endpoints().endpoints().size(), 1);
    QCOMPARE(m_desk->endpoints().token(m_desk->endpoints().endpoints().first()), "s3cret-t0ken"_qba);
    for (const QString &path : {m_desk->folders().workspace, m_desk->folders().settings}) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QVERIFY2(!file.readAll().contains("s3cret-t0ken"), qPrintable(path));
    }
}

void TestEndpointDialog::forgetsTheTokenOfAnotherServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("same server") << u"https://entries.example.org/2027"_s << QString() << "s3cret"_qba;
    QTest::newRow("another server") << u"https://elsewhere.example.org/submit"_s << QString() << QByteArray();
    QTest::newRow("another server and token")
        << u"https://elsewhere.example.org/submit"_s << u"another"_s << "another"_qba;
}

void TestEndpointDialog::forgetsTheTokenOfAnotherServer()
{
    QFETCH(QString, address);
    QFETCH(QString, typed);
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    m_desk->endpoints().setToken(*m_desk->endpoints().find(id), "s3cret");
    m_dialog->edit(*m_desk->endpoints().find(id));
    type(u"addressEdit"_s, address);
    if (!typed.isEmpty())
        type(u"tokenEdit"_s, typed);
    save();
    QTRY_COMPARE(m_desk->endpoints().find(id)->address, QUrl(address));
    QTEST(m_desk->endpoints().token(*m_desk->endpoints().find(id)), "token");
}

void TestEndpointDialog::answerRemoval(const QString &words)
{
    QTest::mouseClick(&part<QPushButton>(u"removeButton"_s), Qt::LeftButton);
    auto *question = m_dialog->findChild<QMessageBox *>(u"removeQuestion"_s);
    QVERIFY(question && question->text().contains(u"Awards office"));
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == words)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"removeQuestion"_s));
}

void TestEndpointDialog::removesAfterAsking()
{
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    m_dialog->edit(*m_desk->endpoints().find(id));
    answerRemoval(u"Remove"_s);
    QTRY_VERIFY(m_desk->endpoints().endpoints().isEmpty());
    QTRY_COMPARE(part<QLineEdit>(u"nameEdit"_s).text(), QString());
}

void TestEndpointDialog::removesNothingAfterANo()
{
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    m_dialog->edit(*m_desk->endpoints().find(id));
    answerRemoval(u"Cancel"_s);
    m_desk->endpoints().refresh();
    QTRY_VERIFY(m_desk->endpoints().find(id));
    QCOMPARE(part<QLineEdit>(u"nameEdit"_s).text(), u"Awards office"_s);
}

void TestEndpointDialog::namesEveryField()
{
    part<QComboBox>(u"statusBox"_s).setCurrentIndex(1);
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
        if (qobject_cast<QComboBox *>(widget)) // its value would pass for its name
            QVERIFY2(!accessible->relations(QAccessible::Label).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestEndpointDialog)
#include "tst_endpointdialog.moc"
