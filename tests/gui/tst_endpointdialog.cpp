#include "endpointdialogfixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Endpoints that a person types by hand.
class TestEndpointDialog final : public EndpointDialogFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        open();
        click("byHandButton");
    }
    void cleanup() { close(); }

    void savesWhatIsTyped();
    void namesItAfterItsHost();
    void changesAnEndpoint();
    void leavesWhatItDoesNotShow();
    void picksAnother();
    void showsWhatEachKindNeeds_data();
    void showsWhatEachKindNeeds();
    void showsWhatEachSignInNeeds_data();
    void showsWhatEachSignInNeeds();
    void savesASignInByCode();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void showsTheStatusAddressOnlyWhereOneIsWanted();
    void namesEveryField();
};

void TestEndpointDialog::savesWhatIsTyped()
{
    const QSignalSpy saved(m_dialog.get(), &EndpointDialog::saved);
    type("nameEdit", u"Awards office"_s);
    type("addressEdit", u"https://entries.example.org/submit?year=2024"_s);
    part<QComboBox>("profileBox").setCurrentIndex(1); // multipart
    part<QComboBox>("statusBox").setCurrentIndex(1);
    type("templateEdit", u"https://entries.example.org/status/{submissionId}"_s);
    part<QCheckBox>("repeatBox").setChecked(true);
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
    type("addressEdit", u"https://entries.example.org/submit"_s);
    save();
    QTRY_COMPARE(m_desk->endpoints().endpoints().size(), 1);
    QCOMPARE(m_desk->endpoints().endpoints().first().name, u"entries.example.org"_s);
}

void TestEndpointDialog::changesAnEndpoint()
{
    const EndpointId id = m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    QTRY_VERIFY(m_desk->endpoints().find(id));
    m_dialog->edit(*m_desk->endpoints().find(id));
    QCOMPARE(part<QLineEdit>("addressEdit").text(), u"https://entries.example.org/submit"_s);
    type("nameEdit", u"The new name"_s);
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
    type("nameEdit", u"Ours"_s);
    save();
    published.name = u"Ours"_s;
    QTRY_COMPARE(*m_desk->endpoints().find(published.id), published);

    m_dialog->edit(published);
    type("addressEdit", u"https://elsewhere.example.org/submissions"_s);
    save();
    QTRY_COMPARE(m_desk->endpoints().find(published.id)->address.host(), u"elsewhere.example.org"_s);
    QCOMPARE(m_desk->endpoints().find(published.id)->terms, EndpointTerms());
}

void TestEndpointDialog::picksAnother()
{
    QVERIFY(!isShown("endpointBox")); // there is none to pick
    (void)m_desk->addEndpoint(QUrl(u"https://entries.example.org/submit"_s));
    auto &box = part<QComboBox>("endpointBox");
    QTRY_COMPARE(box.count(), 2);
    QVERIFY(box.isVisible());
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(part<QLineEdit>("addressEdit").text(), u"https://entries.example.org/submit"_s);
    QVERIFY(isShown("removeButton"));
    QTest::keyClick(&box, Qt::Key_Up);
    QVERIFY(isShown("discoveryEdit"));
    QVERIFY(!isShown("addressEdit"));
    QVERIFY(!isShown("removeButton"));
}

void TestEndpointDialog::showsWhatEachKindNeeds_data()
{
    QTest::addColumn<EndpointProfile>("profile");
    QTest::addColumn<QStringList>("shown");
    const QStringList all{u"uploadsEdit"_s, u"statusBox"_s, u"repeatBox"_s, u"kindBox"_s, u"tokenEdit"_s};
    QTest::newRow("json") << EndpointProfile::Json << all.mid(1);
    QTest::newRow("multipart") << EndpointProfile::Multipart << all.mid(1);
    QTest::newRow("tus") << EndpointProfile::TusCommit << all;
    QTest::newRow("webdav") << EndpointProfile::WebDav << all.mid(3);
    QTest::newRow("a form") << EndpointProfile::WebForm << QStringList();
}

void TestEndpointDialog::showsWhatEachKindNeeds()
{
    QFETCH(EndpointProfile, profile);
    QFETCH(QStringList, shown);
    auto &box = part<QComboBox>("profileBox");
    box.setCurrentIndex(box.findData(nameOf(profile)));
    QStringList found;
    for (const char *name : {"uploadsEdit", "statusBox", "repeatBox", "kindBox", "tokenEdit"}) {
        if (isShown(name))
            found += QString::fromLatin1(name);
    }
    QCOMPARE(found, shown);
    type("addressEdit", u"https://entries.example.org/submit"_s);
    if (profile == EndpointProfile::TusCommit)
        type("uploadsEdit", u"https://entries.example.org/tus/"_s);
    save();
    QTRY_COMPARE(stored().profile, profile);
    QCOMPARE(stored().uploads.isEmpty(), profile != EndpointProfile::TusCommit);
}

void TestEndpointDialog::showsWhatEachSignInNeeds_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nobody") << SignIn::None << QStringList();
    QTest::newRow("token") << SignIn::Token << QStringList{u"tokenEdit"_s, u"keepingLabel"_s};
    QTest::newRow("password") << SignIn::Basic
                              << QStringList{u"userEdit"_s, u"tokenEdit"_s, u"keepingLabel"_s};
    QTest::newRow("code") << SignIn::OAuthDevice
                          << QStringList{u"deviceEdit"_s, u"tokenAddressEdit"_s, u"clientEdit"_s,
                                         u"signInButton"_s, u"keepingLabel"_s};
}

void TestEndpointDialog::showsWhatEachSignInNeeds()
{
    QFETCH(SignIn, signIn);
    QFETCH(QStringList, shown);
    auto &box = part<QComboBox>("kindBox");
    box.setCurrentIndex(box.findData(nameOf(signIn)));
    QStringList found;
    for (const char *name : {"userEdit", "deviceEdit", "tokenAddressEdit", "clientEdit", "tokenEdit",
                             "signInButton", "keepingLabel"}) {
        if (isShown(name))
            found += QString::fromLatin1(name);
    }
    QCOMPARE(found, shown);
}

void TestEndpointDialog::savesASignInByCode()
{
    auto &box = part<QComboBox>("kindBox");
    box.setCurrentIndex(box.findData(nameOf(SignIn::OAuthDevice)));
    type("addressEdit", u"https://entries.example.org/submit"_s);
    type("deviceEdit", u"https://login.example.org/device"_s);
    save();
    QCOMPARE(QApplication::focusWidget(), &part<QWidget>("tokenAddressEdit"));
    type("tokenAddressEdit", u"https://login.example.org/token"_s);
    save();
    QCOMPARE(QApplication::focusWidget(), &part<QWidget>("clientEdit"));
    type("clientEdit", u"shortlist"_s);
    save();
    QTRY_COMPARE(stored().signIn, SignIn::OAuthDevice);
    QCOMPARE(stored().terms.deviceAuthorization, QUrl(u"https://login.example.org/device"_s));
    QCOMPARE(stored().terms.tokenAddress, QUrl(u"https://login.example.org/token"_s));
    QCOMPARE(stored().terms.clientId, u"shortlist"_s);
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
    part<QComboBox>("statusBox").setCurrentIndex(statusTemplate.isEmpty() ? 0 : 1);
    type("addressEdit", address);
    type("templateEdit", statusTemplate);
    save();
    const auto &error = part<QLabel>("errorLabel");
    QVERIFY(error.isVisible() && !error.text().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), focused);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), error.text());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_desk->endpoints().endpoints().isEmpty());
    QVERIFY(!m_dialog->findChild<QMessageBox *>());

    type("addressEdit", u"https://entries.example.org/submit"_s);
    type("templateEdit", u"https://entries.example.org/{submissionId}"_s);
    save();
    QTRY_COMPARE(m_desk->endpoints().endpoints().size(), 1);
    QVERIFY(error.isHidden());
}

void TestEndpointDialog::showsTheStatusAddressOnlyWhereOneIsWanted()
{
    QVERIFY(!part<QLineEdit>("templateEdit").isVisible());
    part<QComboBox>("statusBox").setCurrentIndex(1);
    QVERIFY(part<QLineEdit>("templateEdit").isVisible());
    part<QComboBox>("statusBox").setCurrentIndex(2);
    QVERIFY(!part<QLineEdit>("templateEdit").isVisible());
}

void TestEndpointDialog::namesEveryField()
{
    part<QComboBox>("statusBox").setCurrentIndex(1);
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
