#include "gui/findinglist.h"

#include "gui/findingrow.h"
#include "gui/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FindingList::FindingList(const QString &name, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setFrameShape(QFrame::StyledPanel);
    setProperty("frameRole", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
}

void FindingList::setFindings(const QList<Finding> &findings, const Category &category)
{
    setRowCount(findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i)
        m_rows.at(i)->setFinding(findings.at(i), category);
}

void FindingList::setRefusals(const QList<RefusedPart> &parts, const Category &category)
{
    setRowCount(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        m_rows.at(i)->setRefusal(parts.at(i), category);
}

/// Rows are used again, so that the focus stays in the list while things are put right.
void FindingList::setRowCount(qsizetype rows)
{
    while (m_rows.size() > rows)
        removeLastRow();
    while (m_rows.size() < rows)
        addRow();
    setVisible(rows > 0);
}

void FindingList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->button().setFocus(Qt::OtherFocusReason);
}

void FindingList::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_theme.colours().line);
    const int inset = frameWidth();
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        painter.drawLine(inset, m_rows.at(i)->y(), width() - 1 - inset, m_rows.at(i)->y());
}

void FindingList::addRow()
{
    auto *row = new FindingRow(m_theme, this);
    connect(row, &FindingRow::placeRequested, this, &FindingList::placeRequested);
    layout()->addWidget(row);
    m_rows += row;
}

void FindingList::removeLastRow()
{
    FindingRow *row = m_rows.takeLast();
    row->disconnect(this);
    row->hide();
    layout()->removeWidget(row);
    row->deleteLater();
}
