#include "criteria/repeatedkeys.h"

#include "model/problemlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestKeyShown = 100;
constexpr qsizetype mostErrors = 200; // a hostile file could hold a million

/// An object or list that the scan is in.
struct Level
{
    bool isObject = false;
    bool atKey = false; ///< of an object: the next text is a key
    QString key;        ///< of an object: the last one
    qsizetype index = 0;
    QSet<QString> keys;
};

class KeyScan
{
public:
    KeyScan(const QByteArray &json, ProblemList &problems)
        : m_json(json)
        , m_problems(problems)
    {}

    void run()
    {
        for (m_at = 0; m_at < m_json.size() && m_problems.errors().size() <= mostErrors; ++m_at)
            step(m_json.at(m_at));
    }

private:
    void step(char byte)
    {
        if (byte == '{' || byte == '[') {
            m_levels.append({byte == '{', byte == '{', {}, 0, {}});
        } else if (byte == '"') {
            passText();
        } else if (byte == '}' || byte == ']') {
            m_levels.removeLast();
        } else if (byte == ',') {
            m_levels.last().atKey = m_levels.constLast().isObject;
            ++m_levels.last().index;
        }
    }

    /// Stands on the opening quotation mark, and on the closing one afterwards.
    void passText()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        if (m_levels.isEmpty() || !m_levels.constLast().atKey)
            return;
        Level &level = m_levels.last();
        level.atKey = false;
        level.key = textOf(m_json.mid(begin, m_at - begin + 1));
        if (level.keys.contains(level.key))
            addError(begin);
        else
            level.keys.insert(level.key);
    }

    /// Two ways of writing a key are the same key.
    static QString textOf(const QByteArray &quoted)
    {
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    void addError(qsizetype at)
    {
        const qsizetype line = m_json.first(at).count('\n') + 1;
        m_problems.addError(place(), QCoreApplication::translate(
                                         "RepeatedKeys",
                                         "stands in the same brackets a second time, on line %1; delete "
                                         "one of the two")
                                         .arg(line));
    }

    [[nodiscard]] QString place() const
    {
        QString path;
        for (const Level &level : m_levels) {
            if (!level.isObject)
                path += u"[%1]"_s.arg(level.index);
            else
                path += (path.isEmpty() ? QString() : u"."_s) + level.key.left(longestKeyShown);
        }
        return path;
    }

    const QByteArray &m_json;
    ProblemList &m_problems;
    qsizetype m_at = 0;
    QList<Level> m_levels;
};
} // namespace

void refuseRepeatedKeys(const QByteArray &json, ProblemList &problems)
{
    KeyScan(json, problems).run();
}
