#pragma once

#include "documents/listcounting.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

class DocumentXml;

/// The styles of an OpenDocument text, by their names as they stand in its code.
class OpenDocumentStyles
{
public:
    struct Level
    {
        ListFormat format = ListFormat::Bullet;
        int start = 1;
    };

    /// Of styles.xml or content.xml; what is read later counts more.
    void read(const QByteArray &xml);

    [[nodiscard]] bool isBold(const QString &style) const;
    [[nodiscard]] bool isHidden(const QString &style) const;
    /// The level of a heading that the style makes, from 1; 0 where it makes none.
    [[nodiscard]] int headingLevel(const QString &style) const;
    /// The list that the style makes its paragraphs items of; empty where it makes none.
    [[nodiscard]] QString listOf(const QString &style) const;
    [[nodiscard]] Level level(const QString &listStyle, int level) const;

private:
    struct Style
    {
        QString parent;
        std::optional<bool> bold;
        std::optional<bool> hidden;
        std::optional<int> outline;
        std::optional<QString> list;
    };

    void readStyle(DocumentXml &xml);
    void readListStyle(DocumentXml &xml);
    /// The first of the style and those it is based on for which @p take gives something.
    template<typename Take>
    auto firstOf(const QString &style, Take take) const -> decltype(take(QString(), Style()));

    QHash<QString, Style> m_styles;
    QHash<QString, QHash<int, Level>> m_lists;
};
