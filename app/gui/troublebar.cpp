#include "gui/troublebar.h"

#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/emergencycopy.h"
#include "session/entrysession.h"
#include "session/exporting.h"
#include "session/folders.h"
#include "session/workspacekeeper.h"
#include "ui_troublebar.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

TroubleBar::TroubleBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TroubleBar>())
{
    m_ui->setupUi(this);
    auto *flow = new FlowLayout(m_ui->buttonBar);
    flow->setContentsMargins({});
    for (QWidget *button : std::initializer_list<QWidget *>{m_ui->keptCopyButton, m_ui->replacementButton,
                                                            m_ui->copyTextButton, m_ui->saveCopyButton})
        flow->addWidget(button);
    connect(m_ui->copyTextButton, &QPushButton::clicked, this, &TroubleBar::copyText);
    connect(m_ui->saveCopyButton, &QPushButton::clicked, this, &TroubleBar::saveCopyRequested);
    connect(m_ui->replacementButton, &QPushButton::clicked, this, &TroubleBar::replacementRequested);
    connect(m_ui->keptCopyButton, &QPushButton::clicked, this,
            [this] { emit keptCopyRequested(m_keptCopy); });
    hide();
}

TroubleBar::~TroubleBar() = default;

void TroubleBar::setServices(const Services &services)
{
    m_services.emplace(services);
    connect(&services.theme, &Theme::changed, this, &TroubleBar::applyTheme);
    applyTheme();
}

void TroubleBar::setSession(EntrySession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_copyIsCurrent = false;
    if (session)
        connect(session, &EntrySession::answerChanged, this, [this] { m_copyIsCurrent = false; });
    else
        hide();
}

void TroubleBar::showState(const SaveState &state)
{
    const bool failed = state.kind == SaveState::Kind::Failed;
    if (failed) {
        (void)keepCopy(); // the note says whether there is one
        m_ui->troubleLabel->setText(
            //: %1 says in whole sentences why, %2 where a copy lies
            tr("Your last words are not saved yet, but kept here and tried again. %1 %2")
                .arg(state.error.message, m_copyNote));
    }
    const bool replaced = failed && state.error.kind == Error::Kind::Replaced;
    m_keptCopy = replaced ? state.error.place : QString();
    m_ui->keptCopyButton->setVisible(!m_keptCopy.isEmpty());
    m_ui->replacementButton->setVisible(replaced && QFileInfo::exists(m_services->workspaces.path()));
    setMinimumHeight(heightForWidth(width()));
    setVisible(failed);
}

void TroubleBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    setMinimumHeight(heightForWidth(width())); // what is wrong is never cut short for the page below
}

bool TroubleBar::keepCopy()
{
    if (!m_session || m_copyIsCurrent)
        return true; // each copy waits for the disk: one for each text, not for each try
    const auto copy = writeEmergencyCopy(emergencyFolders(m_services->folders, m_services->workspaces.path()),
                                         m_session->category(), m_session->entry(), m_services->clock());
    m_copyIsCurrent = copy.has_value();
    m_copyNote = copy ? tr("A copy of your text lies in %1.").arg(*copy) : copy.error().message;
    return m_copyIsCurrent;
}

void TroubleBar::copyText() const
{
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(exportedText(m_session->category(), m_session->entry())));
}

void TroubleBar::applyTheme()
{
    const Theme &theme = m_services->theme;
    m_ui->outerLayout->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
}
