#pragma once

#include "model/category.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class Theme;

/// A declaration to agree to. A check box of its own cannot wrap its words.
class DeclarationRow final : public QWidget
{
    Q_OBJECT

public:
    DeclarationRow(const Declaration &declaration, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const DeclarationId &id() const { return m_id; }
    [[nodiscard]] QCheckBox &box() const { return *m_box; }
    void setAgreed(bool agreed);

signals:
    void toggled(bool agreed);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    DeclarationId m_id;
    QCheckBox *m_box;
    QLabel *m_label;
    QHBoxLayout *m_layout;
};
