#include "gui/categoryrulespanel.h"

#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "ui_categoryrulespanel.h"

CategoryRulesPanel::CategoryRulesPanel(Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CategoryRulesPanel>())
    , m_theme(theme)
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    m_ui->panelLayout->setSpacing(m_theme.space(3));
}

CategoryRulesPanel::~CategoryRulesPanel() = default;

void CategoryRulesPanel::setDrafting(CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    m_drafting = drafting;
    if (drafting)
        connect(drafting, &CategoryDrafting::changed, this, &CategoryRulesPanel::show);
    show();
}

void CategoryRulesPanel::show()
{}

void CategoryRulesPanel::keep()
{}

bool CategoryRulesPanel::check()
{
    return true;
}
