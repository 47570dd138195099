#include "gui/importreview.h"

#include "gui/announcing.h"
#include "gui/flowlayout.h"
#include "gui/importdraftpane.h"
#include "gui/importlimitdialog.h"
#include "gui/importpagepane.h"
#include "gui/importpartactions.h"
#include "gui/importquestiondialog.h"
#include "gui/importwording.h"
#include "gui/theme.h"
#include "session/categorydrafting.h"
#include "ui_importreview.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ImportReview::ImportReview(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportReview>())
    , m_theme(theme)
{
    m_ui->setupUi(this);
    build();
    connectParts();
    applyTheme();
}

ImportReview::~ImportReview() = default;

void ImportReview::build()
{
    m_page = new ImportPagePane(m_theme, m_ui->splitter);
    m_draft = new ImportDraftPane(m_theme, m_ui->splitter);
    m_ui->splitter->addWidget(m_page);
    m_ui->splitter->addWidget(m_draft);
    auto *flow = new FlowLayout(m_ui->foot);
    flow->setContentsMargins({});
    for (QWidget *part : {m_ui->nextUnsureButton, m_ui->confirmButton, m_ui->changeButton})
        flow->addWidget(part);
    m_actions = new ImportPartActions(m_draft->model(), {&m_page->list(), &m_draft->list()}, this);
    m_changeMenu = new QMenu(this);
    m_actions->fill(*m_changeMenu);
    m_ui->changeButton->setMenu(m_changeMenu);
    const std::pair<QKeySequence, int> keys[] = {{Qt::Key_F8, 1}, {Qt::SHIFT | Qt::Key_F8, -1}};
    for (const auto &[key, direction] : keys)
        new QShortcut(
            key, this, [this, direction = direction] { goToUnsure(direction); },
            Qt::WidgetWithChildrenShortcut);
}

void ImportReview::connectParts()
{
    connect(m_page, &ImportPagePane::chosen, this, [this](const QList<qsizetype> &places) {
        m_draft->choose(places);
        onChosen(places);
    });
    connect(m_draft, &ImportDraftPane::chosen, this, [this](const QList<qsizetype> &places) {
        m_page->choose(places);
        onChosen(places);
    });
    connect(m_page, &ImportPagePane::menuWanted, this, [this](const QPoint &at) { popUp(at, false); });
    connect(m_draft, &ImportDraftPane::menuWanted, this, [this](const QPoint &at) { popUp(at, false); });
    connect(m_draft, &ImportDraftPane::kindMenuWanted, this, [this](const QPoint &at) { popUp(at, true); });
    connect(m_draft, &ImportDraftPane::splitWanted, m_actions, &ImportPartActions::split);
    connect(m_actions, &ImportPartActions::editWanted, m_draft, &ImportDraftPane::edit);
    connect(m_actions, &ImportPartActions::limitWanted, this, &ImportReview::askForLimit);
    connect(m_actions, &ImportPartActions::labelWanted, this, &ImportReview::askForLabel);
    connect(m_actions, &ImportPartActions::placesChanged, this, &ImportReview::choose);
    connect(m_ui->nextUnsureButton, &QPushButton::clicked, this, [this] { goToUnsure(1); });
    connect(m_ui->confirmButton, &QPushButton::clicked, m_actions->confirmAction(), &QAction::trigger);
    connect(m_actions->confirmAction(), &QAction::enabledChanged, m_ui->confirmButton,
            &QPushButton::setEnabled);
    m_ui->confirmButton->setEnabled(m_actions->confirmAction()->isEnabled());
    connect(&m_theme, &Theme::changed, this, &ImportReview::applyTheme);
}

void ImportReview::setDrafting(CategoryDrafting *drafting)
{
    if (m_drafting)
        m_drafting->disconnect(this);
    m_drafting = drafting;
    m_places.clear();
    m_page->setDrafting(drafting);
    m_draft->setDrafting(drafting);
    m_actions->setDrafting(drafting);
    m_page->setVisible(drafting && !drafting->draft().page.lines.isEmpty());
    if (!drafting)
        return;
    connect(drafting, &CategoryDrafting::changed, this, &ImportReview::onChanged);
    const qsizetype first = m_draft->model().placeAt(0);
    choose({first >= 0 ? first : m_draft->model().placeAt(1)});
    showVerdict();
    arrange();
}

void ImportReview::choose(const QList<qsizetype> &places)
{
    m_page->choose(places);
    m_draft->choose(places);
    onChosen(places);
}

void ImportReview::onChosen(const QList<qsizetype> &places)
{
    m_places = places;
    m_actions->setPlaces(places);
    showWhy();
}

void ImportReview::onChanged()
{
    const qsizetype end = m_drafting->draft().parts.size();
    QList<qsizetype> still;
    std::copy_if(m_places.cbegin(), m_places.cend(), std::back_inserter(still),
                 [end](qsizetype place) { return place < end; });
    m_page->setVisible(!m_drafting->draft().page.lines.isEmpty());
    choose(still);
    showVerdict();
}

/// Tells of it only where it says something else.
void ImportReview::showVerdict()
{
    const DraftVerdict verdict = m_drafting->verdict();
    const QString sections = tr("%Ln section(s)", nullptr, verdict.sections);
    const QString questions = tr("%Ln question(s)", nullptr, verdict.questions);
    const QString unsure = tr("%Ln line(s) unsure", nullptr, verdict.unsure);
    //: "5 sections, 18 questions, 2 lines unsure"
    const QString text = tr("%1, %2, %3").arg(sections, questions, unsure);
    m_ui->nextUnsureButton->setEnabled(verdict.unsure > 0);
    if (text == m_ui->verdictLabel->text())
        return;
    m_ui->verdictLabel->setText(text);
    announce(*m_ui->verdictLabel);
}

QString ImportReview::verdictText() const
{
    return m_ui->verdictLabel->text();
}

void ImportReview::showWhy()
{
    const QList<DraftPart> &parts = m_drafting->draft().parts;
    const qsizetype place = m_places.value(0, -1);
    if (place < 0 || place >= parts.size() || m_places.size() > 1) {
        m_ui->whyLabel->setText(m_places.size() > 1 ? tr("%Ln part(s) chosen", nullptr, int(m_places.size()))
                                                    : QString());
        return;
    }
    const DraftPart &part = parts.at(place);
    const QString word = wordOf(part.kind);
    if (part.why.isEmpty())
        m_ui->whyLabel->setText(word);
    else if (part.sure)
        //: what a line was taken for, and a sentence that says why
        m_ui->whyLabel->setText(tr("%1: %2").arg(word, part.why));
    else
        //: what a line was taken for, and a sentence that says why
        m_ui->whyLabel->setText(tr("%1, to be checked: %2").arg(word, part.why));
}

void ImportReview::goToUnsure(int direction)
{
    const QList<DraftPart> &parts = m_drafting->draft().parts;
    const qsizetype count = parts.size();
    const qsizetype start = m_places.value(0, direction > 0 ? -1 : count);
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype place = ((start + direction * step) % count + count) % count;
        if (parts.at(place).sure)
            continue;
        choose({place});
        const bool atPage = m_draft->model().rowOf(place) < 0;
        (atPage ? m_page->list() : m_draft->list()).setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void ImportReview::askForLimit(qsizetype place)
{
    const DraftPart part = m_drafting->draft().parts.at(place);
    auto *dialog = new ImportLimitDialog(part.limit, part.text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportLimitDialog::decided, m_drafting,
            [this, place](const std::optional<Limit> &limit) { m_drafting->setLimit(place, limit); });
    dialog->open();
}

void ImportReview::askForLabel(qsizetype place)
{
    auto *dialog =
        new ImportQuestionDialog(m_drafting->draft().parts.at(place), m_drafting->madeLabel(place), this);
    connect(dialog, &ImportQuestionDialog::decided, m_drafting,
            [this, place](const QString &label, bool required) {
                m_drafting->setLabelAndRequired(place, label, required);
            });
    dialog->open();
}

void ImportReview::popUp(const QPoint &position, bool kindsOnly)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (kindsOnly)
        m_actions->fillKinds(*menu);
    else
        m_actions->fill(*menu);
    menu->popup(position);
}

void ImportReview::focusList()
{
    m_draft->list().setFocus(Qt::OtherFocusReason);
}

void ImportReview::undo()
{
    const QList<DraftPart> before = m_drafting->draft().parts;
    m_drafting->undo();
    chooseDifference(before);
}

void ImportReview::redo()
{
    const QList<DraftPart> before = m_drafting->draft().parts;
    m_drafting->redo();
    chooseDifference(before);
}

/// What has come back is where the person looks next.
void ImportReview::chooseDifference(const QList<DraftPart> &before)
{
    const QList<DraftPart> &now = m_drafting->draft().parts;
    const auto differing = std::mismatch(now.cbegin(), now.cend(), before.cbegin(), before.cend());
    if (differing.first != now.cend())
        choose({differing.first - now.cbegin()});
}

void ImportReview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ImportReview::applyTheme()
{
    m_ui->reviewLayout->setSpacing(m_theme.space(3));
    m_ui->footLayout->setSpacing(m_theme.space(4));
    m_ui->textLayout->setSpacing(m_theme.space(1));
    m_ui->foot->layout()->setSpacing(m_theme.space(3));
    m_ui->splitter->setHandleWidth(m_theme.space(5));
    arrange();
}

/// Side by side where there is room, else what was understood above the page.
void ImportReview::arrange()
{
    const bool narrow = width() < m_theme.space(190);
    const Qt::Orientation orientation = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_arranged && m_ui->splitter->orientation() == orientation)
        return; // as wide as the person has made them
    m_arranged = true;
    m_ui->splitter->setOrientation(orientation);
    m_ui->splitter->insertWidget(narrow ? 0 : 1, m_draft);
    m_ui->splitter->setSizes({QWIDGETSIZE_MAX / 2, QWIDGETSIZE_MAX / 2});
}
