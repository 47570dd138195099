#include "gui/expander.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

Expander::Expander(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_label(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_label);
    m_button->setProperty("buttonRole", QStringLiteral("link"));
    m_button->setCheckable(true);
    m_label->setProperty("textRole", QStringLiteral("muted"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->hide();
    connect(m_button, &QPushButton::toggled, m_label, &QWidget::setVisible);
    connect(m_button, &QPushButton::toggled, this, &Expander::showHeading);
}

void Expander::setContent(const QString &heading, const QString &text)
{
    m_heading = heading;
    m_label->setText(text);
    m_label->setAccessibleName(heading);
    setVisible(!text.isEmpty());
    showHeading();
}

void Expander::showHeading()
{
    const bool open = m_button->isChecked();
    //: %1 is a heading; the triangle points to its text
    m_button->setText((open ? tr("▾ %1") : tr("▸ %1")).arg(m_heading));
    m_button->setAccessibleName(open ? tr("Hide: %1").arg(m_heading) : tr("Show: %1").arg(m_heading));
}
