#include "documents/canonicaltext.h"

using namespace Qt::Literals::StringLiterals;

QString canonicalText(const QString &text)
{
    QString canonical = text;
    canonical.replace("\r\n"_L1, "\n"_L1);
    for (const char16_t lineEnd : {u'\r', u'\u2028', u'\u2029'})
        canonical.replace(QChar(lineEnd), u'\n');
    return canonical.normalized(QString::NormalizationForm_C);
}
