#include "writing/pastedtext.h"

#include "writing/characterclass.h"
#include "writing/counting.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A mark, and the space after it that makes it one.
const QRegularExpression &listMark()
{
    static const QRegularExpression mark(
        u"^([ \\t]*)[\u2022\u25e6\u25aa\u2023\u00b7\u25cf\u25cb\u25a0\u2219*\u2013-][ \\t]+(?=\\S)"_s,
        QRegularExpression::MultilineOption);
    return mark;
}

QString withBullets(QString text, BulletStyle style)
{
    switch (style) {
    case BulletStyle::AsTyped:
        return text;
    case BulletStyle::Hyphen:
        return text.replace(listMark(), u"\\1- "_s);
    case BulletStyle::Asterisk:
        return text.replace(listMark(), u"\\1* "_s);
    case BulletStyle::Bullet:
        return text.replace(listMark(), u"\\1\u2022 "_s);
    case BulletStyle::None:
        return text.replace(listMark(), QString());
    }
    Q_UNREACHABLE();
}

QString straightened(QString text)
{
    for (QChar &unit : text) {
        if (unit >= u'\u2018' && unit <= u'\u201b')
            unit = u'\'';
        else if (unit >= u'\u201c' && unit <= u'\u201f')
            unit = u'"';
    }
    return text;
}

bool opensAfter(QChar before)
{
    return before.isNull() || isWhiteSpace(before.unicode()) ||
           before.category() == QChar::Punctuation_Open || before.category() == QChar::Punctuation_Dash ||
           before.category() == QChar::Punctuation_InitialQuote || before == u'/';
}

QString curled(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool opens = opensAfter(i > 0 ? text.at(i - 1) : QChar());
        const bool isYear = i + 1 < text.size() && text.at(i + 1).isDigit(); // ’90s has no opening one
        if (text.at(i) == u'"')
            text[i] = opens ? u'\u201c' : u'\u201d';
        else if (text.at(i) == u'\'')
            text[i] = opens && !isYear ? u'\u2018' : u'\u2019';
    }
    return text;
}

QString withKeyboardMarks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar unit : text) {
        if (unit >= u'\u2010' && unit <= u'\u2013')
            plain += u'-';
        else if (unit == u'\u2014' || unit == u'\u2015')
            plain += u"--"_s;
        else if (unit == u'\u2026')
            plain += u"..."_s;
        else if (isWhiteSpace(unit.unicode()) && unit.unicode() > 0x7f)
            plain += u' ';
        else
            plain += unit;
    }
    return plain;
}

/// Points of a list stay together.
QString withBlankLines(const QString &text)
{
    QString spaced;
    bool wasPoint = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const bool isPoint = listMark().match(line).hasMatch();
        if (!spaced.isEmpty())
            spaced += isPoint && wasPoint ? u"\n"_s : u"\n\n"_s;
        spaced += line;
        wasPoint = isPoint;
    }
    return spaced;
}

QString inOneLine(QString text)
{
    static const QRegularExpression lineEnds(u"[ \\t]*\\n\\s*"_s);
    return text.replace(lineEnds, u" "_s);
}

QString withLines(QString text, LineStyle style)
{
    switch (style) {
    case LineStyle::AsTyped:
        return text;
    case LineStyle::Crlf:
        return text.replace(u'\n', u"\r\n"_s);
    case LineStyle::BlankLines:
        return withBlankLines(text);
    case LineStyle::OneLine:
        return inOneLine(text);
    }
    Q_UNREACHABLE();
}

QString questionOf(const QuestionId &id, const Category &category)
{
    if (const Question *question = findQuestion(category, id))
        return question->prompt;
    const Detail *detail = findDetail(category, id);
    return detail ? detail->label : QString();
}
} // namespace

QString inStyle(const QString &text, const PasteStyle &style)
{
    QString styled = text;
    styled.replace(u"\r\n"_s, u"\n"_s);
    styled = withBullets(styled, style.bullets);
    if (style.quotes == QuoteStyle::Straight)
        styled = straightened(styled);
    else if (style.quotes == QuoteStyle::Curly)
        styled = curled(styled);
    if (style.keyboardMarks)
        styled = withKeyboardMarks(styled);
    return withLines(styled.trimmed(), style.lines);
}

QString pastedText(const PasteField &field, const PasteStyle &style, const Category &category,
                   const Entry &entry)
{
    QStringList answers;
    for (const QuestionId &part : field.parts) {
        const QString answer = textOf(entry, part).trimmed();
        if (answer.isEmpty())
            continue;
        const bool named = style.withQuestions && field.parts.size() > 1;
        answers += named ? questionOf(part, category).simplified() + u'\n' + answer : answer;
    }
    return inStyle(answers.join(u"\n\n"_s), style);
}

Measure measureOf(const QString &pasted, const PasteField &field, const PastePlan &plan,
                  const Category &category)
{
    const CountingRule rule = plan.counting ? countingRule(*plan.counting) : category.counting;
    Measure measure;
    measure.limit = limitOf(field, category);
    measure.words = countWords(pasted, rule);
    measure.size = measure.words;
    if (measure.limit)
        measure.size = countIn(measure.limit->unit, pasted, rule);
    const bool twice = plan.style.lines == LineStyle::Crlf;
    if (twice && measure.limit && measure.limit->unit == LimitUnit::Characters)
        measure.size += static_cast<int>(pasted.count(u'\n'));
    return measure;
}
