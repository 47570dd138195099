#include "gui/endpointsignin.h"

#include "ui_endpointsignin.h"

#include "gui/theme.h"
#include "session/endpointbook.h"
#include "session/endpointwording.h"
#include "session/whenready.h"

EndpointSignIn::EndpointSignIn(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointSignIn>())
    , m_services(services)
{
    m_ui->setupUi(this);
    for (const SignIn way : {SignIn::Token, SignIn::Basic, SignIn::OAuthDevice, SignIn::None})
        m_ui->kindBox->addItem(signInWording(way), nameOf(way));
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &EndpointSignIn::showFields);
    connect(m_ui->tokenEdit, &QLineEdit::textEdited, this, &EndpointSignIn::showKeeping);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &EndpointSignIn::codeWanted);
    connect(&m_services.theme, &Theme::changed, this, &EndpointSignIn::applyTheme);
    applyTheme();
}

EndpointSignIn::~EndpointSignIn() = default;

void EndpointSignIn::show(const Endpoint &endpoint, Kind kind)
{
    m_endpoint = endpoint;
    m_kind = kind;
    m_published = endpoint.signIn;
    m_known.clear();
    m_taken.clear();
    m_wasSeen = false;
    const EndpointDraft draft = draftOf(endpoint);
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(nameOf(draft.signIn)));
    m_ui->deviceEdit->setText(draft.deviceAuthorization);
    m_ui->tokenAddressEdit->setText(draft.tokenAddress);
    m_ui->clientEdit->setText(draft.clientId);
    m_ui->scopeEdit->setText(draft.scope);
    m_ui->userEdit->setText(draft.user);
    m_ui->tokenEdit->setText(QString()); // clear() would leave it marked as typed
    showFields();
    if (endpoint.id.isEmpty())
        return;
    whenReady(m_services.endpoints.findToken(endpoint), this, [this, endpoint](const QByteArray &secret) {
        if (endpoint == m_endpoint)
            onFound(secret);
    });
}

/// What was typed meanwhile stays.
void EndpointSignIn::onFound(const QByteArray &secret)
{
    m_known = secret;
    if (!m_ui->tokenEdit->isModified() && m_endpoint.signIn != SignIn::OAuthDevice) {
        m_ui->tokenEdit->setText(QString::fromUtf8(secret));
        m_wasSeen = !secret.isEmpty();
    }
    showFields();
}

void EndpointSignIn::setKind(Kind kind, SignIn published)
{
    m_kind = kind;
    m_published = published;
    showFields();
}

void EndpointSignIn::fill(EndpointDraft &draft) const
{
    draft.signIn = signIn();
    draft.user = m_ui->userEdit->text();
    draft.deviceAuthorization = m_ui->deviceEdit->text();
    draft.tokenAddress = m_ui->tokenAddressEdit->text();
    draft.clientId = m_ui->clientEdit->text();
    draft.scope = m_ui->scopeEdit->text();
}

SignIn EndpointSignIn::signIn() const
{
    if (m_kind == Kind::Published)
        return m_published;
    return signInNamed(m_ui->kindBox->currentData().toString()).value_or(SignIn::Token);
}

QString EndpointSignIn::user() const
{
    return m_ui->userEdit->text().trimmed();
}

/// An empty field says nothing of a secret that was never in it: that may lie in a keychain that is locked.
bool EndpointSignIn::isGiven() const
{
    if (signIn() == SignIn::OAuthDevice)
        return !m_taken.isEmpty();
    return signIn() != SignIn::None && m_ui->tokenEdit->isModified() &&
           (m_wasSeen || !m_ui->tokenEdit->text().trimmed().isEmpty());
}

QByteArray EndpointSignIn::secret() const
{
    if (signIn() == SignIn::OAuthDevice)
        return m_taken.isEmpty() ? m_known : m_taken;
    return m_ui->tokenEdit->text().trimmed().toUtf8();
}

void EndpointSignIn::take(const QByteArray &token)
{
    m_taken = token;
    showFields();
}

void EndpointSignIn::focusSecret()
{
    if (signIn() == SignIn::OAuthDevice) {
        m_ui->signInButton->setFocus();
        return;
    }
    m_ui->tokenEdit->setFocus();
    m_ui->tokenEdit->selectAll();
}

QLineEdit *EndpointSignIn::field(DraftFault::Part part) const
{
    switch (part) {
    case DraftFault::Part::User:
        return m_ui->userEdit;
    case DraftFault::Part::DeviceAuthorization:
        return m_ui->deviceEdit;
    case DraftFault::Part::TokenAddress:
        return m_ui->tokenAddressEdit;
    case DraftFault::Part::ClientId:
        return m_ui->clientEdit;
    default:
        return nullptr;
    }
}

void EndpointSignIn::showFields()
{
    const SignIn way = signIn();
    const bool isChosen = m_kind == Kind::Chosen;
    const bool byCode = way == SignIn::OAuthDevice;
    const QString &help = m_endpoint.terms.signInHelp;
    QFormLayout &form = *m_ui->signInForm;
    form.setRowVisible(m_ui->kindBox, isChosen);
    form.setRowVisible(m_ui->knownKindLabel, !isChosen);
    m_ui->knownKindLabel->setText(help.isEmpty() ? signInWording(way) : signInWording(way) + u'\n' + help);
    for (QLineEdit *edit : {m_ui->deviceEdit, m_ui->tokenAddressEdit, m_ui->clientEdit, m_ui->scopeEdit})
        form.setRowVisible(edit, isChosen && byCode);
    form.setRowVisible(m_ui->userEdit, way == SignIn::Basic);
    form.setRowVisible(m_ui->tokenLayout, way == SignIn::Token || way == SignIn::Basic);
    m_ui->tokenLabel->setText(way == SignIn::Basic ? tr("Password") : tr("To&ken"));
    m_ui->tokenEdit->setPlaceholderText(way == SignIn::Basic ? QString()
                                                             : tr("Only if the organiser gave you one"));
    form.setRowVisible(m_ui->deviceLayout, byCode);
    if (!m_taken.isEmpty())
        m_ui->signedInLabel->setText(tr("You have signed in. Save the endpoint to keep that."));
    else
        m_ui->signedInLabel->setText(m_known.isEmpty() ? tr("You have not signed in yet.")
                                                       : tr("You are signed in."));
    showKeeping();
    emit changed();
}

void EndpointSignIn::showKeeping()
{
    const bool isKept = !m_known.isEmpty() && !isGiven();
    m_ui->keepingLabel->setText(
        isKept ? keepingWording(m_services.endpoints.keeping(m_endpoint))
               : tr("In this system’s keychain, or in memory until you close Shortlist where there is none. "
                    "Never in a file."));
    m_ui->signInForm->setRowVisible(m_ui->keepingLabel, signIn() != SignIn::None);
    m_ui->tokenEdit->setAccessibleDescription(m_ui->keepingLabel->text());
}

void EndpointSignIn::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->signInForm->setVerticalSpacing(theme.space(3));
    m_ui->signInForm->setHorizontalSpacing(theme.space(4));
    m_ui->tokenLayout->setSpacing(theme.space(1));
    m_ui->deviceLayout->setSpacing(theme.space(1));
}
