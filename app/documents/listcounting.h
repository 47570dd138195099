#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// How the items of a list are marked.
enum class ListFormat { None, Bullet, Number, SmallLetter, Letter, SmallRoman, Roman };

/// Counts the numbered items of a document's lists as a word processor does.
class ListCounting
{
public:
    /// The mark of the next item on @p level of a list: "3.", "c.", "iii."; empty where it is not numbered.
    [[nodiscard]] QString nextMark(const QString &list, int level, ListFormat format, int start);
    /// The next item on @p level begins anew, and so do all deeper ones.
    void restart(const QString &list, int level);

private:
    QHash<QString, QList<int>> m_counts; ///< of each level, how many items there are; -1: none yet
};
