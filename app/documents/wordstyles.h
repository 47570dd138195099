#pragma once

#include "documents/listcounting.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

class DocumentXml;

/// What a style, or a paragraph itself, says; nothing where it leaves that to its base.
struct WordProperties
{
    std::optional<int> outline; ///< from 0; 9: body text
    std::optional<bool> bold;
    std::optional<QString> list; ///< id of the numbering; "0": none
    std::optional<int> level;
    bool isHidden = false;
    bool endIsDeleted = false;
    QString style;
};

/// The styles and the numberings of a Word document.
class WordStyles
{
public:
    struct Numbering
    {
        QString list; ///< what counts together
        ListFormat format = ListFormat::None;
        int start = 1;
        bool beginsAnew = false; ///< at its first item, whatever was counted before
    };

    void readStyles(const QByteArray &xml);
    void readNumbering(const QByteArray &xml);

    /// @p own with what its style, and the styles that one is based on, say besides.
    [[nodiscard]] WordProperties resolved(const WordProperties &own) const;
    /// The level of a heading, from 1; 0 where it is none.
    [[nodiscard]] int headingLevel(const WordProperties &resolved) const;
    [[nodiscard]] bool isBold(const QString &characterStyle) const;
    [[nodiscard]] Numbering numbering(const QString &list, int level) const;
    /// How much deeper an item stands by its style: 1 for "List Bullet 2".
    [[nodiscard]] int extraLevel(const QString &style) const;
    [[nodiscard]] bool isOfContents(const QString &style) const;

    /// Reads w:pPr or w:rPr, which has just begun, to its end.
    [[nodiscard]] static WordProperties readProperties(DocumentXml &xml);

private:
    struct Style
    {
        QString name; ///< in English, whatever the language of the program
        WordProperties own;
    };
    struct Level
    {
        ListFormat format = ListFormat::None;
        int start = 1;
    };
    struct List
    {
        QString abstract;
        QHash<int, int> starts; ///< of levels that begin anew
    };

    void readStyle(DocumentXml &xml);
    void readAbstract(DocumentXml &xml);
    void readList(DocumentXml &xml);
    [[nodiscard]] QString nameOf(const QString &style) const;

    QHash<QString, Style> m_styles;
    QString m_usualStyle;
    QHash<QString, QHash<int, Level>> m_abstracts;
    QHash<QString, QString> m_linked; ///< an abstract numbering that stands for a style's
    QHash<QString, List> m_lists;
};
