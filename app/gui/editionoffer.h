#pragma once

#include "gui/noticebar.h"
#include "gui/services.h"
#include "model/entry.h"
#include "model/result.h"
#include "session/editionmove.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>

class EditorPage;
struct LoadedCategory;

/// Offers the open entry the newer edition of its category, or its own one where that was changed, moves it
/// there and back.
class EditionOffer final : public QObject
{
    Q_OBJECT

public:
    /// Does something as soon as the open entry is on the disk.
    using WhenSaved = std::function<void(const std::function<void()> &)>;

    EditionOffer(const Services &services, EditorPage &editor, WhenSaved whenSaved);

    void setReadOnly(bool readOnly);
    /// Looks whether there is something to say of the open entry.
    void look();
    [[nodiscard]] bool hasNewerEdition() const;
    [[nodiscard]] bool hasUnaskedAnswers() const;
    void compare();
    void showUnaskedAnswers(const QuestionId &at = {});

signals:
    void failed(const Error &error);
    /// The entry is closed while it is changed; reopened() follows.
    void left();
    void reopened(const EntryId &id, const QuestionId &at);

private:
    /// What an offer was made of.
    struct Asked
    {
        EntryId entry;
        DeclarationId about;
        QString text;
        bool operator==(const Asked &) const = default;
    };

    /// One that nothing was said to yet goes before the others.
    [[nodiscard]] const LoadedCategory *newer() const;
    /// Whether the open entry is to stay without it, for good or for this run.
    [[nodiscard]] bool isSettled(const Category &newer) const;
    void offer(const LoadedCategory &newer);
    void offerUndo();
    /// Unless it is asked already, for the same entry.
    void ask(const NoticeBar::Question &question, const DeclarationId &about = {});
    void forget();
    void stay(const DeclarationId &staying);
    void move(const LoadedCategory &newer);
    void undo();
    /// Runs @p change while no session has the entry open.
    void change(const std::function<void(const EntryId &, const std::function<void()> &)> &change);

    Services m_services;
    EditorPage &m_editor;
    NoticeBar &m_bar;
    WhenSaved m_whenSaved;
    bool m_readOnly = false;
    std::optional<EditionUndo> m_undo;                   ///< of the last move
    std::optional<Asked> m_asked;                        ///< what stands in the bar
    QSet<std::pair<EntryId, DeclarationId>> m_dismissed; ///< offers that were put away for this run
};
