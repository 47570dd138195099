#pragma once

#include "gui/theme.h"
#include "model/category.h"
#include "model/finding.h"
#include "session/refusedparts.h"

#include <QWidget>

class Chip;
class QBoxLayout;
class QLabel;
class QPushButton;

/// One finding as a line: how grave it is, the sentence, and a button that leads to its place.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(const Theme &theme, QWidget *parent = nullptr);

    void setFinding(const Finding &finding, const Category &category);
    /// The same for a part that the organiser has refused.
    void setRefusal(const RefusedPart &part, const Category &category);
    [[nodiscard]] QPushButton &button() const { return *m_button; }

signals:
    void placeRequested(const Finding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void setWords(const QString &grave, Tone tone, const QString &sentence, const QString &link);

    const Theme &m_theme;
    Finding m_finding;
    Chip *m_chip;
    QLabel *m_sentence;
    QPushButton *m_button;
    QBoxLayout *m_words; ///< sentence and button: beside each other where there is room
};
