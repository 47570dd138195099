#pragma once

#include "model/category.h"
#include "model/finding.h"
#include "session/refusedparts.h"

#include <QFrame>
#include <QList>

class FindingRow;
class Theme;

/// A card with one row for each finding. Rows are buttons, not links in a label: a screen reader finds them.
class FindingList final : public QFrame
{
    Q_OBJECT

public:
    FindingList(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    /// Hides the card where there is nothing to say.
    void setFindings(const QList<Finding> &findings, const Category &category);
    void setRefusals(const QList<RefusedPart> &parts, const Category &category);
    void focusFirst();

signals:
    void placeRequested(const Finding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setRowCount(qsizetype rows);
    void addRow();
    void removeLastRow();

    const Theme &m_theme;
    QList<FindingRow *> m_rows;
};
