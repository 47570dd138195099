#pragma once

#include <QString>
#include <QStringList>

/// What a scenario leaves behind after each of its steps when nothing goes wrong: as many as it has steps,
/// and one for the beginning. Empty where it fails by itself.
[[nodiscard]] QStringList expectedContents(const QString &scenario, const QString &prepared);

enum class AfterJudging { Leave, Finish };

/// What is wrong in @p folder, where the scenario was cut off after @p acknowledged steps; empty where
/// everything is as it has to be: the workspace is sound, holds what it held after these steps or after the
/// one more that was under way, and the rest of the scenario can be done as if nothing had happened
/// (AfterJudging::Finish).
[[nodiscard]] QString complaintAbout(const QString &scenario, const QString &folder, int acknowledged,
                                     const QStringList &expected, AfterJudging after);

void copyFolder(const QString &from, const QString &to);
