#include "model/comparison.h"

#include <algorithm>

namespace {
QString textWithout(const Comparison &comparison, ComparedPiece::Kind left)
{
    QString text;
    for (const ComparedPiece &piece : comparison) {
        if (piece.kind != left)
            text += piece.text;
    }
    return text;
}
} // namespace

QList<Change> changesOf(const Comparison &comparison)
{
    QList<Change> changes;
    qsizetype at = 0;
    bool open = false;
    for (const ComparedPiece &piece : comparison) {
        const bool differs = piece.kind != ComparedPiece::Kind::Same;
        if (differs && !open)
            changes.append({at, {}, {}});
        open = differs;
        if (piece.kind == ComparedPiece::Kind::Removed)
            changes.last().removed = piece.text;
        else if (piece.kind == ComparedPiece::Kind::Added)
            changes.last().added = piece.text;
        at += piece.text.size();
    }
    return changes;
}

QString earlierText(const Comparison &comparison)
{
    return textWithout(comparison, ComparedPiece::Kind::Added);
}

QString laterText(const Comparison &comparison)
{
    return textWithout(comparison, ComparedPiece::Kind::Removed);
}

QString withPassageBack(const Comparison &comparison, qsizetype at, qsizetype length)
{
    QString text;
    qsizetype begin = 0;
    for (const ComparedPiece &piece : comparison) {
        const qsizetype size = piece.text.size();
        const qsizetype from = std::clamp(at - begin, qsizetype(0), size);
        const qsizetype to = std::clamp(at + length - begin, from, size);
        if (piece.kind == ComparedPiece::Kind::Same)
            text += piece.text;
        else if (piece.kind == ComparedPiece::Kind::Removed)
            text += QStringView(piece.text).mid(from, to - from);
        else
            text += piece.text.left(from) + piece.text.mid(to);
        begin += size;
    }
    return text;
}
