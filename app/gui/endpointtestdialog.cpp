#include "gui/endpointtestdialog.h"

#include "ui_endpointtestdialog.h"

#include "gui/announcing.h"
#include "gui/endpointteststeprow.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

EndpointTestDialog::EndpointTestDialog(const Services &services, const Endpoint &endpoint,
                                       const QByteArray &secret, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EndpointTestDialog>())
    , m_services(services)
    , m_endpoint(endpoint)
    , m_secret(secret)
{
    m_ui->setupUi(this);
    m_ui->stepsLayout->setAlignment(Qt::AlignTop);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(wholeText()); });
    connect(m_ui->againButton, &QPushButton::clicked, this, &EndpointTestDialog::begin);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &EndpointTestDialog::reject);
    connect(&m_services.theme, &Theme::changed, this, &EndpointTestDialog::applyTheme);
    applyTheme();
    begin();
}

EndpointTestDialog::~EndpointTestDialog() = default;

void EndpointTestDialog::begin()
{
    const auto rows = findChildren<EndpointTestStepRow *>();
    for (EndpointTestStepRow *row : rows) {
        m_ui->stepsLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_steps.clear();
    //: %1 is a host name
    m_ui->summaryLabel->setText(tr("Testing %1. No entry is sent.").arg(m_endpoint.address.host()));
    m_ui->againButton->setEnabled(false);
    m_ui->copyButton->setEnabled(false);
    m_test = std::make_unique<EndpointTest>(m_services.network, m_endpoint, m_secret, m_services.clock);
    connect(m_test.get(), &EndpointTest::stepped, this, &EndpointTestDialog::add);
    connect(m_test.get(), &EndpointTest::finished, this, &EndpointTestDialog::onFinished);
    m_test->start();
}

void EndpointTestDialog::add(const EndpointTestStep &step)
{
    m_steps += step;
    auto *row = new EndpointTestStepRow(step, m_services.theme, m_ui->stepsWidget);
    m_ui->stepsLayout->addWidget(row);
}

void EndpointTestDialog::onFinished(const EndpointTestReport &report)
{
    const QString host = m_endpoint.address.host();
    //: %1 is a host name
    m_ui->summaryLabel->setText(
        report.isGood()
            ? tr("Nothing that could be tried is in the way of sending to %1. No entry was sent.").arg(host)
            : tr("An entry could not be sent to %1 as things stand. No entry was sent.").arg(host));
    m_ui->againButton->setEnabled(true);
    m_ui->copyButton->setEnabled(true);
    announce(*m_ui->summaryLabel);
    if (report.endpoint.terms != m_endpoint.terms) {
        m_endpoint = report.endpoint;
        emit renewed(m_endpoint);
    }
}

QString EndpointTestDialog::wholeText() const
{
    QStringList lines{m_endpoint.name + u" – "_s + m_endpoint.address.toDisplayString(),
                      m_ui->summaryLabel->text()};
    for (const EndpointTestStep &step : m_steps)
        lines += EndpointTestStepRow::textOf(step);
    return lines.join(u'\n');
}

void EndpointTestDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->dialogLayout->setSpacing(theme.space(4));
    m_ui->stepsLayout->setSpacing(theme.space(4));
    constexpr int wide = 76; // in average characters
    const QSize room = screen()->availableSize() * 0.9;
    const int line = QFontMetrics(theme.font(u"body"_s)).averageCharWidth();
    resize(QSize(wide * line, theme.space(120)).boundedTo(room));
}
