#include "criteria/headingtext.h"

#include "criteria/limitphrase.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString headingText(const QString &line)
{
    static const QRegularExpression image(u"\\S+\\.(png|jpe?g|gif|svg|webp)\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(
        u"^((?<name>(?:judging |award |key )?(criteri(on|a)|section|part|area|question( area)?|category|heading|theme|focus area|topic) (\\d{1,2}|[a-h]|one|two|three|four|five|six|seven|eight))\\s*[:.)\u2013\u2014-]*\\s+|\\(?\\d{1,2}[.):]?\\s+|[A-H][.)]\\s+)(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression weight(
        u"\\s*[(\\[\u2013\u2014:-]*\\s*(weight(ing|ed)?:?\\s*)?\\d{1,3}\\s?(%|per ?cent|marks?|points?)( of (the )?(total )?(marks?|score))?\\s*[)\\]]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(u"[\\s:;.\u2013\u2014-]+$"_s);
    QString text = line;
    if (text.contains(u'.'))
        text.remove(image);
    text = withoutLimit(text.simplified());
    text.remove(weight);
    // "Part A: your team" is one title, "Part A: Your team" a number and a title.
    const auto number = before.match(text);
    const qsizetype begin = number.capturedLength();
    const bool isOne =
        number.capturedLength(u"name"_s) > 0 && text.at(0).isUpper() && text.at(begin).isLower();
    text.remove(0, isOne ? 0 : begin);
    return text.remove(after).simplified();
}
