#include "gui/categorydesk.h"

#include "gui/categorypage.h"
#include "gui/importpage.h"
#include "gui/noticebar.h"
#include "session/categorydrafting.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isCategoryFile(const QString &file)
{
    return file.endsWith(u".json"_s, Qt::CaseInsensitive);
}
} // namespace

CategoryDesk::CategoryDesk(const Services &services, QStackedWidget &pages, NoticeBar &bar)
    : QObject(&pages)
    , m_library(services.categories)
    , m_pages(pages)
    , m_bar(bar)
    , m_import(new ImportPage(services, &pages))
    , m_category(new CategoryPage(services, &pages))
{
    for (DraftPage *page : std::initializer_list<DraftPage *>{m_import, m_category}) {
        pages.addWidget(page);
        connect(page, &DraftPage::saved, this, &CategoryDesk::categoryWanted);
        connect(page, &DraftPage::changed, this, &CategoryDesk::changed);
    }
    connect(m_import, &ImportPage::left, this, &CategoryDesk::importLeft);
    connect(m_category, &CategoryPage::leaveWanted, this, &CategoryDesk::leaveCategoryPage);
    connect(&pages, &QStackedWidget::currentChanged, this, &CategoryDesk::onPageChanged);
}

DraftPage *CategoryDesk::current() const
{
    return qobject_cast<DraftPage *>(m_pages.currentWidget());
}

void CategoryDesk::show(DraftPage &page)
{
    m_pages.setCurrentWidget(&page);
    emit shown();
}

void CategoryDesk::onPageChanged()
{
    DraftPage *left = std::exchange(m_shown, current());
    if (m_shown && m_bar.said() == m_hint)
        m_bar.say({});
    if (left && left != m_shown && left->isChanged())
        tellOfUnsaved(*left);
}

void CategoryDesk::tellOfUnsaved(DraftPage &page)
{
    const QString title = page.drafting()->category().title;
    m_hint =
        &page == m_category
            ? tr("The changes to ‘%1’ are not saved yet. They are kept until you close Shortlist: choose "
                 "the category again under File, New entry, and then Change.")
                  .arg(title)
            : tr("The new category ‘%1’ is not saved yet. It is kept until you close Shortlist: go on "
                 "with it under File, Import a category.")
                  .arg(title);
    m_bar.say(m_hint);
}

void CategoryDesk::showImport()
{
    show(*m_import);
    m_import->begin();
}

void CategoryDesk::showImportWithoutPage()
{
    show(*m_import);
    m_import->beginWithoutPage();
}

void CategoryDesk::change(const LoadedCategory &category)
{
    if (m_category->isChanging(category)) {
        show(*m_category);
        m_category->focusFirst();
    } else if (m_category->isChanged()) {
        const auto start = [this, category] { startChanging(category); };
        ask(*m_category, start, start);
    } else {
        startChanging(category);
    }
}

void CategoryDesk::startChanging(const LoadedCategory &category)
{
    m_category->change(category);
    show(*m_category);
    m_category->focusFirst();
}

void CategoryDesk::leaveCategoryPage()
{
    const auto leave = [this] {
        const Category &category = m_category->before().category;
        m_category->discard();
        emit categoryWanted(category.id, category.edition);
    };
    if (m_category->isChanged())
        ask(
            *m_category, [] {}, leave); // a saved one is shown by itself
    else
        leave();
}

void CategoryDesk::take(const QStringList &files)
{
    QString page;
    for (const QString &file : files) {
        if (isCategoryFile(file))
            takeCategory(file, CategoryLibrary::Conflict::Refuse);
        else if (page.isEmpty())
            page = file;
    }
    if (page.isEmpty())
        return;
    showImport();
    m_import->readFile(page);
}

void CategoryDesk::takeCategory(const QString &file, CategoryLibrary::Conflict conflict)
{
    const auto taken = m_library.take(file, conflict);
    if (taken)
        emit categoryWanted(taken->id, taken->edition);
    else if (taken.error().kind == Error::Kind::Exists)
        m_bar.ask({taken.error().message,
                   {{tr("Use it instead"),
                     [this, file] { takeCategory(file, CategoryLibrary::Conflict::Replace); }},
                    {tr("Leave it"), [] {}}},
                   {}});
    else
        emit failed(taken.error());
}

QString CategoryDesk::unsavedWording() const
{
    const DraftPage *page = current();
    if (!page || !page->drafting())
        return {};
    if (page == m_import)
        return tr("The category is not saved yet.");
    return page->drafting()->isChanged() ? tr("The changes to the category are not saved yet.") : QString();
}

bool CategoryDesk::isSettled() const
{
    return !m_import->isChanged() && !m_category->isChanged();
}

void CategoryDesk::whenSettled(const std::function<void()> &action)
{
    for (DraftPage *page : std::initializer_list<DraftPage *>{m_import, m_category}) {
        if (!page->isChanged())
            continue;
        show(*page);
        const auto goOn = [this, action] { whenSettled(action); };
        ask(*page, goOn, goOn);
        return;
    }
    action();
}

void CategoryDesk::ask(DraftPage &page, const std::function<void()> &whenSaved,
                       const std::function<void()> &whenDiscarded)
{
    const QString title = page.drafting()->category().title;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Category not saved"),
                                &page == m_category ? tr("The changes to ‘%1’ are not saved.").arg(title)
                                                    : tr("The new category ‘%1’ is not saved.").arg(title),
                                QMessageBox::NoButton, m_pages.window());
    box->setObjectName(u"categoryNotSavedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *save = box->addButton(tr("&Save the category"), QMessageBox::AcceptRole);
    const QPushButton *discard = box->addButton(tr("&Discard it"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    const auto saveFirst = [this, &page, whenSaved] {
        show(page); // where it says what is in the way
        if (page.save())
            whenSaved();
    };
    const auto discardFirst = [&page, whenDiscarded] {
        page.discard();
        whenDiscarded();
    };
    // Once the box itself is closed.
    connect(save, &QPushButton::clicked, this, saveFirst, Qt::QueuedConnection);
    connect(discard, &QPushButton::clicked, this, discardFirst, Qt::QueuedConnection);
    box->open();
}
