// What is asked of an endpoint from the dialog: its terms, whether it can be reached, and a sign-in.
#include "gui/endpointdialog.h"

#include "gui/devicesignindialog.h"
#include "gui/endpointfacts.h"
#include "gui/endpointsignin.h"
#include "gui/endpointtestdialog.h"
#include "session/endpointbook.h"
#include "session/whenready.h"

void EndpointDialog::renew()
{
    m_facts->setAsking(true);
    whenReady(m_finder.renewed(m_road), this, [this, shown = m_shown](const RenewedEndpoint &renewed) {
        m_facts->setAsking(false);
        if (shown == m_shown)
            onRenewed(renewed);
    });
}

void EndpointDialog::onRenewed(const RenewedEndpoint &renewed)
{
    if (renewed.elsewhere) {
        showOffer(*renewed.elsewhere);
        m_facts->tell(tr("The organiser takes entries in another way now. Look at it, and save it if you "
                         "agree; until then nothing changes."));
    } else if (!renewed.trouble.isEmpty()) {
        m_facts->tell(renewed.trouble + u'\n' + tr("What was known before still holds here."));
    } else {
        takeTerms(renewed.endpoint);
        m_facts->tell(tr("This is what the organiser publishes now."));
    }
    fitToForm();
}

/// Kept at once where the endpoint is stored: it says nothing that a person would have to agree to.
void EndpointDialog::takeTerms(const Endpoint &endpoint)
{
    if (!isSameRoad(endpoint, m_road))
        return;
    m_road.terms = endpoint.terms;
    m_road.knowsRepeatedIds = endpoint.knowsRepeatedIds;
    m_facts->show(m_road);
    if (m_loaded.id.isEmpty() || !isSameRoad(endpoint, m_loaded))
        return;
    m_loaded.terms = endpoint.terms;
    m_loaded.knowsRepeatedIds = endpoint.knowsRepeatedIds;
    whenReady(m_services.endpoints.save(m_loaded), this, [this](const Result<> &stored) {
        if (!stored)
            showError(stored.error().message);
    });
}

void EndpointDialog::signInWithCode()
{
    const auto endpoint = composed();
    if (!endpoint)
        return;
    auto *dialog = new DeviceSignInDialog(m_services, *endpoint, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeviceSignInDialog::signedIn, m_signIn, &EndpointSignIn::take);
    dialog->open();
}

/// A secret that was not given here goes only to the server that it is kept for.
void EndpointDialog::test()
{
    const auto endpoint = composed();
    if (!endpoint)
        return;
    const auto begin = [this, endpoint = *endpoint, shown = m_shown](const QByteArray &secret) {
        if (shown != m_shown)
            return;
        auto *dialog = new EndpointTestDialog(m_services, endpoint, secret, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &EndpointTestDialog::renewed, this, &EndpointDialog::takeTerms);
        dialog->open();
    };
    if (m_signIn->isGiven())
        begin(m_signIn->secret());
    else
        whenReady(m_services.endpoints.findToken(*endpoint), this, begin);
}
