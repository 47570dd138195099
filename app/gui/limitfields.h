#pragma once

#include "model/limit.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class LimitFields;
}

/// How long a text may be, as three fields.
class LimitFields final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitFields(QWidget *parent = nullptr);
    ~LimitFields() override;

    void show(const std::optional<Limit> &limit);
    /// What a person has changed is from the person; without bounds it is none.
    [[nodiscard]] std::optional<Limit> limit() const;
    /// Whether the bounds fit each other; else says so, beside them.
    [[nodiscard]] bool check();
    void focusFirst();
    /// To what the last check found.
    void focusProblem();

signals:
    void left(); ///< a value is whole: its field was left, or one was chosen

private:
    std::unique_ptr<Ui::LimitFields> m_ui;
    std::optional<Limit> m_shown;
};
