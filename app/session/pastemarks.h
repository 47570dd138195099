#pragma once

#include "model/id.h"
#include "model/pasteplan.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/// Which fields of a form have been copied and ticked, each as the text that it was then: a text that was
/// changed since is not what the form holds. Of texts only digests are kept.
class PasteMarks final
{
public:
    PasteMarks() = default;
    /// As json() gave it for the same entry.
    PasteMarks(EntryId entry, const QByteArray &json);

    void setCopied(const PasteField &field, const QString &text);
    void setTicked(const PasteField &field, const QString &text);
    void untick(const PasteField &field);

    [[nodiscard]] bool isCopied(const PasteField &field, const QString &text) const;
    [[nodiscard]] bool isTicked(const PasteField &field, const QString &text) const;
    /// It was ticked, with another text.
    [[nodiscard]] bool isOutdated(const PasteField &field, const QString &text) const;

    [[nodiscard]] QByteArray json() const;

private:
    struct Mark
    {
        QString copied;
        QString ticked;
    };

    [[nodiscard]] QString digestOf(const QString &text) const;

    EntryId m_entry;
    QHash<QString, Mark> m_marks; ///< by the parts of the field
};
