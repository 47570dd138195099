#pragma once

#include "gui/theme.h"
#include "model/category.h"
#include "model/tally.h"

#include <QWidget>

#include <memory>

class DetailInput;

namespace Ui {
class DetailField;
}

/// One detail of an entry: label, hint, input, how long it is and what is wrong with it.
class DetailField final : public QWidget
{
    Q_OBJECT

public:
    DetailField(const Detail &detail, const Theme &theme, QWidget *parent = nullptr);
    ~DetailField() override;

    [[nodiscard]] const QuestionId &id() const { return m_id; }
    /// The widget that the Tab key stops at.
    [[nodiscard]] QWidget &input() const;

    void showText(const QString &text);
    void showMeasure(const Measure &measure);
    /// What the checks say about it. It is said once the person has left the field.
    void setProblem(const QString &sentence, Tone tone);
    void clearProblem();

signals:
    void edited(const QString &text);
    void entered(); ///< the focus came

private:
    void applyTheme();
    void onLeft();
    void updateProblem();
    void describeInput();

    std::unique_ptr<Ui::DetailField> m_ui;
    const Theme &m_theme;
    QuestionId m_id;
    DetailInput *m_input;
    QString m_problem;
    Tone m_problemTone = Tone::Bad;
    bool m_visited = false;
};
