#pragma once

#include "model/countingrule.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CountingFields;
}

/// What counts as a word, in plain words.
class CountingFields final : public QWidget
{
    Q_OBJECT

public:
    explicit CountingFields(QWidget *parent = nullptr);
    ~CountingFields() override;

    void show(const CountingRule &rule);
    [[nodiscard]] CountingRule rule() const;

signals:
    void changed(); ///< by the person

private:
    void showFlags(const CountingRule &rule);
    void showMeaning();
    [[nodiscard]] CountingPreset preset() const;

    std::unique_ptr<Ui::CountingFields> m_ui;
    CountingRule m_shown;
};
