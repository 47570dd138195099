// How the panes of the editor share the window.
#include "gui/editorpage.h"

#include "gui/answerhistory.h"
#include "gui/answerpage.h"
#include "gui/checkpage.h"
#include "gui/theme.h"
#include "ui_editorpage.h"

#include <QResizeEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int navigatorCharacters = 40; // wide enough for most short labels and their count
constexpr int guidanceCharacters = 44;
constexpr int leastEditorCharacters = 44;
} // namespace

void EditorPage::setDistractionFree(bool on)
{
    m_distractionFree = on;
    m_answerPage->setDistractionFree(on);
    fitPanes();
}

void EditorPage::setGuidanceShown(bool shown)
{
    m_guidanceWanted = shown;
    fitPanes();
}

QByteArray EditorPage::paneSizes() const
{
    return m_ui->splitter->saveState();
}

void EditorPage::restorePaneSizes(const QByteArray &sizes)
{
    if (!sizes.isEmpty())
        m_ui->splitter->restoreState(sizes);
}

void EditorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

QSize EditorPage::minimumSizeHint() const
{
    return {0, 0}; // panes step back before the window stops shrinking
}

void EditorPage::fitPanes()
{
    // What does not fit beside a readable editor steps back: guidance first, then the navigator.
    const int character = fontMetrics().averageCharWidth();
    const int editor = std::max(leastEditorCharacters * character, m_answerPage->minimumSizeHint().width());
    const int navigator = navigatorCharacters * character;
    const int guidance = guidanceCharacters * character;
    // A timeline or notes that were asked for go before all of them.
    const bool asked = m_history->isAsked() || m_notesWanted;
    const bool hasSide = m_ui->pages->currentWidget() != m_checkPage;
    const bool sideFits = m_guidanceWanted && !m_distractionFree && width() >= navigator + editor + guidance;
    const int beside = asked ? guidance : 0;
    m_ui->guidancePane->setVisible(asked || (hasSide && sideFits));
    m_ui->pages->setVisible(!asked || width() >= editor + guidance);
    m_ui->navigatorPane->setVisible(!m_distractionFree && width() >= navigator + editor + beside);
}

void EditorPage::applyTheme()
{
    const Theme &theme = m_services.theme;
    const int character = QFontMetrics(theme.font(u"body"_s)).averageCharWidth();
    m_ui->headLayout->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(2));
    m_ui->headLayout->setSpacing(theme.space(1));
    m_ui->editionBar->setMargins(theme.space(3), theme.space(2));
    m_ui->navigatorPane->setMinimumWidth(navigatorCharacters * character);
    m_ui->guidancePane->setMinimumWidth(guidanceCharacters * character);
    m_ui->progressBar->setMaximumHeight(theme.space(3));
    m_ui->navigatorView->doItemsLayout();
    fitPanes();
}
