// What the form shows, beside what was copied for it.
#include "gui/pastewindow.h"

#include "ui_pastewindow.h"

#include "gui/announcing.h"
#include "gui/comparisontext.h"
#include "gui/theme.h"
#include "session/pastewording.h"

using namespace Qt::Literals::StringLiterals;

void PasteWindow::compare()
{
    const QString back = m_ui->backEdit->toPlainText();
    const bool isThere = current() >= 0 && !atConfirmation() && !back.trimmed().isEmpty();
    m_ui->resultLabel->setVisible(isThere);
    if (!isThere) {
        m_comparison->hide();
        return;
    }
    const PastedBack outcome = m_session.compare(current(), back);
    const bool harmless =
        outcome.kind == PastedBack::Kind::Same || outcome.kind == PastedBack::Kind::Harmless;
    m_services.theme.setTextRole(*m_ui->resultLabel, harmless ? u"good"_s : u"bad"_s);
    m_ui->resultLabel->setText(wordingOf(outcome));
    m_comparison->setVisible(!harmless);
    if (!harmless)
        m_comparison->showComparison(outcome.comparison, m_services.theme);
    announce(*m_ui->resultLabel);
}
