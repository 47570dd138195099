#pragma once

#include <QList>
#include <QString>

/// One piece of a document, before it becomes text, HTML or a page.
struct Block
{
    enum class Kind {
        Heading,   ///< level 1 is the document's title
        Label,     ///< a short line that says what something is or how long it is
        Paragraph, ///< may hold line ends of its own
        Bullet,    ///< without its mark
    };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading, from 1
    QString text;

    bool operator==(const Block &) const = default;
};

using Blocks = QList<Block>;
