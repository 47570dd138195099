#pragma once

#include <QByteArray>

class AnswerHistory;
class AnswerPage;
class QWidget;
class Theme;

namespace Ui {
class EditorPage;
}

/// How the navigator, the page and what stands beside it share the window: what does not fit beside a
/// readable editor steps back.
class EditorPanes final
{
public:
    /// All of them outlive it. @p alone is the page that nothing stands beside.
    EditorPanes(QWidget &whole, const Ui::EditorPage &ui, AnswerPage &answerPage, const QWidget &alone,
                const AnswerHistory &history);

    void applyTheme(const Theme &theme);
    void fit();
    void setDistractionFree(bool on);
    void setGuidanceShown(bool shown);
    /// Shows the notes even where there is little room.
    void setNotesAsked(bool asked);

    [[nodiscard]] QByteArray sizes() const;
    void restoreSizes(const QByteArray &sizes);

private:
    QWidget &m_whole;
    const Ui::EditorPage &m_ui;
    AnswerPage &m_answerPage;
    const QWidget &m_alone;
    const AnswerHistory &m_history;
    bool m_guidanceWanted = true;
    bool m_notesAsked = false;
    bool m_distractionFree = false;
};
