#pragma once

#include "criteria/tablecolumns.h"
#include "model/page.h"

#include <QList>
#include <QSet>
#include <QString>

struct _xmlNode;

/// Gathers the lines of a document that is walked through: each element is entered, its texts are added, and
/// it is left again.
class HtmlLines
{
public:
    /// Whether the children of @p element are to be read; if so, leave() has to follow.
    bool enter(const _xmlNode &element);
    void leave(const _xmlNode &element);
    void addText(const QString &text);
    /// After the last element.
    [[nodiscard]] Page finished();

    [[nodiscard]] qsizetype depth() const { return m_looks.size(); }
    [[nodiscard]] qsizetype lineCount() const { return m_page.lines.size(); }

private:
    /// How many of the elements that are open say each thing of the text in them.
    struct Looks
    {
        int bold = 0;
        int link = 0;
        int marginal = 0;
        int heading = 0; ///< the level; 0: none
        int indent = 0;  ///< how deep a word processor says that the item is
        bool isLabel = false;
        bool isCell = false;
    };

    /// A list that is open.
    struct OpenList
    {
        int number = 0;
        bool isNumbered = false;
        int indent = 0;
        bool itemBegins = false; ///< an item has begun and has no text yet
        qsizetype itemLine = -1; ///< where the item's text stands
        int items = 0;
    };

    void enterTable(const QString &name);
    void leaveTable(const QString &name);
    void leaveCell();
    void enterList(const _xmlNode &element);
    void endLine();
    void breakLine();
    void startItem(PageLine &line);
    bool joinItem(const QString &text);
    void readMark(PageLine &line) const;

    /// A table that is open.
    struct OpenTable
    {
        TableColumns columns;
        QStringList cells;       ///< of the row that is open
        qsizetype rowBegin = 0;  ///< its first line
        qsizetype cellBegin = 0; ///< the first line of the cell
    };

    Page m_page;
    QList<OpenTable> m_tables;
    QSet<QString> m_controlled; ///< the parts that buttons and tabs open
    QList<Looks> m_looks{Looks()};
    QList<OpenList> m_lists;
    int m_listCount = 0;
    QString m_text;
    bool m_allBold = true;
    bool m_allLink = true;
    int m_gap = 0;
    int m_breaks = 0; ///< line breaks since the last text
};
