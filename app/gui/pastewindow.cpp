#include "gui/pastewindow.h"

#include "ui_pastewindow.h"

#include "gui/announcing.h"
#include "gui/comparisontext.h"
#include "gui/flowlayout.h"
#include "gui/pastefielddelegate.h"
#include "gui/pastefieldmodel.h"
#include "gui/pasteplandialog.h"
#include "gui/theme.h"
#include "session/entrysession.h"
#include "session/pastewording.h"
#include "session/settings.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace {
// In characters and lines of the interface.
constexpr int usualWidth = 60;
constexpr int usualHeight = 46;
constexpr int textLines = 6;
constexpr int backLines = 4;
constexpr int listRows = 5;
} // namespace

PasteWindow::PasteWindow(const Services &services, EntrySession &session)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_ui(std::make_unique<Ui::PasteWindow>())
    , m_services(services)
    , m_session(session, services.storage, services.settings, services.clock)
    , m_model(new PasteFieldModel(m_session, this))
    , m_comparison(new ComparisonText(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_ui->setupUi(this);
    arrange();
    connectSession();
    connectParts();
    addKeys();
    applyTheme();
    connect(&session, &QObject::destroyed, this, &QWidget::close); // another entry was opened
    const QFontMetrics metrics(m_services.theme.font(u"body"_s));
    if (!restoreGeometry(m_services.settings.pasteWindowGeometry()))
        resize(metrics.averageCharWidth() * usualWidth, metrics.lineSpacing() * usualHeight);
    m_session.load();
    showRow(0);
}

PasteWindow::~PasteWindow() = default;

void PasteWindow::arrange()
{
    for (QWidget *row : {m_ui->copyBar, m_ui->proofBar, m_ui->stepBar}) {
        const auto parts = row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        auto *flow = new FlowLayout(row);
        flow->setContentsMargins({});
        for (QWidget *part : parts)
            flow->addWidget(part);
    }
    m_comparison->setObjectName(u"comparisonText"_s);
    m_comparison->setAccessibleName(tr("What you copied and what the form shows, compared"));
    m_ui->backLayout->insertWidget(m_ui->backLayout->indexOf(m_ui->resultLabel) + 1, m_comparison, 1);
    setTabOrder(m_ui->backEdit, m_comparison);
    m_ui->fieldList->setModel(m_model);
    m_ui->fieldList->setItemDelegate(new PasteFieldDelegate(m_services.theme, this));
    m_ui->copyButton->setToolTip(tr("Ctrl+Shift+C"));
    m_ui->backPart->hide();
    m_ui->troubleLabel->hide();
    m_ui->outcomeLabel->hide();
}

void PasteWindow::connectSession()
{
    connect(&m_session, &PasteSession::loaded, this, &PasteWindow::onLoaded);
    connect(&m_session, &PasteSession::planChanged, this, [this] { showRow(0); });
    connect(&m_session, &PasteSession::fieldChanged, this, &PasteWindow::onFieldChanged);
    connect(&m_session, &PasteSession::finished, this, &PasteWindow::onFinished);
    connect(&m_session, &PasteSession::failed, this, &PasteWindow::onFailed);
}

void PasteWindow::connectParts()
{
    connect(m_ui->fieldList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PasteWindow::onRowChanged);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &PasteWindow::copy);
    connect(m_ui->tickBox, &QCheckBox::clicked, this,
            [this](bool ticked) { m_session.setTicked(current(), ticked); });
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, &PasteWindow::next);
    connect(m_ui->planButton, &QPushButton::clicked, this, &PasteWindow::changePlan);
    connect(m_ui->backButton, &QPushButton::toggled, m_ui->backPart, &QWidget::setVisible);
    connect(m_ui->backButton, &QPushButton::toggled, this, [this](bool shown) {
        m_ui->textView->setVisible(!shown); // the comparison shows it too
        if (shown)
            m_ui->backEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->backEdit, &QPlainTextEdit::textChanged, this, &PasteWindow::compare);
    connect(m_ui->addProofButton, &QPushButton::clicked, this, &PasteWindow::chooseProofs);
    connect(m_ui->removeProofButton, &QPushButton::clicked, this, [this] {
        m_proofs.clear();
        showConfirmationPart();
        m_ui->addProofButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->finishButton, &QPushButton::clicked, this, &PasteWindow::finish);
    connect(&m_services.theme, &Theme::changed, this, &PasteWindow::applyTheme);
}

void PasteWindow::addKeys()
{
    const std::pair<QKeySequence, void (PasteWindow::*)()> keys[] = {
        {Qt::CTRL | Qt::SHIFT | Qt::Key_C, &PasteWindow::copy},
        {Qt::CTRL | Qt::Key_PageDown, &PasteWindow::next},
        {Qt::CTRL | Qt::Key_Return, &PasteWindow::tickAndGoOn},
    };
    for (const auto &[key, slot] : keys)
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this), &QShortcut::activated, this,
            [this] { step(-1); });
    const auto buttons = findChildren<QPushButton *>(); // Enter presses them as it does in a dialog
    for (QPushButton *button : buttons)
        button->setAutoDefault(true);
}

void PasteWindow::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(4);
    m_ui->outerLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->outerLayout->setSpacing(theme.space(2));
    m_ui->contentLayout->setContentsMargins(0, 0, theme.space(1), 0);
    for (QLayout *layout :
         {static_cast<QLayout *>(m_ui->contentLayout), static_cast<QLayout *>(m_ui->fieldLayout),
          static_cast<QLayout *>(m_ui->finishLayout), static_cast<QLayout *>(m_ui->backLayout)})
        layout->setSpacing(theme.space(2));
    const int line = QFontMetrics(theme.font(u"body"_s)).lineSpacing();
    m_ui->textView->setMinimumHeight(line * textLines);
    m_ui->backEdit->setFixedHeight(line * backLines + theme.space(4));
    m_comparison->setMinimumHeight(line * textLines);
    m_ui->fieldList->setFixedHeight((line + theme.space(2)) * listRows);
    compare();
}

void PasteWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setPasteWindowGeometry(saveGeometry());
    m_closeFinished = m_finishing;
    event->setAccepted(!m_finishing); // a receipt on its way to the disk is waited for
}

int PasteWindow::current() const
{
    return m_ui->fieldList->currentIndex().row();
}

bool PasteWindow::atConfirmation() const
{
    return current() == m_session.fields().size();
}

void PasteWindow::showRow(int row)
{
    m_ui->fieldList->setCurrentIndex(m_model->index(row, 0));
    refresh();
}

void PasteWindow::showConfirmation()
{
    m_toConfirmation = true; // what is read yet may come after this
    showRow(static_cast<int>(m_session.fields().size()));
    focusFirst();
}

void PasteWindow::onLoaded()
{
    const int toDo = m_session.firstToDo();
    const bool atEnd = m_toConfirmation || toDo < 0;
    showRow(atEnd ? static_cast<int>(m_session.fields().size()) : toDo);
    focusFirst();
}

void PasteWindow::focusFirst()
{
    QWidget *first = atConfirmation() ? static_cast<QWidget *>(m_ui->referenceEdit) : m_ui->copyButton;
    first->setFocus(Qt::OtherFocusReason);
}

void PasteWindow::onRowChanged()
{
    m_ui->troubleLabel->hide();
    m_ui->backButton->setChecked(false);
    m_ui->backEdit->clear();
    refresh();
}

void PasteWindow::onFieldChanged(int field)
{
    if (field == current())
        refresh();
    else if (atConfirmation())
        showConfirmationPart();
}

void PasteWindow::refresh()
{
    if (current() < 0)
        return;
    setWindowTitle(tr("%1 – Paste into a web form").arg(m_session.title()));
    m_ui->fieldPart->setVisible(!atConfirmation());
    m_ui->finishPart->setVisible(atConfirmation());
    m_ui->copyBar->setVisible(!atConfirmation());
    m_ui->previousButton->setEnabled(current() > 0);
    m_ui->nextButton->setEnabled(!atConfirmation());
    if (atConfirmation())
        showConfirmationPart();
    else
        showField();
}

void PasteWindow::showField()
{
    const int field = current();
    //: where a person is in a form: field %1 of %2
    m_ui->stepLabel->setText(tr("Field %1 of %2").arg(field + 1).arg(m_session.fields().size()));
    m_ui->nameLabel->setText(m_session.nameOf(field));
    const QString text = m_session.text(field);
    if (m_ui->textView->toPlainText() != QString(text).replace(u"\r\n"_s, u"\n"_s))
        m_ui->textView->setPlainText(text);
    showStanding();
    compare();
}

void PasteWindow::showStanding()
{
    const Theme &theme = m_services.theme;
    const PasteSession::FieldState state = m_session.state(current());
    const Measure measure = m_session.measure(current());
    m_ui->countLabel->setText(wordingOf(measure));
    theme.setTextRole(*m_ui->countLabel, measure.over() > 0 ? u"bad"_s : u"muted"_s);
    const QString advice = adviceOn(state);
    const bool isNews = !m_ui->adviceLabel->text().isEmpty() && m_ui->adviceLabel->text() != advice;
    m_ui->adviceLabel->setText(advice);
    const bool isWarning = state == PasteSession::FieldState::Changed;
    const bool isDone = state == PasteSession::FieldState::Ticked;
    theme.setTextRole(*m_ui->adviceLabel, isWarning ? u"warning"_s : isDone ? u"good"_s : u"muted"_s);
    if (isNews)
        announce(*m_ui->adviceLabel);
    m_ui->copyButton->setEnabled(!m_session.text(current()).isEmpty());
    m_ui->tickBox->setChecked(isDone);
}

void PasteWindow::step(int direction)
{
    const int row = current() + direction;
    if (row < 0 || row > m_session.fields().size())
        return;
    const QWidget *focus = focusWidget();
    const bool stays = focus == m_ui->fieldList || focus == m_ui->nextButton || focus == m_ui->previousButton;
    showRow(row);
    if (!stays)
        focusFirst();
    announce(*m_ui->nameLabel);
}

void PasteWindow::next()
{
    step(1);
    if (m_ui->copyNextBox->isChecked() && !atConfirmation())
        copy();
}

void PasteWindow::tickAndGoOn()
{
    if (atConfirmation())
        return;
    m_session.setTicked(current(), true);
    next();
}

void PasteWindow::copy()
{
    if (atConfirmation() || m_session.text(current()).isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_session.copy(current()));
}

void PasteWindow::changePlan()
{
    auto *dialog = new PastePlanDialog(m_session.plan(), m_session.category(), m_services.theme, this);
    connect(dialog, &PastePlanDialog::decided, &m_session, &PasteSession::setPlan);
    dialog->open();
}
