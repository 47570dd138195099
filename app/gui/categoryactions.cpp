#include "gui/categoryactions.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

CategoryActions::CategoryActions(CategoryLibrary &library, QWidget &page)
    : QObject(&page)
    , m_library(library)
    , m_page(page)
    , m_change(new QAction(tr("Chan&ge this category…"), this))
    , m_export(new QAction(tr("E&xport this category…"), this))
    , m_remove(new QAction(tr("Re&move this category…"), this))
{
    m_change->setObjectName(u"changeCategoryAction"_s);
    m_export->setObjectName(u"exportCategoryAction"_s);
    m_remove->setObjectName(u"removeCategoryAction"_s);
    connect(m_change, &QAction::triggered, this, [this] { emit changeWanted(LoadedCategory(*m_category)); });
    connect(m_export, &QAction::triggered, this, &CategoryActions::askWhereToExport);
    connect(m_remove, &QAction::triggered, this, &CategoryActions::askToRemove);
    setCategory(nullptr);
}

void CategoryActions::setCategory(const LoadedCategory *category)
{
    m_category = category ? std::optional(*category) : std::nullopt;
    m_change->setEnabled(category);
    m_export->setEnabled(category);
    m_remove->setEnabled(category && !category->shipped);
}

void CategoryActions::fill(QMenu &menu) const
{
    menu.addActions({m_change, m_export, m_remove});
}

void CategoryActions::connectButtons(QPushButton &change, QPushButton &exporting, QPushButton &remove)
{
    const std::pair<QPushButton *, QAction *> pairs[] = {
        {&change, m_change}, {&exporting, m_export}, {&remove, m_remove}};
    for (const auto &[button, action] : pairs) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        button->setEnabled(action->isEnabled());
    }
}

void CategoryActions::askWhereToExport()
{
    auto *dialog = new QFileDialog(m_page.window(), tr("Export category"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportCategoryDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Shortlist categories (*.category.json)")});
    dialog->setDefaultSuffix(u"category.json"_s);
    dialog->selectFile(QFileInfo(m_category->file).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, category = *m_category](const QString &path) { exportTo(category, path); });
    dialog->open();
}

void CategoryActions::exportTo(const LoadedCategory &category, const QString &path)
{
    if (const auto exported = m_library.exportTo(category, path); !exported)
        emit failed(exported.error());
    else
        emit told(tr("The category was exported to %1. Whoever gets this file can drop it onto Shortlist.")
                      .arg(QDir::toNativeSeparators(path)));
}

void CategoryActions::askToRemove()
{
    const QString title = m_category->category.title;
    const QString text = m_category->hidesShipped
                             ? tr("Remove your copy of ‘%1’? The category that came with Shortlist is shown "
                                  "again.")
                                   .arg(title)
                             : tr("Remove the category ‘%1’?").arg(title);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove category"), text, QMessageBox::NoButton,
                                m_page.window());
    box->setObjectName(u"removeCategoryBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Entries that were begun in it stay as they are. Its file is kept in %1.")
                                .arg(QDir::toNativeSeparators(m_library.earlierFolder())));
    const QPushButton *agreed = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Keep it"), QMessageBox::RejectRole));
    connect(agreed, &QPushButton::clicked, this, [this, category = *m_category] { remove(category); });
    box->open();
}

void CategoryActions::remove(const LoadedCategory &category)
{
    if (const auto removed = m_library.remove(category); !removed)
        emit failed(removed.error());
    else
        //: %1 is a category, %2 a folder
        emit told(tr("‘%1’ is removed. Its file is kept in %2.")
                      .arg(category.category.title, QDir::toNativeSeparators(m_library.earlierFolder())));
}
