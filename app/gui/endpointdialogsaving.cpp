// Saving and removing endpoints, and the questions before it.
#include "gui/endpointdialog.h"

#include "gui/announcing.h"
#include "gui/endpointroadfields.h"
#include "gui/endpointroads.h"
#include "gui/endpointsignin.h"
#include "session/endpointbook.h"
#include "session/endpointwording.h"
#include "session/settings.h"
#include "session/whenready.h"
#include "ui_endpointdialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

EndpointDraft EndpointDialog::draft() const
{
    EndpointDraft draft;
    draft.id = m_loaded.id;
    draft.name = m_ui->nameEdit->text();
    m_fields->fill(draft);
    m_signIn->fill(draft);
    return draft;
}

std::optional<Endpoint> EndpointDialog::composed()
{
    showError({});
    return m_byHand ? composedByHand() : composedFromOffer();
}

std::optional<Endpoint> EndpointDialog::composedByHand()
{
    const EndpointDraft typed = draft();
    if (const auto fault = faultOf(typed)) {
        showFault(*fault);
        return std::nullopt;
    }
    Endpoint endpoint = *EndpointBook::fromDraft(typed);
    // What an organiser publishes holds for the way that it was published for, and for no other.
    if (isSameRoad(endpoint, m_road)) {
        const EndpointTerms ways = endpoint.terms;
        endpoint.terms = m_road.terms;
        endpoint.terms.deviceAuthorization = ways.deviceAuthorization;
        endpoint.terms.tokenAddress = ways.tokenAddress;
        endpoint.terms.clientId = ways.clientId;
        endpoint.terms.scope = ways.scope;
    }
    return endpoint;
}

std::optional<Endpoint> EndpointDialog::composedFromOffer()
{
    if (!m_roads->isAgreed()) {
        showError(tr("Tick that these servers belong to the organiser, or cancel. Nothing was saved or "
                     "asked of them."));
        m_roads->focusAgreement();
        return std::nullopt;
    }
    Endpoint endpoint = m_road;
    const QString name = m_ui->nameEdit->text().trimmed();
    endpoint.id =
        m_loaded.id.isEmpty() ? EndpointId{QUuid::createUuid().toString(QUuid::WithoutBraces)} : m_loaded.id;
    endpoint.name = name.isEmpty() ? endpoint.address.host() : name;
    endpoint.user = endpoint.signIn == SignIn::Basic ? m_signIn->user() : QString();
    if (endpoint.signIn == SignIn::Basic && endpoint.user.isEmpty()) {
        showFault({DraftFault::Part::User, tr("No user name is given. Please enter yours.")});
        return std::nullopt;
    }
    return endpoint;
}

void EndpointDialog::showFault(const DraftFault &fault)
{
    showError(fault.message);
    QLineEdit *field = m_fields->field(fault.part);
    if (!field)
        field = m_signIn->field(fault.part);
    field->setAccessibleDescription(fault.message);
    field->setFocus();
}

void EndpointDialog::showError(const QString &sentences)
{
    tellIn(*m_ui->errorLabel, sentences);
    using Part = DraftFault::Part;
    for (const Part part : {Part::Address, Part::Uploads, Part::StatusTemplate})
        m_fields->field(part)->setAccessibleDescription({});
    for (const Part part : {Part::User, Part::DeviceAuthorization, Part::TokenAddress, Part::ClientId})
        m_signIn->field(part)->setAccessibleDescription({});
    fitToForm();
}

void EndpointDialog::save()
{
    const auto endpoint = composed();
    if (!endpoint)
        return;
    if (m_loaded.id.isEmpty() || isSameRoad(*endpoint, m_loaded)) {
        store(*endpoint);
        return;
    }
    m_saveButton->setEnabled(false);
    whenReady(m_services.endpoints.onTheirWay(m_loaded.id), this,
              [this, endpoint = *endpoint](const Result<int> &onTheirWay) {
                  m_saveButton->setEnabled(true);
                  if (!onTheirWay)
                      showError(onTheirWay.error().message);
                  else if (*onTheirWay > 0)
                      askToChange(endpoint, *onTheirWay);
                  else
                      store(endpoint);
              });
}

void EndpointDialog::askToChange(const Endpoint &endpoint, int onTheirWay)
{
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, tr("Change an endpoint"),
        //: %1 is the name of an endpoint, %2 a host name
        tr("Send further entries for ‘%1’ to %2?").arg(endpoint.name, endpoint.address.host()),
        QMessageBox::Cancel, this);
    question->setObjectName(u"changeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(onTheirWayWording(onTheirWay, m_loaded.address.host()));
    const QPushButton *yes = question->addButton(tr("C&hange it"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, endpoint] { store(endpoint); });
    question->open();
}

void EndpointDialog::store(const Endpoint &endpoint)
{
    m_saveButton->setEnabled(false);
    whenReady(m_services.endpoints.save(endpoint), this,
              [this, endpoint](const Result<> &stored) { onSaved(endpoint, stored); });
}

void EndpointDialog::onSaved(const Endpoint &endpoint, const Result<> &stored)
{
    m_saveButton->setEnabled(true);
    if (!stored) {
        showError(stored.error().message);
        return;
    }
    // What was not given anew stays with the server that it was given for, known here by now or not.
    if (m_signIn->isGiven())
        m_services.endpoints.setToken(endpoint, m_signIn->secret());
    m_services.settings.setLastEndpoint(endpoint.id);
    accept();
    emit saved(endpoint.id);
}

void EndpointDialog::startRemoving()
{
    whenReady(m_services.endpoints.onTheirWay(m_loaded.id), this,
              [this, shown = m_shown](const Result<int> &onTheirWay) {
                  if (shown != m_shown)
                      return;
                  if (onTheirWay)
                      askToRemove(*onTheirWay);
                  else
                      showError(onTheirWay.error().message);
              });
}

void EndpointDialog::askToRemove(int onTheirWay)
{
    auto *question =
        new QMessageBox(QMessageBox::NoIcon, tr("Remove an endpoint"),
                        tr("Remove the endpoint ‘%1’?").arg(m_loaded.name), QMessageBox::Cancel, this);
    question->setObjectName(u"removeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QStringList facts{tr("Entries that were sent there keep their receipts.")};
    if (onTheirWay > 0)
        facts.prepend(onTheirWayWording(onTheirWay, m_loaded.address.host()));
    question->setInformativeText(facts.join(u'\n'));
    const QPushButton *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, &EndpointDialog::remove);
    question->open();
}

void EndpointDialog::remove()
{
    whenReady(m_services.endpoints.remove(m_loaded.id), this, [this](const Result<> &removed) {
        if (removed)
            editNew();
        else
            showError(removed.error().message);
    });
}
