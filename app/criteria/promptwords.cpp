#include "criteria/promptwords.h"

namespace {
bool isMeant(QChar c)
{
    return c.category() == QChar::Symbol_Currency || c.category() == QChar::Symbol_Math || c == u'%' ||
           c == u'&' || c == u'#';
}

bool hasNoSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return c.isLetterOrNumber();
    default:
        return false;
    }
}

bool isWithinWord(QChar c)
{
    return c.isMark() || c == u'\'' || c == u'\u2019' || c == u'\u00ad' || c == u'\u200b';
}
} // namespace

QStringList promptWords(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        const bool isWord = hasNoSpaces(c) || isMeant(c);
        if (isWord || !(c.isLetterOrNumber() || isWithinWord(c)))
            end();
        if (isWord)
            words += QString(c);
        else if (c.isLetterOrNumber())
            word += c;
    }
    end();
    return words;
}
