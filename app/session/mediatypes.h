#pragma once

#include "model/sentfile.h"

#include <QList>

class Workspace;

/// For the storage thread: says of each file what it is, where its first bytes tell. What its name says stays
/// where they do not.
[[nodiscard]] QList<SentFile> withMediaTypes(Workspace &workspace, QList<SentFile> files);
