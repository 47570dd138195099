#pragma once

#include <QByteArray>

/// A Word document with styles and numberings of several kinds. @p body, @p header and @p footer are the
/// paragraphs of its parts.
[[nodiscard]] QByteArray wordFile(const QByteArray &body, const QByteArray &header = {},
                                  const QByteArray &footer = {});
/// One part: @p root is the name of its outermost element.
[[nodiscard]] QByteArray wordPart(const QByteArray &root, const QByteArray &content);
