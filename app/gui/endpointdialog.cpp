#include "gui/endpointdialog.h"

#include "ui_endpointdialog.h"

#include "gui/theme.h"
#include "session/endpointbook.h"
#include "session/endpointwording.h"
#include "session/settings.h"
#include "session/whenready.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int formWidth = 80;    ///< in average characters
constexpr int typedProfiles = 2; ///< in the box of profiles, before one of another kind

/// Which of the two addresses a refused draft is refused for.
bool isAddressRefused(EndpointDraft draft)
{
    draft.statusRoad = StatusRoad::None;
    return !EndpointBook::fromDraft(draft);
}
} // namespace

EndpointDialog::EndpointDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EndpointDialog>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->profileBox->addItem(tr("JSON: the entry as one document"), nameOf(EndpointProfile::Json));
    m_ui->profileBox->addItem(tr("Multipart: a form with the entry as a part"),
                              nameOf(EndpointProfile::Multipart));
    m_ui->statusBox->addItem(tr("At the address, followed by the reference"), nameOf(StatusRoad::Derived));
    m_ui->statusBox->addItem(tr("At another address"), nameOf(StatusRoad::Template));
    m_ui->statusBox->addItem(tr("It cannot be asked"), nameOf(StatusRoad::None));
    m_saveButton = m_ui->buttonBox->button(QDialogButtonBox::Save);
    m_saveButton->setProperty("buttonRole", u"primary"_s);

    connect(m_ui->endpointBox, &QComboBox::activated, this, &EndpointDialog::onPicked);
    connect(m_ui->statusBox, &QComboBox::currentIndexChanged, this, &EndpointDialog::onRoadChanged);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &EndpointDialog::askToRemove);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &EndpointDialog::save);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &EndpointDialog::reject);
    connect(&m_services.endpoints, &EndpointBook::changed, this, &EndpointDialog::fillList);
    connect(&m_services.theme, &Theme::changed, this, &EndpointDialog::applyTheme);
    applyTheme();
    editNew();
}

EndpointDialog::~EndpointDialog() = default;

void EndpointDialog::editNew()
{
    load({});
    m_ui->addressEdit->setFocus();
}

void EndpointDialog::edit(const Endpoint &endpoint)
{
    load(endpoint);
    m_ui->nameEdit->setFocus();
}

void EndpointDialog::askForToken(const Endpoint &endpoint)
{
    const Endpoint *now = m_services.endpoints.find(endpoint.id);
    load(now ? *now : endpoint); // a sending knows the endpoint only as it was then
    m_ui->tokenEdit->setFocus();
    m_ui->tokenEdit->selectAll();
}

void EndpointDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->dialogLayout->setSpacing(theme.space(3));
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->formLayout->setVerticalSpacing(theme.space(3));
    m_ui->formLayout->setHorizontalSpacing(theme.space(4));
    m_ui->repeatLayout->setSpacing(theme.space(1));
    m_ui->tokenLayout->setSpacing(theme.space(1));
    fitToForm();
}

void EndpointDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToForm();
}

/// As high as the form, where the screen has room for it: a scroll area by itself asks for less.
void EndpointDialog::fitToForm()
{
    const QFontMetrics metrics(m_services.theme.font(u"body"_s));
    const QSize room = screen()->availableSize() * 0.9;
    const int wide = std::min(metrics.averageCharWidth() * formWidth, room.width());
    const QMargins margins = m_ui->dialogLayout->contentsMargins();
    const int form = m_ui->formWidget->heightForWidth(wide - margins.left() - margins.right());
    const QLayout &all = *m_ui->dialogLayout;
    const int whole = all.hasHeightForWidth() ? all.heightForWidth(wide) : all.sizeHint().height();
    const int others = whole - m_ui->scrollArea->sizeHint().height();
    resize(wide, std::min(form + others, room.height()));
}

void EndpointDialog::fillList()
{
    QComboBox &box = *m_ui->endpointBox;
    box.clear();
    box.addItem(tr("A new endpoint"), QString());
    for (const Endpoint &endpoint : m_services.endpoints.endpoints())
        box.addItem(endpoint.name, endpoint.id.value);
    const int loaded = box.findData(m_loaded.id.value);
    box.setCurrentIndex(loaded < 0 ? 0 : loaded);
    m_ui->removeButton->setEnabled(loaded > 0);
}

void EndpointDialog::load(const Endpoint &endpoint)
{
    m_loaded = endpoint;
    fillList();
    m_ui->nameEdit->setText(endpoint.name);
    m_ui->addressEdit->setText(endpoint.address.toString());
    showProfile(endpoint.profile);
    m_ui->statusBox->setCurrentIndex(m_ui->statusBox->findData(nameOf(endpoint.statusRoad)));
    m_ui->templateEdit->setText(endpoint.statusTemplate);
    m_ui->repeatBox->setChecked(endpoint.knowsRepeatedIds);
    m_ui->tokenEdit->setText(QString::fromUtf8(m_services.endpoints.token(endpoint)));
    onRoadChanged();
    showError({});
}

/// One that an organiser publishes can be of a kind that nobody types by hand here.
void EndpointDialog::showProfile(EndpointProfile profile)
{
    QComboBox &box = *m_ui->profileBox;
    while (box.count() > typedProfiles)
        box.removeItem(typedProfiles);
    if (box.findData(nameOf(profile)) < 0)
        box.addItem(profileWording(profile), nameOf(profile));
    box.setCurrentIndex(box.findData(nameOf(profile)));
}

void EndpointDialog::onPicked()
{
    const EndpointId id{m_ui->endpointBox->currentData().toString()};
    const Endpoint *picked = m_services.endpoints.find(id);
    load(picked ? *picked : Endpoint());
}

void EndpointDialog::onRoadChanged()
{
    const bool byTemplate = draft().statusRoad == StatusRoad::Template;
    m_ui->formLayout->setRowVisible(m_ui->templateEdit, byTemplate);
}

EndpointDraft EndpointDialog::draft() const
{
    EndpointDraft draft;
    draft.id = m_loaded.id;
    draft.name = m_ui->nameEdit->text();
    draft.address = m_ui->addressEdit->text();
    draft.profile =
        endpointProfileNamed(m_ui->profileBox->currentData().toString()).value_or(EndpointProfile::Json);
    draft.statusRoad =
        statusRoadNamed(m_ui->statusBox->currentData().toString()).value_or(StatusRoad::Derived);
    draft.statusTemplate = m_ui->templateEdit->text();
    draft.knowsRepeatedIds = m_ui->repeatBox->isChecked();
    // What is not shown here stays as it was.
    draft.uploads = m_loaded.uploads.toString(QUrl::FullyEncoded);
    draft.signIn = m_loaded.signIn;
    draft.user = m_loaded.user;
    return draft;
}

void EndpointDialog::save()
{
    auto endpoint = EndpointBook::fromDraft(draft());
    if (!endpoint) {
        showError(endpoint.error().message);
        QLineEdit *refused = isAddressRefused(draft()) ? m_ui->addressEdit : m_ui->templateEdit;
        refused->setAccessibleDescription(endpoint.error().message);
        refused->setFocus();
        return;
    }
    showError({});
    // What an organiser publishes holds for the way that it was published for, and for no other.
    if (isSameRoad(*endpoint, m_loaded))
        endpoint->terms = m_loaded.terms;
    m_saveButton->setEnabled(false);
    whenReady(m_services.endpoints.save(*endpoint), this,
              [this, endpoint = *endpoint](const Result<> &stored) { onSaved(endpoint, stored); });
}

void EndpointDialog::onSaved(const Endpoint &endpoint, const Result<> &stored)
{
    m_saveButton->setEnabled(true);
    if (!stored) {
        showError(stored.error().message);
        return;
    }
    // What was not typed anew stays with the server that it was given for, known here by now or not.
    if (m_ui->tokenEdit->isModified())
        m_services.endpoints.setToken(endpoint, m_ui->tokenEdit->text().trimmed().toUtf8());
    m_services.settings.setLastEndpoint(endpoint.id);
    accept();
    emit saved(endpoint.id);
}

void EndpointDialog::askToRemove()
{
    auto *question =
        new QMessageBox(QMessageBox::NoIcon, tr("Remove an endpoint"),
                        tr("Remove the endpoint ‘%1’?").arg(m_loaded.name), QMessageBox::Cancel, this);
    question->setObjectName(u"removeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Entries that were sent there keep their receipts."));
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

void EndpointDialog::showError(const QString &sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->setVisible(!sentence.isEmpty());
    fitToForm();
    m_ui->addressEdit->setAccessibleDescription({});
    m_ui->templateEdit->setAccessibleDescription({});
}
