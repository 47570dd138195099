#include "gui/importpage.h"

#include "gui/announcing.h"
#include "gui/flowlayout.h"
#include "gui/importdraftpane.h"
#include "gui/importnaming.h"
#include "gui/importreview.h"
#include "gui/importsource.h"
#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "session/categoryimport.h"
#include "session/categorylibrary.h"
#include "session/draftbeginning.h"
#include "session/pageimport.h"
#include "ui_importpage.h"

using namespace Qt::Literals::StringLiterals;

ImportPage::ImportPage(const Services &services, QWidget *parent)
    : DraftPage(parent)
    , m_ui(std::make_unique<Ui::ImportPage>())
    , m_services(services)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    applyTheme();
    show(Step::Source);
}

ImportPage::~ImportPage()
{
    m_review->setDrafting(nullptr);
}

void ImportPage::build()
{
    auto *flow = new FlowLayout(m_ui->header);
    flow->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->headingLabel, m_ui->stepLabel, m_ui->buttons})
        flow->addWidget(part);
    m_source = new ImportSource(m_services.pages, m_services.theme, m_ui->content);
    m_review = new ImportReview(m_services.theme, m_ui->content);
    m_naming = new ImportNaming(m_services.theme, m_services.clock, m_ui->content);
    for (QWidget *step : std::initializer_list<QWidget *>{m_source, m_review, m_naming})
        m_ui->stepLayout->addWidget(step);
}

void ImportPage::connectParts()
{
    connect(m_ui->backButton, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_ui->forwardButton, &QPushButton::clicked, this, &ImportPage::goForward);
    connect(m_source, &ImportSource::understood, this, &ImportPage::onUnderstood);
    connect(m_source, &ImportSource::returnWanted, this, [this] { show(Step::Review); });
    connect(m_source, &ImportSource::emptyWanted, this, &ImportPage::beginWithoutPage);
    connect(&m_services.theme, &Theme::changed, this, &ImportPage::applyTheme);
}

void ImportPage::begin()
{
    show(m_step);
}

void ImportPage::readFile(const QString &path)
{
    show(Step::Source);
    m_source->readFile(path);
}

void ImportPage::beginWithoutPage()
{
    m_services.pages.stop();
    take(draftWithoutPage(m_services.clock().toLocalTime().date()), tr("begin anew"));
    show(Step::Review);
    m_review->draftPane().focusTitle();
}

void ImportPage::show(Step step)
{
    tellObstacles({});
    m_step = step;
    m_source->setVisible(step == Step::Source);
    m_review->setVisible(step == Step::Review);
    m_naming->setVisible(step == Step::Naming);
    m_source->offerReturn(m_drafting != nullptr);
    switch (step) {
    case Step::Source:
        m_ui->stepLabel->setText(tr("· step 1 of 3, where is the page?"));
        m_ui->forwardButton->setText(tr("Rea&d the page"));
        m_source->focusFirst();
        break;
    case Step::Review:
        m_ui->stepLabel->setText(tr("· step 2 of 3, check what was read"));
        m_ui->forwardButton->setText(tr("C&ontinue"));
        m_review->focusList();
        break;
    case Step::Naming:
        m_ui->stepLabel->setText(tr("· step 3 of 3, name it"));
        m_ui->forwardButton->setText(tr("&Use this category"));
        m_naming->focusFirst();
        break;
    }
    emit changed();
}

void ImportPage::take(const CategoryDraft &draft, const QString &what)
{
    if (m_drafting && m_drafting->isChanged())
        m_drafting->change(draft, what);
    else
        startDrafting(draft);
}

void ImportPage::onUnderstood(const CategoryDraft &draft)
{
    take(draft, tr("another page"));
    show(Step::Review);
    if (m_drafting->verdict().questions == 0)
        tellObstacles({tr("No questions were found on this page, so there is nothing to import. If they are "
                          "there, choose their lines and say what they are.")});
}

void ImportPage::startDrafting(const CategoryDraft &draft)
{
    m_review->setDrafting(nullptr);
    m_drafting = std::make_unique<CategoryDrafting>(draft, m_services.pages.sets());
    m_review->setDrafting(m_drafting.get());
    m_naming->setDrafting(m_drafting.get());
    connect(m_drafting.get(), &CategoryDrafting::changed, this, &ImportPage::changed);
    connect(m_drafting.get(), &CategoryDrafting::changed, this, [this] { tellObstacles({}); });
}

void ImportPage::goBack()
{
    switch (m_step) {
    case Step::Source:
        m_services.pages.stop();
        emit left();
        break;
    case Step::Review:
        m_review->draftPane().commit();
        show(Step::Source);
        break;
    case Step::Naming:
        m_naming->keep();
        show(Step::Review);
        break;
    }
}

void ImportPage::goForward()
{
    switch (m_step) {
    case Step::Source:
        m_source->readPasted();
        break;
    case Step::Review:
        nameIt();
        break;
    case Step::Naming:
        save();
        break;
    }
}

void ImportPage::nameIt()
{
    m_review->draftPane().commit();
    const DraftVerdict verdict = m_drafting->verdict();
    if (!verdict.obstacles.isEmpty()) {
        tellObstacles(verdict.obstacles);
        m_review->focusList();
        return;
    }
    m_naming->show(m_review->verdictText());
    show(Step::Naming);
}

void ImportPage::keep()
{
    if (m_step == Step::Review)
        m_review->draftPane().commit();
    if (m_step == Step::Naming)
        m_naming->keep();
}

bool ImportPage::save()
{
    if (m_step == Step::Source)
        show(Step::Review);
    if (m_step == Step::Review)
        nameIt();
    if (m_step != Step::Naming || !m_naming->check())
        return false;
    m_naming->keep();
    const QString edition = m_drafting->category().edition;
    CategoryLibrary &library = m_services.categories;
    const auto added = library.add(withKnownIds(library, m_drafting->category()));
    if (!added) {
        m_naming->tellProblem(added.error().message);
        return false;
    }
    discard();
    emit saved(*added, edition);
    return true;
}

void ImportPage::discard()
{
    m_review->setDrafting(nullptr);
    m_naming->setDrafting(nullptr);
    m_drafting.reset();
    m_source->clear();
    show(Step::Source);
}

void ImportPage::undo()
{
    if (m_drafting && m_step == Step::Review)
        m_review->undo();
}

void ImportPage::redo()
{
    if (m_drafting && m_step == Step::Review)
        m_review->redo();
}

void ImportPage::tellObstacles(const QStringList &sentences)
{
    tellIn(*m_ui->obstacleLabel, *m_ui->obstacleBar, sentences.join(u'\n'));
}

void ImportPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    spaceFrame(theme,
               {*m_ui->contentLayout, *m_ui->header->layout(), *m_ui->buttonLayout, *m_ui->obstacleLayout});
    m_ui->contentLayout->setSpacing(theme.space(4));
}
