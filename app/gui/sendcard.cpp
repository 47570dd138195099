#include "gui/sendcard.h"

#include "ui_sendcard.h"

#include "gui/deadlinelines.h"
#include "gui/declarationrow.h"
#include "gui/endpointpicker.h"
#include "gui/filesaheadrow.h"
#include "gui/theme.h"
#include "session/endpointbook.h"
#include "session/entrysession.h"
#include "session/filewording.h"
#include "session/wording.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

SendCard::SendCard(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SendCard>())
    , m_services(services)
    , m_picker(new EndpointPicker(services, this))
    , m_deadline(new DeadlineLines(services, this))
    , m_ahead(new FilesAheadRow(services, this))
{
    m_ui->setupUi(this);
    m_ui->pickerPlace->addWidget(m_picker);
    m_ui->pickerPlace->addWidget(m_deadline);
    m_ui->sentLayout->addWidget(m_ahead);
    connect(m_picker, &EndpointPicker::currentChanged, this, &SendCard::onEndpointChanged);
    connect(m_ui->submitButton, &QPushButton::clicked, this, &SendCard::submitRequested);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &SendCard::pasteRequested);
    connect(&m_services.endpoints, &EndpointBook::changed, this, &SendCard::showPrimary);
    connect(m_ui->readButton, &QPushButton::clicked, this, &SendCard::readThroughRequested);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &SendCard::exportRequested);
    connect(&m_services.theme, &Theme::changed, this, &SendCard::applyTheme);
    applyTheme();
    showNotice({});
    showPrimary();
}

SendCard::~SendCard() = default;

void SendCard::setSession(EntrySession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_ahead->setSession(session);
    showNotice({});
    removeDeclarations();
    if (!session)
        return;
    buildDeclarations();
    showWhatIsSent();
    onEndpointChanged();
    connect(session, &EntrySession::tallyChanged, this, &SendCard::showWhatIsSent);
    connect(session, &EntrySession::filesChanged, this, &SendCard::showWhatIsSent);
    connect(session, &EntrySession::agreementChanged, this, &SendCard::onAgreementChanged);
}

void SendCard::setDraft(bool isDraft)
{
    m_ui->draftPart->setVisible(isDraft);
    m_ui->submitButton->setVisible(isDraft);
    m_ui->pasteButton->setVisible(isDraft);
    m_ahead->setDraft(isDraft);
}

void SendCard::setReady(bool isReady)
{
    m_ahead->setReady(isReady);
}

/// Without an endpoint the organiser's own form is the road.
void SendCard::showPrimary()
{
    const bool hasEndpoint = !m_services.endpoints.endpoints().isEmpty();
    m_ui->submitButton->setProperty("buttonRole", hasEndpoint ? u"primary"_s : QString());
    m_ui->pasteButton->setProperty("buttonRole", hasEndpoint ? QString() : u"primary"_s);
    m_ui->submitButton->update();
    m_ui->pasteButton->update();
}

void SendCard::onEndpointChanged()
{
    m_ahead->setEndpoint(m_picker->current());
    showDeadline();
}

/// By the clock of the endpoint that is chosen.
void SendCard::showDeadline()
{
    const Endpoint *endpoint = m_picker->current();
    if (m_session)
        m_deadline->showFor(endpoint ? *endpoint : Endpoint(), m_session->category().closes);
    else
        m_deadline->clear();
}

void SendCard::showNotice(const QString &sentence)
{
    m_ui->noticeLabel->setText(sentence);
    m_ui->noticeLabel->setVisible(!sentence.isEmpty());
}

bool SendCard::focusDeclaration(const DeclarationId &id)
{
    for (DeclarationRow *row : m_declarations) {
        if (row->id() == id) {
            row->box().setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

QWidgetList SendCard::tabStops() const
{
    QWidgetList stops = m_picker->findChildren<QWidget *>();
    stops += &m_ahead->box();
    for (const DeclarationRow *row : m_declarations)
        stops += &row->box();
    return stops + QWidgetList{m_ui->submitButton, m_ui->pasteButton, m_ui->readButton, m_ui->exportButton};
}

void SendCard::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->cardLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->cardLayout->setSpacing(theme.space(2));
    m_ui->draftLayout->setSpacing(theme.space(2));
    m_ui->sentLayout->setSpacing(theme.space(1));
    m_ui->sentLayout->setContentsMargins(0, 0, 0, theme.space(3));
    m_ui->pickerPlace->setSpacing(theme.space(2));
    m_ui->pickerPlace->setContentsMargins(0, 0, 0, theme.space(3));
    m_ui->declarationsLayout->setSpacing(theme.space(2));
    m_ui->declarationsLayout->setContentsMargins(0, 0, 0, theme.space(3));
}

void SendCard::buildDeclarations()
{
    for (const Declaration &declaration : m_session->category().declarations) {
        auto *row = new DeclarationRow(declaration, m_services.theme, m_ui->draftPart);
        row->setAgreed(m_session->entry().agreed.contains(declaration.id));
        connect(row, &DeclarationRow::toggled, this,
                [this, id = declaration.id](bool agreed) { m_session->setAgreed(id, agreed); });
        m_ui->declarationsLayout->addWidget(row);
        m_declarations += row;
    }
    m_ui->declarationsHeading->setVisible(!m_declarations.isEmpty());
}

void SendCard::removeDeclarations()
{
    for (DeclarationRow *row : std::as_const(m_declarations)) {
        row->disconnect(this);
        row->hide();
        m_ui->declarationsLayout->removeWidget(row);
        row->deleteLater();
    }
    m_declarations.clear();
}

void SendCard::showWhatIsSent()
{
    const EntryTotals &totals = m_session->tally().totals;
    const QString answers = tr("%Ln answer(s)", nullptr, totals.answered);
    //: what is sent: %1 "16 answers", %2 "1,204 words"
    QStringList lines(tr("%1, %2").arg(answers, wordsWording(totals.words)));
    for (const Attachment &file : m_session->entry().files)
        //: what is sent: %1 "results.pdf", %2 "4.2 MB"
        lines += tr("%1, %2", "a file").arg(file.name, sizeWording(file.size));
    m_ui->sentLabel->setText(lines.join(u'\n'));
}

void SendCard::onAgreementChanged(const DeclarationId &id)
{
    for (DeclarationRow *row : std::as_const(m_declarations)) {
        if (row->id() == id)
            row->setAgreed(m_session->entry().agreed.contains(id));
    }
}
