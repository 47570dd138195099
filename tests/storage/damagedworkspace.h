#pragma once

#include "samples.h"

#include <QMap>
#include <QRandomGenerator>

/// Text, notes and done of every answer, by entry and question; the title under "project-title".
using Answers = QMap<std::pair<QString, QString>, std::tuple<QString, QString, bool>>;

/// A workspace of 20 entries with 16 answers each, three earlier texts for every answer, and a search index.
/// It lies at @p path as a power cut leaves it: nobody closed it.
[[nodiscard]] Answers makeLargeWorkspace(const QString &path);
[[nodiscard]] Answers answersOf(Workspace &workspace);

struct Damage
{
    QString name;
    void (*strike)(QByteArray &bytes, QRandomGenerator &random);
};

/// What disks, memories and programs do to files.
[[nodiscard]] const QList<Damage> &damages();
