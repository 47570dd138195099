#include "gui/endpointpicker.h"

#include "ui_endpointpicker.h"

#include "gui/endpointdialog.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/endpointbook.h"
#include "session/endpointwording.h"
#include "session/settings.h"

EndpointPicker::EndpointPicker(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointPicker>())
    , m_services(services)
{
    m_ui->setupUi(this);
    auto *buttons = new FlowLayout(m_ui->buttonBar);
    buttons->setContentsMargins({});
    buttons->addWidget(m_ui->changeButton);
    buttons->addWidget(m_ui->addButton);
    connect(m_ui->endpointBox, &QComboBox::activated, this, &EndpointPicker::onActivated);
    connect(m_ui->addButton, &QPushButton::clicked, this, &EndpointPicker::add);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &EndpointPicker::change);
    connect(&m_services.endpoints, &EndpointBook::changed, this, &EndpointPicker::refill);
    connect(&m_services.endpoints, &EndpointBook::tokenKept, this, &EndpointPicker::showCurrent);
    connect(&m_services.theme, &Theme::changed, this, &EndpointPicker::applyTheme);
    applyTheme();
    refill();
}

EndpointPicker::~EndpointPicker() = default;

const Endpoint *EndpointPicker::current() const
{
    return m_services.endpoints.find({m_ui->endpointBox->currentData().toString()});
}

void EndpointPicker::add()
{
    dialog().editNew();
    dialog().open();
}

void EndpointPicker::change()
{
    const Endpoint *endpoint = current();
    if (!endpoint)
        return;
    dialog().edit(*endpoint);
    dialog().open();
}

void EndpointPicker::askForToken(const Endpoint &endpoint)
{
    dialog().askForToken(endpoint);
    dialog().open();
}

EndpointDialog &EndpointPicker::dialog()
{
    if (!m_dialog) {
        m_dialog = new EndpointDialog(m_services, this);
        connect(m_dialog, &EndpointDialog::saved, this, &EndpointPicker::onSaved);
    }
    return *m_dialog;
}

void EndpointPicker::applyTheme()
{
    m_ui->pickerLayout->setSpacing(m_services.theme.space(1));
    m_ui->buttonBar->layout()->setSpacing(m_services.theme.space(4));
}

void EndpointPicker::refill()
{
    QComboBox &box = *m_ui->endpointBox;
    box.clear();
    for (const Endpoint &endpoint : m_services.endpoints.endpoints())
        box.addItem(endpoint.name, endpoint.id.value);
    const int chosen = box.findData(m_services.settings.lastEndpoint().value);
    box.setCurrentIndex(chosen < 0 ? 0 : chosen);
    showCurrent();
}

void EndpointPicker::onActivated()
{
    m_services.settings.setLastEndpoint({m_ui->endpointBox->currentData().toString()});
    showCurrent();
}

void EndpointPicker::onSaved(const EndpointId &id)
{
    refill(); // the dialog has noted it as the last one
    emit endpointSaved(id);
}

void EndpointPicker::showCurrent()
{
    emit currentChanged();
    const Endpoint *endpoint = current();
    m_ui->endpointBox->setVisible(endpoint);
    m_ui->changeButton->setVisible(endpoint);
    if (!endpoint) {
        m_ui->placeLabel->setText(
            tr("No endpoint yet. Add the address or the file that the organiser gave you."));
        return;
    }
    QStringList lines{placeWording(*endpoint)};
    const bool isKept = !m_services.endpoints.token(*endpoint).isEmpty();
    if (isKept && m_services.endpoints.keeping(*endpoint) == SecretKeeping::ThisRun)
        lines += endpoint->signIn == SignIn::Basic
                     ? tr("Its password is kept in memory until you close Shortlist.")
                     : tr("Its token is kept in memory until you close Shortlist.");
    m_ui->placeLabel->setText(lines.join(u'\n'));
}
