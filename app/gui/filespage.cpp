#include "gui/filespage.h"

#include "ui_filespage.h"

#include "gui/fileslotcard.h"
#include "gui/theme.h"
#include "session/attaching.h"
#include "session/entrysession.h"
#include "session/wording.h"

#include <QDir>

#include <algorithm>

namespace {
constexpr int widestPage = 96; ///< in average characters
}

FilesPage::FilesPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilesPage>())
    , m_services(services)
{
    m_ui->setupUi(this);
    m_ui->undoBar->hide();
    m_ui->progressBarFrame->hide();
    connect(m_ui->nextButton, &QPushButton::clicked, this, &FilesPage::nextRequested);
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] { m_attaching->undo(); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] { m_attaching->cancel(); });
    connect(&m_services.theme, &Theme::changed, this, &FilesPage::applyTheme);
    applyTheme();
}

FilesPage::~FilesPage() = default;

void FilesPage::setSession(EntrySession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    qDeleteAll(m_cards);
    m_cards.clear();
    m_attaching.reset();
    m_session = session;
    m_ui->undoBar->hide();
    m_ui->progressBarFrame->hide();
    m_ui->entryTitleLabel->setText(session ? session->entry().title : QString());
    if (!session)
        return;
    m_attaching = std::make_unique<Attaching>(*session, m_services.storage, m_services.clock);
    makeCards();
    connectAttaching();
    connect(session, &EntrySession::filesChanged, this, &FilesPage::refresh);
    connect(session, &EntrySession::titleChanged, m_ui->entryTitleLabel, &QLabel::setText);
    refresh();
}

void FilesPage::makeCards()
{
    for (const FileSlot &slot : m_session->category().files) {
        auto *card = new FileSlotCard(slot, *m_attaching, m_services, m_ui->content);
        m_ui->slotsLayout->addWidget(card);
        m_cards += card;
    }
}

void FilesPage::connectAttaching()
{
    connect(m_attaching.get(), &Attaching::refused, this, &FilesPage::onRefused);
    connect(m_attaching.get(), &Attaching::progressed, this, &FilesPage::showProgress);
    connect(m_attaching.get(), &Attaching::undoChanged, this, &FilesPage::showUndo);
    connect(m_attaching.get(), &Attaching::busyChanged, this, [this](bool busy) {
        m_ui->undoButton->setEnabled(!busy);
        if (!busy)
            m_ui->progressBarFrame->hide();
    });
    connect(m_attaching.get(), &Attaching::attached, this,
            [this](const Attachment &file, const QString &notice) {
                if (FileSlotCard *card = cardOf(file.slot); card && !notice.isEmpty())
                    card->showNotice(notice);
            });
    connect(m_attaching.get(), &Attaching::exported, this,
            [this](const Attachment &file, const QString &path) {
                if (FileSlotCard *card = cardOf(file.slot))
                    card->showNotice(
                        tr("A copy of %1 was saved as %2.").arg(file.name, QDir::toNativeSeparators(path)));
            });
}

void FilesPage::setReadOnly(bool readOnly)
{
    m_ui->content->setDisabled(readOnly);
    m_ui->undoBar->setDisabled(readOnly);
}

void FilesPage::showSlot(const FileSlotId &id)
{
    FileSlotCard *card = cardOf(id);
    if (!card && !m_cards.isEmpty())
        card = m_cards.first();
    if (!card)
        return;
    card->focusFirst();
    m_ui->scrollArea->ensureWidgetVisible(card);
}

/// The page itself shows no focus: what comes first on it has it.
void FilesPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_cards.isEmpty())
        m_ui->nextButton->setFocus(Qt::OtherFocusReason);
    else
        m_cards.first()->focusFirst();
}

void FilesPage::refresh()
{
    const QList<Finding> findings = m_session->findings();
    for (FileSlotCard *card : std::as_const(m_cards)) {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.scope == Finding::Scope::Files && finding.place == card->place().role;
        });
        card->showFiles(m_session->entry());
        card->showFinding(found == findings.end() ? QString() : wordingOf(*found, m_session->category()));
    }
    orderTabs();
}

/// Files come and go, each with buttons that would stand behind all others.
void FilesPage::orderTabs()
{
    QWidget *last = m_ui->nextButton;
    for (const FileSlotCard *card : std::as_const(m_cards)) {
        for (QWidget *stop : card->tabStops()) {
            setTabOrder(last, stop);
            last = stop;
        }
    }
    if (last != m_ui->nextButton)
        setTabOrder(last, m_ui->nextButton);
}

void FilesPage::showUndo()
{
    const auto &last = m_attaching->lastChange();
    m_ui->undoBar->setVisible(last.has_value());
    if (!last)
        return;
    const QString before = last->before ? last->before->name : QString();
    const QString after = last->after ? last->after->name : QString();
    QString done;
    switch (last->kind) {
    case Attaching::Change::Kind::Attached:
        done = tr("%1 was attached.").arg(after);
        break;
    case Attaching::Change::Kind::Replaced:
        done = tr("%1 was replaced by %2.").arg(before, after);
        break;
    case Attaching::Change::Kind::Removed:
        done = tr("%1 was removed.").arg(before);
        break;
    case Attaching::Change::Kind::Renamed:
        done = tr("%1 is called %2 now.").arg(before, after);
        break;
    case Attaching::Change::Kind::Cleared:
        done = tr("%1 no longer tells place, device and time.").arg(after);
        break;
    }
    m_ui->undoLabel->setText(done);
    //: read out for the button Undo; %1 is what was done: "report.pdf was removed."
    m_ui->undoButton->setAccessibleName(tr("Undo: %1").arg(done));
}

void FilesPage::undo()
{
    if (m_ui->undoBar->isVisible())
        m_ui->undoButton->click();
}

void FilesPage::showProgress(const QString &name, qint64 done, qint64 total)
{
    constexpr qint64 worthShowing = 8 * 1024 * 1024;
    m_ui->progressBarFrame->setVisible(total > worthShowing && m_attaching->isBusy());
    m_ui->progressLabel->setText(tr("Attaching %1").arg(name));
    m_ui->progressBar->setValue(static_cast<int>(done * m_ui->progressBar->maximum() / total));
}

void FilesPage::onRefused(const FileSlotId &slot, const Error &error)
{
    FileSlotCard *card = cardOf(slot);
    if (!card && !m_cards.isEmpty())
        card = m_cards.first();
    if (card)
        card->showRefusal(error.message);
}

FileSlotCard *FilesPage::cardOf(const FileSlotId &id) const
{
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                    [&](const FileSlotCard *card) { return card->place().role == id.value; });
    return found == m_cards.cend() ? nullptr : *found;
}

void FilesPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(8);
    m_ui->contentLayout->setContentsMargins(margin, theme.space(7), margin, margin);
    m_ui->contentLayout->setSpacing(theme.space(2));
    m_ui->slotsLayout->setSpacing(theme.space(4));
    m_ui->slotsLayout->setContentsMargins(0, theme.space(2), 0, theme.space(4));
    m_ui->content->setMaximumWidth(QFontMetrics(theme.font(QStringLiteral("body"))).averageCharWidth() *
                                   widestPage);
    for (QLayout *bar : {m_ui->undoLayout, m_ui->progressLayout}) {
        bar->setContentsMargins(margin, theme.space(2), margin, theme.space(2));
        bar->setSpacing(theme.space(3));
    }
}
