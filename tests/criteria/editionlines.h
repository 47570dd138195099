#pragma once

#include "model/category.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

/// A section is "# id Title", a question "id prompt", a detail "! id label"; "(90)" at the end is a limit.
inline Category categoryOf(const QStringList &lines)
{
    Category category;
    category.id = {QStringLiteral("hill/walk")};
    category.edition = QStringLiteral("2024");
    category.language = QStringLiteral("en-GB");
    category.title = QStringLiteral("Walk");
    category.programme.name = QStringLiteral("Hill");
    for (const QString &line : lines) {
        QString text = line.section(QLatin1Char(' '), 1);
        std::optional<Limit> limit;
        if (line.endsWith(QLatin1Char(')'))) {
            const qsizetype open = line.lastIndexOf(QLatin1Char('('));
            limit = Limit{LimitUnit::Words, 0, line.mid(open + 1).chopped(1).toInt(), Provenance::Page};
            text = line.left(open).trimmed().section(QLatin1Char(' '), 1);
        }
        const QString id = line.section(QLatin1Char(' '), 0, 0);
        const auto title = text.section(QLatin1Char(' '), 1);
        if (id == QStringLiteral("#"))
            category.sections.append(
                {{text.section(QLatin1Char(' '), 0, 0)}, title, Provenance::Page, {}, limit, {}});
        else if (id == QStringLiteral("!"))
            category.details.append(
                {{text.section(QLatin1Char(' '), 0, 0)}, title, {}, DetailKind::Line, {}, true, limit});
        else
            category.sections.last().questions.append({{id}, text, text, true, {}, limit});
    }
    return category;
}

inline QStringList base()
{
    return {
        QStringLiteral("! project-title Project title"),
        QStringLiteral("! organisation Organisation"),
        QStringLiteral("! phone Contact phone number"),
        QStringLiteral("# ambition Ambition"),
        QStringLiteral(
            "ambition-1 Describe the biggest challenges facing your system and how you are resolving them"),
        QStringLiteral("ambition-2 Share the overarching vision for your system, and how it was developed"),
        QStringLiteral("ambition-3 Explain what is being done about staff shortages"),
        QStringLiteral("# outcome Outcome"),
        QStringLiteral("outcome-1 How are the short-term goals being achieved?"),
        QStringLiteral("outcome-2 Provide quantitative evidence of improved care"),
        QStringLiteral("outcome-3 Use testimonials from patients and partners"),
        QStringLiteral("# value Value"),
        QStringLiteral("value-1 How has the initiative driven efficiency gains?"),
        QStringLiteral("value-2 How has the initiative driven improved user experience?"),
    };
}

/// The base with some of its lines replaced, by the first word or two of theirs; an empty one goes.
inline QStringList with(const QMap<QString, QStringList> &changes)
{
    QStringList lines;
    QSet<QString> used;
    const QStringList all = base();
    for (const QString &line : all) {
        const QString first =
            line.section(QLatin1Char(' '), 0,
                         line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char('!')) ? 1 : 0);
        if (changes.contains(first))
            lines += changes.value(first);
        else
            lines += line;
        used.insert(first);
    }
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (!used.contains(change.key()))
            qFatal("No line begins with %s.", qPrintable(change.key()));
    }
    return lines;
}

inline QString lineOf(const QString &first)
{
    return base()
        .filter(QRegularExpression(QStringLiteral("^%1 ").arg(QRegularExpression::escape(first))))
        .value(0);
}
