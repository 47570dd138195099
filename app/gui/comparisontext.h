#pragma once

#include "model/comparison.h"

#include <QTextEdit>

#include <utility>

class Theme;

/// Two texts in one, to be read only: what was removed is struck through, what was added is underlined, and
/// both have a ground of their own.
class ComparisonText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ComparisonText(QWidget *parent = nullptr);

    void showComparison(const Comparison &comparison, const Theme &theme);
    void showPlain(const QString &text, const Theme &theme);

    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    /// The change that the cursor stands in or that is selected; -1 for none.
    [[nodiscard]] int currentChange() const;
    /// Position and length of what is selected, or of the change that the cursor stands in.
    [[nodiscard]] std::pair<int, int> passage() const;
    /// Selects the next change, or the one before; after the last comes the first.
    void step(int direction);

private:
    void setText(const QString &text, const Theme &theme);
    void select(qsizetype from, qsizetype to);

    QList<Change> m_changes;
};
