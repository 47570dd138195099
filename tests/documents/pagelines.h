#pragma once

#include "model/page.h"

#include <QStringList>

/// A line as a word for its kind and what else is set, then its text: "bullet1 list2 | The words".
[[nodiscard]] inline QString asText(const PageLine &line)
{
    static const QStringList kinds{QStringLiteral("heading"), QStringLiteral("label"), QStringLiteral("text"),
                                   QStringLiteral("bullet"), QStringLiteral("number")};
    QString text = kinds.at(int(line.block.kind));
    if (line.block.kind == Block::Kind::Heading || line.isItem())
        text += QString::number(line.block.level);
    if (line.list > 0)
        text += QStringLiteral(" list%1").arg(line.list);
    if (line.gap > 0)
        text += QStringLiteral(" gap%1").arg(line.gap);
    text += line.emphasised ? QStringLiteral(" bold") : QString();
    text += line.cell ? QStringLiteral(" cell") : QString();
    text += line.marginal ? QStringLiteral(" margin") : QString();
    text += line.mark.isEmpty() ? QString() : u' ' + line.mark;
    return text + QStringLiteral(" | ") + line.block.text;
}

[[nodiscard]] inline QStringList asTexts(const QList<PageLine> &lines)
{
    QStringList texts;
    for (const PageLine &line : lines)
        texts += asText(line);
    return texts;
}
