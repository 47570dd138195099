#include "gui/endpointfacts.h"

#include "ui_endpointfacts.h"

#include "gui/announcing.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/endpointwording.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

EndpointFacts::EndpointFacts(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointFacts>())
    , m_services(services)
{
    m_ui->setupUi(this);
    auto *flow = new FlowLayout(m_ui->actions);
    flow->setContentsMargins({});
    for (QPushButton *button :
         {m_ui->registerButton, m_ui->privacyButton, m_ui->renewButton, m_ui->handButton})
        flow->addWidget(button);
    connect(m_ui->registerButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_endpoint.terms.registration); });
    connect(m_ui->privacyButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_endpoint.terms.privacyNotice); });
    connect(m_ui->renewButton, &QPushButton::clicked, this, &EndpointFacts::renewWanted);
    connect(m_ui->handButton, &QPushButton::clicked, this, &EndpointFacts::byHandWanted);
    connect(&m_services.theme, &Theme::changed, this, &EndpointFacts::applyTheme);
    applyTheme();
    tell({});
}

EndpointFacts::~EndpointFacts() = default;

void EndpointFacts::show(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    const EndpointTerms &terms = endpoint.terms;
    const QString from =
        terms.discovery.isEmpty() ? tr("A file of the organiser’s.") : terms.discovery.toDisplayString();
    const auto row = [this](QLabel *label, const QString &text) {
        label->setText(text);
        const auto *caption = qobject_cast<QLabel *>(m_ui->factsForm->labelForField(label));
        label->setAccessibleName(caption->text() + u": "_s + text);
        m_ui->factsForm->setRowVisible(label, !text.isEmpty());
    };
    row(m_ui->goesToLabel, placeWording(endpoint));
    row(m_ui->organiserLabel, terms.organiser);
    row(m_ui->awardLabel, terms.award);
    row(m_ui->datesLabel, datesWording(terms).join(u'\n'));
    row(m_ui->limitsLabel, limitsWording(terms).join(u'\n'));
    row(m_ui->contactLabel, contactWording(terms));
    row(m_ui->sourceLabel, from + u'\n' + lastReadWording(terms));
    m_ui->registerButton->setHidden(terms.registration.isEmpty());
    m_ui->privacyButton->setHidden(terms.privacyNotice.isEmpty());
    m_ui->renewButton->setHidden(terms.discovery.isEmpty());
}

void EndpointFacts::offerByHand(bool offered)
{
    m_ui->handButton->setVisible(offered);
}

void EndpointFacts::setAsking(bool asking)
{
    m_ui->renewButton->setEnabled(!asking);
    if (asking)
        //: %1 is a host name
        tell(tr("Asking %1…").arg(m_endpoint.terms.discovery.host()));
}

void EndpointFacts::tell(const QString &sentences)
{
    tellIn(*m_ui->renewalLabel, sentences);
}

void EndpointFacts::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->factsLayout->setSpacing(theme.space(2));
    m_ui->factsForm->setVerticalSpacing(theme.space(2));
    m_ui->factsForm->setHorizontalSpacing(theme.space(4));
    m_ui->actions->layout()->setSpacing(theme.space(3));
}
