#include "gui/startpage.h"

#include "gui/announcing.h"
#include "gui/categoryactions.h"
#include "gui/categorydelegate.h"
#include "gui/categoryview.h"
#include "gui/flowlayout.h"
#include "gui/theme.h"
#include "session/categorylibrary.h"
#include "session/entrylibrary.h"
#include "session/whenready.h"
#include "ui_startpage.h"

#include <QDir>
#include <QMenu>

StartPage::StartPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_services(services)
    , m_categories(services.categories)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    applyTheme();
    begin();
}

StartPage::~StartPage() = default;

void StartPage::build()
{
    auto *flow = new FlowLayout(m_ui->startForm);
    flow->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->titleLabel, m_ui->titleEdit,
                                                          m_ui->startButton, m_ui->backButton})
        flow->addWidget(part);
    auto *below = new FlowLayout(m_ui->categoryBar);
    below->setContentsMargins({});
    for (QWidget *button : {m_ui->changeButton, m_ui->exportButton, m_ui->removeButton})
        below->addWidget(button);
    m_actions = new CategoryActions(m_services.categories, *this);
    m_actions->connectButtons(*m_ui->changeButton, *m_ui->exportButton, *m_ui->removeButton);
    m_view = new CategoryView(m_services.theme, m_services.clock, m_ui->categorySide);
    m_ui->viewLayout->addWidget(m_view);
    m_ui->categoryList->setModel(&m_categories);
    m_ui->categoryList->setItemDelegate(new CategoryDelegate(m_services.theme, this));
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->ownFolderEdit->setText(QDir::toNativeSeparators(m_services.categories.ownFolder()));
    const QList<QWidget *> order{m_ui->categoryList,  m_view,
                                 m_ui->changeButton,  m_ui->exportButton,
                                 m_ui->removeButton,  m_ui->titleEdit,
                                 m_ui->startButton,   m_ui->backButton,
                                 m_ui->ownFolderEdit, m_ui->readAgainButton};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

void StartPage::connectParts()
{
    connect(m_ui->categoryList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_ui->categoryList, &QWidget::customContextMenuRequested, this, &StartPage::popUp);
    connect(m_ui->readAgainButton, &QPushButton::clicked, &m_services.categories, &CategoryLibrary::reload);
    connect(&m_services.categories, &CategoryLibrary::changed, this, &StartPage::showAgain);
    connect(m_ui->startButton, &QPushButton::clicked, this, &StartPage::start);
    connect(m_ui->titleEdit, &QLineEdit::returnPressed, this, &StartPage::start);
    connect(m_ui->titleEdit, &QLineEdit::textEdited, this, [this] { tellTitleProblem({}); });
    connect(m_ui->backButton, &QPushButton::clicked, this, &StartPage::cancelled);
    connect(&m_services.theme, &Theme::changed, this, &StartPage::applyTheme);
}

void StartPage::begin(const CategoryId &category, const QString &edition)
{
    m_ui->titleEdit->clear();
    tellTitleProblem({});
    tellError({});
    const QModelIndex wanted = m_categories.index(m_categories.rowOf(category, edition));
    m_ui->categoryList->setCurrentIndex(wanted);
    showRow(wanted.row());
    m_ui->categoryList->setFocus();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    m_ui->contentLayout->setContentsMargins(theme.space(6), theme.space(6), theme.space(6), theme.space(6));
    m_ui->contentLayout->setSpacing(theme.space(4));
    m_ui->errorLayout->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    m_ui->listLayout->setSpacing(theme.space(2));
    m_ui->listCardLayout->setContentsMargins(1, theme.radius() / 2, 1, theme.radius() / 2);
    m_ui->categoryLayout->setSpacing(theme.space(3));
    m_ui->categoryBar->layout()->setSpacing(theme.space(3));
    m_ui->startForm->layout()->setSpacing(theme.space(3));
    m_ui->titleEdit->setMinimumWidth(theme.space(50));
    m_ui->splitter->setHandleWidth(theme.space(5));
    m_ui->categoryList->setMinimumHeight(theme.space(28));
    m_view->setMinimumHeight(theme.space(40));
    m_ui->categoryList->doItemsLayout();
    arrange();
}

/// Side by side where there is room, else one below the other.
void StartPage::arrange()
{
    const Theme &theme = m_services.theme;
    const bool narrow = width() < theme.space(150);
    const int list = narrow ? theme.space(40) : qMin(theme.space(88), width() / 3);
    m_ui->splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_ui->splitter->setSizes({list, QWIDGETSIZE_MAX / 2});
}

void StartPage::showRow(int row)
{
    const LoadedCategory *category = m_categories.categoryAt(row);
    const BrokenCategory *broken = m_categories.brokenAt(row);
    m_ui->startForm->setVisible(category);
    m_ui->categoryBar->setVisible(category);
    m_actions->setCategory(isVisible() ? category : nullptr);
    m_file = m_categories.fileAt(row);
    m_category = category ? category->category.id : CategoryId();
    m_edition = category ? category->category.edition : QString();
    tellTitleProblem({});
    if (category)
        m_view->showCategory(*category);
    else if (broken)
        m_view->showProblems(*broken);
    else
        m_view->showNothing();
}

void StartPage::showAgain()
{
    const int row = m_categories.rowOfFile(m_file);
    const int shown = row >= 0 ? row : m_categories.rowOf(m_category, m_edition);
    m_ui->categoryList->setCurrentIndex(m_categories.index(shown));
    showRow(shown);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_actions->setCategory(m_categories.categoryAt(m_ui->categoryList->currentIndex().row()));
}

void StartPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_actions->setCategory(nullptr);
}

void StartPage::popUp(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    menu->popup(m_ui->categoryList->viewport()->mapToGlobal(position));
}

void StartPage::start()
{
    const LoadedCategory *category = m_categories.categoryAt(m_ui->categoryList->currentIndex().row());
    if (!category || m_starting)
        return;
    const QString title = m_ui->titleEdit->text().trimmed();
    if (title.isEmpty()) {
        tellTitleProblem(tr("Give the entry a title. It can be changed later."));
        m_ui->titleEdit->setFocus();
        m_ui->scrollArea->ensureWidgetVisible(m_ui->titleEdit);
        return;
    }
    m_starting = true;
    tellError({});
    whenReady(m_services.entries.create(*category, title), this,
              [this](const Result<EntryId> &created) { onCreated(created); });
}

void StartPage::onCreated(const Result<EntryId> &created)
{
    m_starting = false;
    if (created)
        emit started(*created);
    else
        tellError(created.error().message);
}

void StartPage::tellTitleProblem(const QString &problem)
{
    tellIn(*m_ui->titleProblemLabel, problem);
    m_ui->titleEdit->setAccessibleDescription(problem);
}

void StartPage::tellError(const QString &error)
{
    tellIn(*m_ui->errorLabel, *m_ui->errorBar, error);
    m_ui->scrollArea->ensureWidgetVisible(m_ui->errorBar);
}
