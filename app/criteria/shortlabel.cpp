#include "criteria/shortlabel.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestLabel = 40;
}

QString shortLabelOf(const QString &prompt)
{
    static const QRegularExpression sentenceEnd(u"(?<=[?!])\\s|[.]\\s+(?=\\p{Lu})|[.,;:]$"_s);
    const QString text = prompt.simplified();
    const QString sentence = text.left(text.indexOf(sentenceEnd));
    if (sentence.size() <= longestLabel)
        return sentence;

    const qsizetype lastSpace = sentence.lastIndexOf(u' ', longestLabel - 1);
    return sentence.left(lastSpace > 0 ? lastSpace : longestLabel - 1) + u'…';
}
