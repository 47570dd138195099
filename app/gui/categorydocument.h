#pragma once

class QDateTime;
class QTextDocument;
class Theme;
struct BrokenCategory;
struct LoadedCategory;

/// Everything a category says, for reading before an entry is started in it. @p now is what days left are
/// told by.
void writeCategory(QTextDocument &document, const LoadedCategory &loaded, const QDateTime &now,
                   const Theme &theme);

/// What is wrong with a category file, each problem with file and place.
void writeProblems(QTextDocument &document, const BrokenCategory &broken, const Theme &theme);
