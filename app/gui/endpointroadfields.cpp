#include "gui/endpointroadfields.h"

#include "ui_endpointroadfields.h"

#include "gui/theme.h"
#include "session/endpointwording.h"

EndpointRoadFields::EndpointRoadFields(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointRoadFields>())
    , m_services(services)
{
    m_ui->setupUi(this);
    for (const EndpointProfile profile :
         {EndpointProfile::Json, EndpointProfile::Multipart, EndpointProfile::TusCommit,
          EndpointProfile::WebDav, EndpointProfile::WebForm})
        m_ui->profileBox->addItem(profileWording(profile), nameOf(profile));
    m_ui->statusBox->addItem(tr("At the address, followed by the reference"), nameOf(StatusRoad::Derived));
    m_ui->statusBox->addItem(tr("At another address"), nameOf(StatusRoad::Template));
    m_ui->statusBox->addItem(tr("It cannot be asked"), nameOf(StatusRoad::None));
    connect(m_ui->profileBox, &QComboBox::currentIndexChanged, this, &EndpointRoadFields::showFields);
    connect(m_ui->statusBox, &QComboBox::currentIndexChanged, this, &EndpointRoadFields::showFields);
    connect(&m_services.theme, &Theme::changed, this, &EndpointRoadFields::applyTheme);
    applyTheme();
}

EndpointRoadFields::~EndpointRoadFields() = default;

void EndpointRoadFields::show(const EndpointDraft &draft)
{
    m_ui->profileBox->setCurrentIndex(m_ui->profileBox->findData(nameOf(draft.profile)));
    m_ui->addressEdit->setText(draft.address);
    m_ui->uploadsEdit->setText(draft.uploads);
    m_ui->statusBox->setCurrentIndex(m_ui->statusBox->findData(nameOf(draft.statusRoad)));
    m_ui->templateEdit->setText(draft.statusTemplate);
    m_ui->repeatBox->setChecked(draft.knowsRepeatedIds);
    showFields();
}

void EndpointRoadFields::fill(EndpointDraft &draft) const
{
    draft.profile = profile();
    draft.address = m_ui->addressEdit->text();
    draft.uploads = m_ui->uploadsEdit->text();
    draft.statusRoad =
        statusRoadNamed(m_ui->statusBox->currentData().toString()).value_or(StatusRoad::Derived);
    draft.statusTemplate = m_ui->templateEdit->text();
    draft.knowsRepeatedIds = m_ui->repeatBox->isChecked();
}

EndpointProfile EndpointRoadFields::profile() const
{
    return endpointProfileNamed(m_ui->profileBox->currentData().toString()).value_or(EndpointProfile::Json);
}

void EndpointRoadFields::focusFirst()
{
    m_ui->addressEdit->setFocus();
}

QLineEdit *EndpointRoadFields::field(DraftFault::Part part) const
{
    switch (part) {
    case DraftFault::Part::Address:
        return m_ui->addressEdit;
    case DraftFault::Part::Uploads:
        return m_ui->uploadsEdit;
    case DraftFault::Part::StatusTemplate:
        return m_ui->templateEdit;
    default:
        return nullptr;
    }
}

void EndpointRoadFields::showFields()
{
    const EndpointProfile now = profile();
    const bool isAsked = now != EndpointProfile::WebDav && now != EndpointProfile::WebForm;
    const bool byTemplate =
        isAsked && m_ui->statusBox->currentData().toString() == nameOf(StatusRoad::Template);
    QFormLayout &form = *m_ui->fieldsForm;
    form.setRowVisible(m_ui->uploadsEdit, now == EndpointProfile::TusCommit);
    form.setRowVisible(m_ui->statusBox, isAsked);
    form.setRowVisible(m_ui->templateEdit, byTemplate);
    form.setRowVisible(m_ui->repeatLayout, isAsked);
    switch (now) {
    case EndpointProfile::WebForm:
        m_ui->addressLabel->setText(tr("&Address of the form"));
        break;
    case EndpointProfile::WebDav:
        m_ui->addressLabel->setText(tr("&Address of the folder"));
        break;
    default:
        m_ui->addressLabel->setText(tr("&Address"));
    }
    emit changed();
}

void EndpointRoadFields::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->fieldsForm->setVerticalSpacing(theme.space(3));
    m_ui->fieldsForm->setHorizontalSpacing(theme.space(4));
    m_ui->repeatLayout->setSpacing(theme.space(1));
}
