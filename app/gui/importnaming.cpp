#include "gui/importnaming.h"

#include "gui/announcing.h"
#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "ui_importnaming.h"

ImportNaming::ImportNaming(Theme &theme, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportNaming>())
    , m_theme(theme)
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    m_ui->naming->shorten();
    connect(m_ui->naming, &CategoryNaming::edited, this, [this] { tellProblem({}); });
    connect(&theme, &Theme::changed, this, &ImportNaming::applyTheme);
    tellProblem({});
    applyTheme();
}

ImportNaming::~ImportNaming() = default;

void ImportNaming::setDrafting(CategoryDrafting *drafting)
{
    m_drafting = drafting;
}

void ImportNaming::show(const QString &verdict)
{
    const Category category = m_drafting->category();
    m_ui->titleLabel->setText(category.title);
    m_ui->summaryLabel->setText(verdict);
    m_ui->naming->show(category, m_clock().toLocalTime().date());
    tellProblem({});
}

void ImportNaming::keep()
{
    if (m_drafting)
        //: what can be undone, after "Undo:"
        m_drafting->setRest(m_ui->naming->takenInto(m_drafting->draft().rest), tr("name"));
}

bool ImportNaming::check()
{
    return m_ui->naming->check();
}

void ImportNaming::tellProblem(const QString &problem)
{
    tellIn(*m_ui->problemLabel, *m_ui->problemBar, problem);
}

void ImportNaming::focusFirst()
{
    m_ui->naming->focusFirst();
}

void ImportNaming::applyTheme()
{
    m_ui->namingLayout->setSpacing(m_theme.space(4));
    m_ui->problemLayout->setContentsMargins(m_theme.space(3), m_theme.space(2), m_theme.space(3),
                                            m_theme.space(2));
    m_ui->cardLayout->setContentsMargins(m_theme.space(5), m_theme.space(5), m_theme.space(5),
                                         m_theme.space(5));
    m_ui->cardLayout->setSpacing(m_theme.space(3));
    m_ui->naming->setMaximumWidth(m_theme.space(150));
}
