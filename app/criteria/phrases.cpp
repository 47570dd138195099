#include "criteria/phrases.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
QRegularExpression phrasesIn(const QString &frame, std::initializer_list<QStringView> phrases)
{
    QStringList all;
    for (const QStringView phrase : phrases)
        all += phrase.toString();
    return QRegularExpression(frame.arg(all.join(u'|')), QRegularExpression::CaseInsensitiveOption);
}
} // namespace

QRegularExpression wholeLine(std::initializer_list<QStringView> phrases)
{
    return phrasesIn(u"^(?:%1)\\s?[?:.]?$"_s, phrases);
}

QRegularExpression atBegin(std::initializer_list<QStringView> phrases)
{
    return phrasesIn(u"^(?:%1)\\b"_s, phrases);
}

QRegularExpression anywhere(std::initializer_list<QStringView> phrases)
{
    return phrasesIn(u"\\b(?:%1)\\b"_s, phrases);
}

QRegularExpression leadingIn(std::initializer_list<QStringView> phrases)
{
    return phrasesIn(u"\\b(?:%1)\\b.*:$"_s, phrases);
}

bool says(const QString &line, const QRegularExpression &phrases)
{
    if (!line.contains(u'\u2019'))
        return phrases.match(line).hasMatch();
    QString plain = line;
    return phrases.match(plain.replace(u'\u2019', u'\'')).hasMatch();
}
