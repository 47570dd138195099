#include "gui/declarationrow.h"

#include "gui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

DeclarationRow::DeclarationRow(const Declaration &declaration, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_id(declaration.id)
    , m_box(new QCheckBox(this))
    , m_label(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(declaration.id.value);
    const QString words = declaration.required ? declaration.text : tr("%1 (optional)").arg(declaration.text);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setText(words);
    m_box->setAccessibleName(words);
    m_layout->addWidget(m_box, 0, Qt::AlignTop);
    m_layout->addWidget(m_label, 1);

    connect(m_box, &QCheckBox::toggled, this, &DeclarationRow::toggled);
    connect(&m_theme, &Theme::changed, this, &DeclarationRow::applyTheme);
    applyTheme();
}

void DeclarationRow::setAgreed(bool agreed)
{
    m_box->setChecked(agreed);
}

void DeclarationRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

void DeclarationRow::applyTheme()
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(m_theme.space(2));
}
