// Where the parts of the page stand, and in what order Tab goes through them.
#include "gui/bundlecard.h"
#include "gui/checkpage.h"
#include "gui/findinglist.h"
#include "gui/icons.h"
#include "gui/receiptview.h"
#include "gui/sendcard.h"
#include "gui/sendingpanel.h"
#include "gui/sentcard.h"
#include "gui/theme.h"
#include "ui_checkpage.h"

using namespace Qt::Literals::StringLiterals;

namespace {
// In average characters.
constexpr int sideWidth = 46;    ///< of the card beside the lists
constexpr int roomForBoth = 112; ///< a narrower page has the card under the lists
constexpr int widestPage = 160;
} // namespace

void CheckPage::placeParts()
{
    m_ui->listColumn->insertWidget(0, m_receipt);
    m_ui->listColumn->insertWidget(1, m_refusedList);
    m_ui->listColumn->insertWidget(2, m_mustFixList);
    m_ui->listColumn->insertWidget(5, m_lookAtList); // "Send anyway" stands below what must be fixed
    m_ui->sideColumn->insertWidget(0, m_sending);
    m_ui->sideColumn->insertWidget(1, m_sent);
    m_ui->sideColumn->insertWidget(2, m_card);
    m_ui->sideColumn->insertWidget(3, m_bundle);
    m_ui->columns->setStretch(0, 1);
}

void CheckPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int margin = theme.space(8);
    m_ui->contentLayout->setContentsMargins(margin, theme.space(7), margin, margin);
    m_ui->contentLayout->setSpacing(theme.space(2));
    m_ui->columns->setContentsMargins(0, theme.space(2), 0, 0);
    m_ui->columns->setSpacing(theme.space(6));
    m_ui->listColumn->setSpacing(theme.space(4));
    m_ui->sideColumn->setSpacing(theme.space(4));
    m_ui->anywayLayout->setSpacing(theme.space(3));
    m_ui->clearLayout->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    m_ui->clearLayout->setSpacing(theme.space(3));
    m_ui->clearIcon->setPixmap(
        iconPixmap(u"circle-check"_s, theme.colour(Tone::Good), theme.space(5), devicePixelRatioF()));
    arrangeColumns();
}

void CheckPage::arrangeColumns()
{
    const int character = QFontMetrics(m_services.theme.font(u"body"_s)).averageCharWidth();
    const bool beside = width() >= roomForBoth * character;
    m_ui->columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QWidget *side : std::initializer_list<QWidget *>{m_sending, m_sent, m_card, m_bundle}) {
        side->setMinimumWidth(beside ? sideWidth * character : 0);
        side->setMaximumWidth(beside ? sideWidth * character : QWIDGETSIZE_MAX);
    }
    m_ui->content->setMaximumWidth(widestPage * character);
}

void CheckPage::orderTabs()
{
    QWidgetList stops;
    for (const QWidget *part :
         {static_cast<QWidget *>(m_receipt), static_cast<QWidget *>(m_refusedList),
          static_cast<QWidget *>(m_mustFixList), m_ui->anywayBar, static_cast<QWidget *>(m_lookAtList),
          static_cast<QWidget *>(m_sending), static_cast<QWidget *>(m_sent)})
        stops += part->findChildren<QWidget *>();
    stops += m_card->tabStops() + m_bundle->findChildren<QWidget *>();
    stops.removeIf([this](const QWidget *stop) {
        return stop->window() != window() || !(stop->focusPolicy() & Qt::TabFocus);
    });
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}
