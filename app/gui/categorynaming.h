#pragma once

#include "model/category.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace Ui {
class CategoryNaming;
}

/// Which award and which edition a category is of, its language, and when it closes.
class CategoryNaming final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryNaming(QWidget *parent = nullptr);
    ~CategoryNaming() override;

    /// Without the organiser and the language, which a page mostly tells or leaves open.
    void shorten();
    /// @p today: a closing date that is not known yet is looked for a month from there.
    void show(const Category &category, const QDate &today);
    /// @p rest with what a person has changed since it was shown.
    [[nodiscard]] Category takenInto(Category rest) const;
    /// Whether nothing is missing; else says what, beside its field, and goes there.
    [[nodiscard]] bool check();
    void focusFirst();

signals:
    void edited(); ///< at each key
    void left();   ///< a value is whole: its field was left, or one was chosen

private:
    void connectFields();
    void fillZones();
    void fillLanguages();
    void showDeadline();
    void tellProblem(QLineEdit *field, QLabel *label, const QString &problem);
    [[nodiscard]] QDateTime deadline() const;

    std::unique_ptr<Ui::CategoryNaming> m_ui;
    Category m_shown;
    bool m_isShort = false;
};
