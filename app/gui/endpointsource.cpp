#include "gui/endpointsource.h"

#include "ui_endpointsource.h"

#include "gui/announcing.h"
#include "gui/theme.h"
#include "session/whenready.h"

#include <QFileDialog>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {
QString withScheme(const QString &typed)
{
    const QString address = typed.trimmed();
    return address.isEmpty() || address.contains(u"://"_s) ? address : u"https://"_s + address;
}
} // namespace

EndpointSource::EndpointSource(const Services &services, EndpointFinder &finder, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointSource>())
    , m_services(services)
    , m_finder(finder)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->discoveryEdit);
    connect(m_ui->lookUpButton, &QPushButton::clicked, this, &EndpointSource::lookUp);
    connect(m_ui->discoveryEdit, &QLineEdit::returnPressed, this, &EndpointSource::lookUp);
    connect(m_ui->fileButton, &QPushButton::clicked, this, &EndpointSource::chooseFile);
    connect(m_ui->byHandButton, &QPushButton::clicked, this, &EndpointSource::byHandWanted);
    connect(&m_services.theme, &Theme::changed, this, &EndpointSource::applyTheme);
    applyTheme();
    clear();
}

EndpointSource::~EndpointSource() = default;

void EndpointSource::clear()
{
    ++m_asked;
    m_ui->discoveryEdit->clear();
    m_ui->lookUpButton->setEnabled(true);
    m_ui->busyLabel->hide();
    tellError({});
}

QString EndpointSource::typedAddress() const
{
    return withScheme(m_ui->discoveryEdit->text());
}

void EndpointSource::lookUp()
{
    if (!m_ui->lookUpButton->isEnabled())
        return; // it is being asked
    tellError({});
    const QString address = typedAddress();
    if (address.isEmpty()) {
        tellError(tr("Type or paste the address first."));
        m_ui->discoveryEdit->setFocus();
        return;
    }
    m_ui->lookUpButton->setEnabled(false);
    //: %1 is a host name
    m_ui->busyLabel->setText(tr("Asking %1…").arg(QUrl(address).host()));
    m_ui->busyLabel->show();
    announce(*m_ui->busyLabel);
    emit resized();
    whenReady(m_finder.at(address), this, [this, asked = ++m_asked](const Result<EndpointOffer> &offer) {
        if (asked == m_asked)
            onFound(offer,
                    tr("If this is the address that entries themselves are sent to, enter it by hand."));
    });
}

void EndpointSource::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the organiser’s file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Files of organisers (*.awardendpoint.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &EndpointSource::takeFile);
    dialog->open();
}

void EndpointSource::takeFile(const QString &path)
{
    ++m_asked;
    onFound(m_finder.inFile(path), {});
}

void EndpointSource::onFound(const Result<EndpointOffer> &offer, const QString &hint)
{
    m_ui->lookUpButton->setEnabled(true);
    m_ui->busyLabel->hide();
    if (offer) {
        tellError({});
        emit offered(*offer);
        return;
    }
    const QString &message = offer.error().message;
    tellError(hint.isEmpty() ? message : message + u'\n' + hint);
}

void EndpointSource::tellError(const QString &sentences)
{
    tellIn(*m_ui->sourceErrorLabel, sentences);
    m_ui->discoveryEdit->setAccessibleDescription(sentences);
    emit resized();
}

void EndpointSource::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->sourceLayout->setSpacing(theme.space(2));
    for (QLabel *heading : {m_ui->fileLabel, m_ui->handLabel})
        heading->setContentsMargins(0, theme.space(4), 0, 0);
    m_ui->introLabel->setContentsMargins(0, 0, 0, theme.space(2));
}
