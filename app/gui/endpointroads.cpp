#include "gui/endpointroads.h"

#include "ui_endpointroads.h"

#include "gui/theme.h"
#include "session/endpointwording.h"

using namespace Qt::Literals::StringLiterals;

EndpointRoads::EndpointRoads(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointRoads>())
    , m_services(services)
{
    m_ui->setupUi(this);
    connect(m_ui->roadBox, &QComboBox::activated, this, &EndpointRoads::chosen);
    connect(&m_services.theme, &Theme::changed, this, &EndpointRoads::applyTheme);
    applyTheme();
    clear();
}

EndpointRoads::~EndpointRoads() = default;

void EndpointRoads::offer(const EndpointOffer &offer)
{
    m_offer = offer;
    m_ui->roadBox->clear();
    for (const Endpoint &road : offer.roads)
        m_ui->roadBox->addItem(profileWording(road.profile));
    const QUrl discovery = offer.roads.constFirst().terms.discovery;
    const QString hosts = offer.otherHosts.join(u", "_s);
    //: %1 is a list of host names, %2 the host name where the organiser publishes this
    const QString beside =
        tr("Entries or your sign-in would also go to servers outside %2: %1. Agree only if "
           "you know them, or ask the organiser.");
    //: %1 is a list of host names
    const QString inAll = tr("Entries or your sign-in would go to these servers: %1. Agree only if you know "
                             "them, or ask the organiser.");
    m_ui->hostsLabel->setText(discovery.isEmpty() ? inAll.arg(hosts) : beside.arg(hosts, discovery.host()));
    m_ui->hostsBox->setAccessibleDescription(m_ui->hostsLabel->text());
    m_ui->hostsBox->setChecked(false);
    m_ui->hostsFrame->setHidden(offer.otherHosts.isEmpty());
    m_ui->roadPart->setVisible(offer.roads.size() > 1);
    setVisible(offer.roads.size() > 1 || !offer.otherHosts.isEmpty());
}

void EndpointRoads::clear()
{
    m_offer = {};
    hide();
}

Endpoint EndpointRoads::road() const
{
    return m_offer.roads.value(m_ui->roadBox->currentIndex());
}

bool EndpointRoads::isAgreed() const
{
    return m_offer.otherHosts.isEmpty() || m_ui->hostsBox->isChecked();
}

void EndpointRoads::focusAgreement()
{
    m_ui->hostsBox->setFocus(Qt::OtherFocusReason);
}

void EndpointRoads::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(3);
    m_ui->roadsLayout->setSpacing(theme.space(3));
    m_ui->hostsLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->hostsLayout->setSpacing(theme.space(2));
    m_ui->roadForm->setHorizontalSpacing(theme.space(4));
}
