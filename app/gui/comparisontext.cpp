#include "gui/comparisontext.h"

#include "gui/answeredit.h"
#include "gui/theme.h"

#include <QPointer>
#include <QTextCharFormat>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Told apart by more than colour, which not everybody sees.
QTextCharFormat formatOf(ComparedPiece::Kind kind, const Theme &theme)
{
    const Tone tone = kind == ComparedPiece::Kind::Removed ? Tone::Bad : Tone::Good;
    QTextCharFormat format;
    format.setForeground(theme.colour(tone));
    format.setBackground(theme.softColour(tone));
    format.setFontStrikeOut(kind == ComparedPiece::Kind::Removed);
    format.setFontUnderline(kind == ComparedPiece::Kind::Added);
    return format;
}
} // namespace

ComparisonText::ComparisonText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
}

void ComparisonText::showComparison(const Comparison &comparison, const Theme &theme)
{
    m_changes = changesOf(comparison);
    QString text;
    for (const ComparedPiece &piece : comparison)
        text += piece.text;
    setText(text, theme);
    QTextCursor cursor(document());
    int at = 0;
    for (const ComparedPiece &piece : comparison) {
        const int end = at + static_cast<int>(piece.text.size());
        cursor.setPosition(at);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        if (piece.kind != ComparedPiece::Kind::Same)
            cursor.mergeCharFormat(formatOf(piece.kind, theme));
        at = end;
    }
}

void ComparisonText::showPlain(const QString &text, const Theme &theme)
{
    m_changes.clear();
    setText(text, theme);
}

void ComparisonText::setText(const QString &text, const Theme &theme)
{
    const QPointer<QTextDocument> old = document();
    const bool stays = AnswerEdit::textOf(*old) == text; // as with another theme
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    setDocument(AnswerEdit::newDocument(text, theme.font(u"editor"_s), this));
    if (stays)
        select(anchor, position);
    delete old; // unless it was the editor's first, which goes by itself
}

int ComparisonText::currentChange() const
{
    const QTextCursor cursor = textCursor();
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const Change &change = m_changes.at(i);
        if (cursor.selectionStart() <= change.at + change.length() && cursor.selectionEnd() >= change.at)
            return static_cast<int>(i);
    }
    return -1;
}

std::pair<int, int> ComparisonText::passage() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    const int current = currentChange();
    if (current < 0)
        return {cursor.position(), 0};
    const Change &change = m_changes.at(current);
    return {static_cast<int>(change.at), static_cast<int>(change.length())};
}

void ComparisonText::step(int direction)
{
    if (m_changes.isEmpty())
        return;
    const int last = static_cast<int>(m_changes.size()) - 1;
    const QTextCursor cursor = textCursor();
    int next = direction > 0 ? 0 : last;
    for (int i = 0; i <= last; ++i) {
        const int index = direction > 0 ? i : last - i;
        const Change &change = m_changes.at(index);
        if (direction > 0 ? change.at >= cursor.selectionEnd() : change.at < cursor.selectionStart()) {
            next = index;
            break;
        }
    }
    const Change &change = m_changes.at(next);
    select(change.at, change.at + change.length());
}

void ComparisonText::select(qsizetype from, qsizetype to)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(from));
    cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}
