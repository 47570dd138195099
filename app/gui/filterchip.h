#pragma once

#include "gui/theme.h"

#include <QAbstractButton>

/// A filter with the number of entries it lets through: "Needs you 2".
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont chipFont() const;

    const Theme &m_theme;
    QString m_name;
};
