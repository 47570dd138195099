#include "gui/categoryformpanel.h"

#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "ui_categoryformpanel.h"

CategoryFormPanel::CategoryFormPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CategoryFormPanel>())
    , m_theme(theme)
{
    m_ui->setupUi(this);
    m_ui->panelLayout->setSpacing(m_theme.space(3));
}

CategoryFormPanel::~CategoryFormPanel() = default;

void CategoryFormPanel::setDrafting(CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    m_drafting = drafting;
    if (drafting)
        connect(drafting, &CategoryDrafting::changed, this, &CategoryFormPanel::show);
    show();
}

void CategoryFormPanel::show()
{}
