#include "gui/formlabels.h"

#include <QFormLayout>
#include <QLabel>

namespace {
bool isInForm(const QLabel &label)
{
    const QWidget *around = label.parentWidget();
    QLayout *layout = around ? around->layout() : nullptr;
    if (!layout)
        return false;
    auto forms = layout->findChildren<QFormLayout *>();
    if (auto *form = qobject_cast<QFormLayout *>(layout))
        forms.append(form);
    for (const QFormLayout *form : std::as_const(forms)) {
        if (form->labelForField(label.buddy()) == &label)
            return true;
    }
    return false;
}
} // namespace

void levelWithField(QWidget &widget, int fieldHeight)
{
    auto *label = qobject_cast<QLabel *>(&widget);
    if (!label || !label->buddy() || !isInForm(*label))
        return;
    // Beside a higher field QFormLayout gives a label 7/4 of the height that it wants, and no more.
    label->setMinimumHeight((fieldHeight * 4 + 6) / 7);
}
