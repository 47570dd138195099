#include "gui/categoryrulespanel.h"

#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "ui_categoryrulespanel.h"

#include <QScopedValueRollback>

namespace {
/// The name of what differs first, for a field is taken as it is left.
QString namingChange(const Category &before, const Category &now)
{
    if (before.programme != now.programme)
        //: what can be undone, after "Undo:"
        return CategoryRulesPanel::tr("award");
    if (before.edition != now.edition)
        return CategoryRulesPanel::tr("edition");
    return before.language != now.language ? CategoryRulesPanel::tr("language")
                                           : CategoryRulesPanel::tr("closing date");
}
} // namespace

CategoryRulesPanel::CategoryRulesPanel(Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CategoryRulesPanel>())
    , m_theme(theme)
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    const std::pair<ChangesAfterSubmission, QString> changes[] = {
        {ChangesAfterSubmission::UntilDeadline, tr("Until the closing date")},
        {ChangesAfterSubmission::Never, tr("Never")},
        {ChangesAfterSubmission::Unknown, tr("That is not known")},
    };
    for (const auto &[when, word] : changes)
        m_ui->changesBox->addItem(word, int(when));
    connectFields();
    applyTheme();
    showDraft();
}

CategoryRulesPanel::~CategoryRulesPanel()
{
    // A field that has the focus is left as its window goes.
    for (const QObject *fields : std::initializer_list<QObject *>{m_ui->naming, m_ui->limitFields,
                                                                  m_ui->countingFields, m_ui->evidenceBox})
        fields->disconnect(this);
}

void CategoryRulesPanel::connectFields()
{
    connect(m_ui->naming, &CategoryNaming::left, this, &CategoryRulesPanel::keepNaming);
    connect(m_ui->limitFields, &LimitFields::left, this, &CategoryRulesPanel::keepLimit);
    connect(m_ui->countingFields, &CountingFields::changed, this, &CategoryRulesPanel::keepCounting);
    connect(m_ui->evidenceBox, &QSpinBox::editingFinished, this, &CategoryRulesPanel::keepEvidence);
    connect(m_ui->changesBox, &QComboBox::activated, this, &CategoryRulesPanel::keepChanges);
    connect(&m_theme, &Theme::changed, this, &CategoryRulesPanel::applyTheme);
}

void CategoryRulesPanel::setDrafting(CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    m_drafting = drafting;
    if (drafting)
        connect(drafting, &CategoryDrafting::changed, this, &CategoryRulesPanel::showDraft);
    showDraft();
}

void CategoryRulesPanel::showDraft()
{
    if (m_isKeeping)
        return; // what is still to be kept would be written over
    const Category category = m_drafting ? m_drafting->draft().rest : Category();
    m_ui->content->setEnabled(m_drafting);
    m_ui->naming->show(category, m_clock().toLocalTime().date());
    m_ui->limitFields->show(category.limit);
    m_ui->countingFields->show(category.counting);
    m_ui->evidenceBox->setValue(category.evidenceWindowMonths);
    m_ui->changesBox->setCurrentIndex(m_ui->changesBox->findData(int(category.changesAfterSubmission)));
}

void CategoryRulesPanel::keep()
{
    {
        const QScopedValueRollback<bool> keeping(m_isKeeping, true);
        keepNaming();
        keepLimit();
        keepCounting();
        keepEvidence();
        keepChanges();
    }
    if (m_ui->limitFields->check())
        showDraft();
}

void CategoryRulesPanel::keepNaming()
{
    if (!m_drafting)
        return;
    const Category before = m_drafting->draft().rest;
    const Category rest = m_ui->naming->takenInto(before);
    m_drafting->setRest(rest, namingChange(before, rest));
}

void CategoryRulesPanel::keepLimit()
{
    if (!m_drafting || !m_ui->limitFields->check())
        return;
    Category rest = m_drafting->draft().rest;
    rest.limit = m_ui->limitFields->limit();
    m_drafting->setRest(rest, tr("limit"));
}

void CategoryRulesPanel::keepCounting()
{
    if (!m_drafting)
        return;
    Category rest = m_drafting->draft().rest;
    rest.counting = m_ui->countingFields->rule();
    m_drafting->setRest(rest, tr("counting rule"));
}

void CategoryRulesPanel::keepEvidence()
{
    if (!m_drafting)
        return;
    Category rest = m_drafting->draft().rest;
    rest.evidenceWindowMonths = m_ui->evidenceBox->value();
    m_drafting->setRest(rest, tr("age of evidence"));
}

void CategoryRulesPanel::keepChanges()
{
    if (!m_drafting)
        return;
    Category rest = m_drafting->draft().rest;
    rest.changesAfterSubmission = ChangesAfterSubmission(m_ui->changesBox->currentData().toInt());
    m_drafting->setRest(rest, tr("changes after the submission"));
}

bool CategoryRulesPanel::check()
{
    if (!m_ui->naming->check())
        return false;
    if (m_ui->limitFields->check())
        return true;
    m_ui->limitFields->focusProblem();
    return false;
}

void CategoryRulesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Side by side where there is room, else one below the other.
void CategoryRulesPanel::arrange()
{
    const bool narrow = width() < m_theme.space(190);
    m_ui->columnsLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CategoryRulesPanel::applyTheme()
{
    const int margin = m_theme.space(5);
    for (QLayout *card : std::initializer_list<QLayout *>{m_ui->awardLayout, m_ui->rulesLayout,
                                                          m_ui->limitLayout, m_ui->countingLayout}) {
        card->setContentsMargins(margin, m_theme.space(4), margin, margin);
        card->setSpacing(m_theme.space(3));
    }
    for (QBoxLayout *column :
         std::initializer_list<QBoxLayout *>{m_ui->leftLayout, m_ui->rightLayout, m_ui->columnsLayout})
        column->setSpacing(m_theme.space(4));
    arrange();
}
