// The dialog of endpoints in its several shapes, and what it opens.
#include "formsonscreen.h"

#include "gui/devicesignindialog.h"
#include "gui/endpointdialog.h"
#include "gui/endpointtestdialog.h"
#include "sending/sounddiscovery.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Nobody listens there.
Endpoint endpointOfNobody()
{
    Endpoint endpoint;
    endpoint.name = u"Ward Awards"_s;
    endpoint.address = QUrl(u"http://127.0.0.1:1/submissions"_s);
    endpoint.signIn = SignIn::OAuthDevice;
    endpoint.terms.deviceAuthorization = QUrl(u"http://127.0.0.1:1/device"_s);
    endpoint.terms.tokenAddress = QUrl(u"http://127.0.0.1:1/token"_s);
    return endpoint;
}

/// With a field for everything that there can be.
void typeByHand(EndpointDialog &dialog)
{
    dialog.findChild<QAbstractButton *>(u"byHandButton"_s)->click();
    dialog.findChild<QComboBox *>(u"profileBox"_s)->setCurrentIndex(2); // tus
    dialog.findChild<QComboBox *>(u"statusBox"_s)->setCurrentIndex(1);  // at an address of its own
    dialog.findChild<QComboBox *>(u"kindBox"_s)->setCurrentIndex(2);    // with a code
}

QWidget *onceEnabled(QDialog *dialog, const QString &button)
{
    dialog->show();
    dialog->activateWindow();
    const auto *found = dialog->findChild<QAbstractButton *>(button);
    const bool isReady = QTest::qWaitFor([found] { return found->isVisible() && found->isEnabled(); });
    return isReady ? dialog : nullptr;
}
} // namespace

QWidget *FormsOnScreen::shownEndpoint(const QString &form)
{
    const Services services = m_run.services();
    if (form == u"EndpointTest"_s)
        return onceEnabled(new EndpointTestDialog(services, endpointOfNobody(), {}, &m_run.window()),
                           u"againButton"_s);
    if (form == u"EndpointSignIn"_s)
        return onceEnabled(new DeviceSignInDialog(services, endpointOfNobody(), &m_run.window()),
                           u"againButton"_s);
    if (!services.endpoints.save(endpointOfNobody()).result()) // so that there is one to pick
        return nullptr;
    auto *dialog = new EndpointDialog(services, &m_run.window());
    if (form == u"EndpointByHand"_s)
        typeByHand(*dialog);
    if (form == u"EndpointOffer"_s) {
        QFile file(m_folder.filePath(u"ward.awardendpoint.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(soundDiscovery()) < 0)
            return nullptr;
        file.close();
        dialog->takeFile(file.fileName());
    }
    return onceEnabled(dialog, form == u"EndpointDialog"_s ? u"fileButton"_s : u"testButton"_s);
}
