#pragma once

#include <QStringList>

#include <functional>

/// Makes processes to be killed, quickly: each is a copy of this one, which has loaded everything already.
/// For each line "ACKS MICROSECONDS ARGUMENTS..." on the standard input, with tabs between, a child does
/// @p work, until it has printed that many lines and that much more time has passed. Then it is killed, and
/// its last line is printed here; an empty one where it printed none. To be called before any QObject is
/// made.
int serveKills(const std::function<int(const QStringList &)> &work);
