#include "gui/newversiondialog.h"

#include "ui_newversiondialog.h"

#include "gui/announcing.h"
#include "gui/backupdelegate.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "gui/writtendate.h"
#include "session/comparing.h"
#include "session/wording.h"

#include <QPushButton>
#include <QScreen>

#include <algorithm>

NewVersionDialog::NewVersionDialog(const Services &services, const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewVersionDialog>())
    , m_services(services)
    , m_facts(facts)
    , m_parts(facts.changes)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    const Theme &theme = m_services.theme;
    resize(QSize(theme.space(225), theme.space(160)).boundedTo(screen()->availableSize() * 0.9));
    showFacts();
    applyTheme();
    m_ui->partList->setCurrentIndex(m_parts.index(0));
    m_ui->partList->setFocus();
}

NewVersionDialog::~NewVersionDialog() = default;

void NewVersionDialog::build()
{
    for (QWidget *bar : {m_ui->stepBar, m_ui->buttonBar}) {
        const auto buttons = bar->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        auto *flow = new FlowLayout(bar);
        flow->setContentsMargins({});
        for (QPushButton *button : buttons)
            flow->addWidget(button);
    }
    m_ui->partList->setModel(&m_parts);
    m_ui->partList->setItemDelegate(new BackupDelegate(m_services.theme, this));
    m_ui->splitter->setStretchFactor(1, 1);
}

void NewVersionDialog::connectParts()
{
    connect(m_ui->partList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NewVersionDialog::showCurrent);
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { showChanges(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { showChanges(1); });
    connect(m_ui->sendButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_services.theme, &Theme::changed, this, &NewVersionDialog::applyTheme);
}

void NewVersionDialog::showFacts()
{
    const Submission &replaced = *m_facts.offer.replaced;
    const QString when = momentPhrase(replaced.frozenAt, m_services.clock());
    const QString quote = wordingOf(replaced, m_services.clock()).quote;
    if (m_facts.canBeSent)
        //: %1 is the name of an endpoint, %2 "today at 14:03", %3 "Receipt R-1"
        m_ui->introductionLabel->setText(tr("This version takes the place of the one that was sent to %1 %2 "
                                            "(%3). What was sent stays readable here.")
                                             .arg(m_facts.offer.endpoint.name, when, quote));
    else
        //: %1 is the name of an endpoint, %2 "today at 14:03", %3 "Receipt R-1"
        m_ui->introductionLabel->setText(
            tr("The entry was sent to %1 %2 (%3). What you see here has been changed since.")
                .arg(replaced.endpoint.name, when, quote));
    m_ui->termsLabel->setText(m_facts.terms);
    m_ui->termsLabel->setVisible(!m_facts.terms.isEmpty());
    m_ui->mustFixLabel->setText(
        tr("%n thing(s) that must be put right would be sent as they are.", nullptr, m_facts.mustFix));
    m_ui->mustFixLabel->setVisible(m_facts.canBeSent && m_facts.mustFix > 0);
    m_ui->sendButton->setVisible(m_facts.canBeSent);
    if (!m_facts.canBeSent) {
        setWindowTitle(tr("What has changed since it was sent"));
        m_ui->cancelButton->setText(tr("&Close"));
    }
}

void NewVersionDialog::showCurrent()
{
    const ChangedPart *part = m_parts.partAt(m_ui->partList->currentIndex());
    const ChangedPart shown = part ? *part : ChangedPart();
    const Comparison comparison = comparisonOf(shown.earlier, shown.later);
    m_ui->partLabel->setText(shown.label);
    m_ui->summaryLabel->setText(part ? wordingOf(comparison, m_facts.counting) : QString());
    m_ui->comparisonText->showComparison(comparison, m_services.theme);
    //: %1 is a question
    m_ui->comparisonText->setAccessibleName(tr("%1, as it was sent, compared with now").arg(shown.label));
    const bool canStep = !m_ui->comparisonText->changes().isEmpty();
    m_ui->previousButton->setEnabled(canStep);
    m_ui->nextButton->setEnabled(canStep);
}

/// Selects it, and says it to those who do not see the marks.
void NewVersionDialog::showChanges(int direction)
{
    m_ui->comparisonText->step(direction);
    const int current = m_ui->comparisonText->currentChange();
    if (current < 0)
        return;
    const QList<Change> &changes = m_ui->comparisonText->changes();
    //: %1 of %2 changes; %3 is "Removed: ‘eleven’. Added: ‘twelve’."
    m_ui->summaryLabel->setText(
        tr("Change %1 of %2. %3").arg(current + 1).arg(changes.size()).arg(wordingOf(changes.at(current))));
    announce(*m_ui->summaryLabel);
}

void NewVersionDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void NewVersionDialog::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(5);
    m_ui->dialogLayout->setContentsMargins(margin, margin, margin, margin);
    m_ui->dialogLayout->setSpacing(theme.space(4));
    m_ui->contentLayout->setSpacing(theme.space(3));
    for (QLayout *side : std::initializer_list<QLayout *>{m_ui->listLayout, m_ui->partLayout})
        side->setSpacing(theme.space(2));
    m_ui->partCardLayout->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    for (QWidget *bar : {m_ui->stepBar, m_ui->buttonBar})
        bar->layout()->setSpacing(theme.space(3));
    m_ui->splitter->setHandleWidth(theme.space(5));
    m_ui->partList->setMinimumHeight(theme.space(24));
    m_ui->comparisonText->setMinimumHeight(theme.space(32));
    m_ui->partList->doItemsLayout();
    showCurrent();
    arrange();
}

/// Side by side where there is room, else one below the other.
void NewVersionDialog::arrange()
{
    const Theme &theme = m_services.theme;
    const bool narrow = width() < theme.space(150);
    const int list = narrow ? theme.space(24) : std::min(theme.space(90), width() * 2 / 5);
    m_ui->splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_ui->splitter->setSizes({list, QWIDGETSIZE_MAX / 2});
}
