#pragma once

class QWidget;

/// Lets @p widget, where it is the label of a field in a form, stand on one line with what is in the field.
void levelWithField(QWidget &widget, int fieldHeight);
