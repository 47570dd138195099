#include "gui/editorpanes.h"

#include "gui/answerhistory.h"
#include "gui/answerpage.h"
#include "gui/theme.h"
#include "ui_editorpage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int navigatorCharacters = 40; // wide enough for most short labels and their count
constexpr int guidanceCharacters = 44;
constexpr int leastEditorCharacters = 44;
} // namespace

EditorPanes::EditorPanes(QWidget &whole, const Ui::EditorPage &ui, AnswerPage &answerPage,
                         const QWidget &alone, const AnswerHistory &history)
    : m_whole(whole)
    , m_ui(ui)
    , m_answerPage(answerPage)
    , m_alone(alone)
    , m_history(history)
{
    m_ui.splitter->setStretchFactor(1, 1);
}

void EditorPanes::setDistractionFree(bool on)
{
    m_distractionFree = on;
    m_answerPage.setDistractionFree(on);
    fit();
}

void EditorPanes::setGuidanceShown(bool shown)
{
    m_guidanceWanted = shown;
    fit();
}

void EditorPanes::setNotesAsked(bool asked)
{
    m_notesAsked = asked;
    fit();
}

QByteArray EditorPanes::sizes() const
{
    return m_ui.splitter->saveState();
}

void EditorPanes::restoreSizes(const QByteArray &sizes)
{
    if (!sizes.isEmpty())
        m_ui.splitter->restoreState(sizes);
}

void EditorPanes::fit()
{
    // Guidance steps back first, then the navigator.
    const int width = m_whole.width();
    const int character = m_whole.fontMetrics().averageCharWidth();
    const int editor = std::max(leastEditorCharacters * character, m_answerPage.minimumSizeHint().width());
    const int navigator = navigatorCharacters * character;
    const int guidance = guidanceCharacters * character;
    // A timeline or notes that were asked for go before all of them.
    const bool asked = m_history.isAsked() || m_notesAsked;
    const bool hasSide = m_ui.pages->currentWidget() != &m_alone;
    const bool sideFits = m_guidanceWanted && !m_distractionFree && width >= navigator + editor + guidance;
    const int beside = asked ? guidance : 0;
    m_ui.guidancePane->setVisible(asked || (hasSide && sideFits));
    m_ui.pages->setVisible(!asked || width >= editor + guidance);
    m_ui.navigatorPane->setVisible(!m_distractionFree && width >= navigator + editor + beside);
}

void EditorPanes::applyTheme(const Theme &theme)
{
    const int character = QFontMetrics(theme.font(u"body"_s)).averageCharWidth();
    m_ui.headLayout->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(2));
    m_ui.headLayout->setSpacing(theme.space(1));
    m_ui.editionBar->setMargins(theme.space(3), theme.space(2));
    m_ui.navigatorPane->setMinimumWidth(navigatorCharacters * character);
    m_ui.guidancePane->setMinimumWidth(guidanceCharacters * character);
    m_ui.progressBar->setMaximumHeight(theme.space(3));
    m_ui.navigatorView->doItemsLayout();
    fit();
}
