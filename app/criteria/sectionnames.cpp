#include "criteria/sectionnames.h"

#include "criteria/headingtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestAddition = 60; ///< a number, a weight, a limit

QString folded(const QString &text)
{
    QString plain = text.toCaseFolded();
    plain.replace(u'&', u"and"_s);
    plain.remove(u'?');
    return plain.simplified();
}
} // namespace

SectionNames::SectionNames(const QList<ProgrammeSet> &sets)
{
    for (const ProgrammeSet &set : sets) {
        for (const UsualSection &section : set.sections) {
            m_titles += folded(section.title);
            for (const QString &other : section.others)
                m_titles += folded(other);
        }
    }
    m_titles.removeDuplicates();
    for (const QString &title : std::as_const(m_titles))
        m_longest = std::max(m_longest, title.size() + longestAddition);
    std::stable_sort(m_titles.begin(), m_titles.end(),
                     [](const QString &left, const QString &right) { return left.size() > right.size(); });
}

bool SectionNames::has(const QString &text) const
{
    return text.size() <= m_longest && m_titles.contains(folded(headingText(text)));
}

std::optional<SectionNames::Glued> SectionNames::gluedIn(const QString &line) const
{
    static const QRegularExpression sign(u"^\\s*[:\u2013\u2014|]\\s*(?=\\S)|^\\s+-\\s+(?=\\S)"_s);
    for (const QString &title : m_titles) {
        if (line.size() < title.size() + 3 || !line.startsWith(title, Qt::CaseInsensitive))
            continue;
        const QString rest = line.mid(title.size());
        const auto parted = sign.match(rest);
        if (parted.hasMatch())
            return Glued{line.left(title.size()).trimmed(), rest.mid(parted.capturedLength()).trimmed()};
        // A word that only begins like a title goes on with a small letter.
        if (rest.at(0).isUpper() && rest.at(1).isLower() && line.at(title.size() - 1).isLower())
            return Glued{line.left(title.size()), rest};
    }
    return std::nullopt;
}
