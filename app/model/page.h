#pragma once

#include "model/block.h"

/// One line of a page that a person has, and how it stood there.
struct PageLine
{
    int number = 0; ///< from 1; in a text the line as an editor counts it
    Block block;    ///< its text with plain spaces, without the mark of a list
    QString mark;   ///< of an item: "•", "-", "3."; empty where the page's code says that it is one
    int list = 0;   ///< which list of the page's code it belongs to, from 1; 0 where only its looks tell
    int gap = 0;    ///< how many blank lines stand before it
    bool emphasised = false; ///< the whole line is bold
    bool cell = false;       ///< a cell of a table
    bool marginal = false;   ///< outside the page's own text: navigation, header, footer

    [[nodiscard]] bool isItem() const
    {
        return block.kind == Block::Kind::Bullet || block.kind == Block::Kind::Numbered;
    }

    bool operator==(const PageLine &) const = default;
};

/// A page as its lines, wherever it came from.
struct Page
{
    QString title;         ///< as the page's code gives it, for the head of a window; empty for a text
    QString address;       ///< where it was fetched; empty where a person had it
    QString language;      ///< "en-GB", as the page's code says; empty where it does not
    QList<PageLine> lines; ///< none of them blank

    bool operator==(const Page &) const = default;
};
