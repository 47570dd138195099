#pragma once

#include <QList>
#include <QString>

/// One piece of a document or of a page, without its looks.
struct Block
{
    enum class Kind {
        Heading,   ///< level 1 is the document's title
        Label,     ///< a short line that says what something is or how long it is
        Paragraph, ///< may hold line ends of its own
        Bullet,    ///< without its mark
        Numbered,  ///< an item of a numbered list, without its number
    };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading, from 1; of an item, how deep in other lists it stands, from 0
    QString text;

    bool operator==(const Block &) const = default;
};

using Blocks = QList<Block>;
