#include "gui/categorypage.h"

#include "gui/announcing.h"
#include "gui/categoryformpanel.h"
#include "gui/categoryrulespanel.h"
#include "gui/flowlayout.h"
#include "gui/importdraftpane.h"
#include "gui/importreview.h"
#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "session/draftbeginning.h"
#include "session/pageimport.h"
#include "ui_categorypage.h"

#include <QTabBar>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isOnForm(const Category &before, const Category &now)
{
    return before.details != now.details || before.files != now.files ||
           before.declarations != now.declarations;
}
} // namespace

CategoryPage::CategoryPage(const Services &services, QWidget *parent)
    : DraftPage(parent)
    , m_ui(std::make_unique<Ui::CategoryPage>())
    , m_services(services)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    applyTheme();
    showTab(Questions);
}

CategoryPage::~CategoryPage() = default;

void CategoryPage::build()
{
    auto *flow = new FlowLayout(m_ui->header);
    flow->setContentsMargins({});
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->headingLabel, m_ui->whichLabel, m_ui->buttons})
        flow->addWidget(part);
    m_ui->tabs->addTab(tr("&Questions"));
    m_ui->tabs->addTab(tr("&Details and files"));
    m_ui->tabs->addTab(tr("&Award and rules"));
    m_ui->tabs->updateGeometry(); // a hidden bar of tabs does not say that it has grown
    m_review = new ImportReview(m_services.theme, m_ui->content);
    m_form = new CategoryFormPanel(m_services.theme, m_ui->content);
    m_rules = new CategoryRulesPanel(m_services.theme, m_services.clock, m_ui->content);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_review, m_form, m_rules})
        m_ui->panelLayout->addWidget(panel);
}

void CategoryPage::connectParts()
{
    connect(m_ui->backButton, &QPushButton::clicked, this, &CategoryPage::leaveWanted);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CategoryPage::save);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &CategoryPage::showTab);
    connect(&m_services.theme, &Theme::changed, this, &CategoryPage::applyTheme);
}

void CategoryPage::change(const LoadedCategory &category)
{
    m_before = category;
    setDrafting(
        std::make_unique<CategoryDrafting>(draftToChange(category.category), m_services.pages.sets()));
    connect(m_drafting.get(), &CategoryDrafting::changed, this, [this] {
        tellObstacles({});
        emit changed();
    });
    m_ui->tabs->setCurrentIndex(Questions);
    showHeading();
}

bool CategoryPage::isChanging(const LoadedCategory &category) const
{
    return m_drafting && m_before.file == category.file && m_before.json == category.json;
}

void CategoryPage::setDrafting(std::unique_ptr<CategoryDrafting> drafting)
{
    m_review->setDrafting(drafting.get());
    m_form->setDrafting(drafting.get());
    m_rules->setDrafting(drafting.get());
    m_drafting = std::move(drafting); // only now may the old one go
    tellObstacles({});
    emit changed();
}

void CategoryPage::showHeading()
{
    const Category &category = m_before.category;
    //: beside the heading “Change a category”: %1 is its title, %2 its edition, mostly a year
    m_ui->whichLabel->setText(tr("· %1, %2").arg(category.title, category.edition));
    m_ui->noteLabel->setText(
        m_before.shipped
            ? tr("This category came with Shortlist. Your changes are kept in a copy of your own, which "
                 "stands "
                 "in its place; the shipped one is not changed. Entries that were begun are offered them.")
            : tr("Entries that were begun are offered your changes, and stay as they are until you accept."));
}

void CategoryPage::focusFirst()
{
    m_review->focusList();
}

void CategoryPage::showTab(int tab)
{
    if (m_drafting)
        keep();
    const QWidget *focus = window()->focusWidget();
    const std::pair<QWidget *, int> panels[] = {{m_review, Questions}, {m_form, Form}, {m_rules, Rules}};
    for (const auto &[panel, number] : panels) {
        if (number != tab && panel->isAncestorOf(focus))
            m_ui->tabs->setFocus(); // else the keyboard goes wherever is next
        panel->setVisible(number == tab);
    }
}

void CategoryPage::keep()
{
    if (m_review->isVisible())
        m_review->draftPane().commit();
    m_form->keep();
    m_rules->keep();
}

bool CategoryPage::save()
{
    keep();
    if (!m_rules->check()) {
        m_ui->tabs->setCurrentIndex(Rules);
        return m_rules->check(); // now that the field can be gone to
    }
    const QStringList obstacles = m_drafting->verdict().obstacles;
    if (!obstacles.isEmpty()) {
        m_ui->tabs->setCurrentIndex(Questions);
        tellObstacles(obstacles);
        m_review->focusList();
        return false;
    }
    const Category category = m_drafting->category();
    const auto replaced = m_drafting->isChanged() ? m_services.categories.replace(m_before, category)
                                                  : Result<CategoryId>(m_before.category.id);
    if (!replaced) {
        tellObstacles({replaced.error().message});
        return false;
    }
    discard();
    emit saved(*replaced, category.edition);
    return true;
}

void CategoryPage::discard()
{
    setDrafting(nullptr);
}

void CategoryPage::undo()
{
    keep();
    const CategoryDraft before = m_drafting->draft();
    m_review->undo();
    showDifference(before);
}

void CategoryPage::redo()
{
    const CategoryDraft before = m_drafting->draft();
    m_review->redo();
    showDifference(before);
}

/// What has come back is where the person looks next.
void CategoryPage::showDifference(const CategoryDraft &before)
{
    const CategoryDraft &now = m_drafting->draft();
    if (now.parts != before.parts)
        m_ui->tabs->setCurrentIndex(Questions);
    else if (now != before)
        m_ui->tabs->setCurrentIndex(isOnForm(before.rest, now.rest) ? Form : Rules);
}

void CategoryPage::tellObstacles(const QStringList &sentences)
{
    tellIn(*m_ui->obstacleLabel, *m_ui->obstacleBar, sentences.join(u'\n'));
}

void CategoryPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    spaceFrame(theme,
               {*m_ui->contentLayout, *m_ui->header->layout(), *m_ui->buttonLayout, *m_ui->obstacleLayout});
    m_ui->contentLayout->setSpacing(theme.space(3));
}
