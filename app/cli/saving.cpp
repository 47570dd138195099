#include "cli/saving.h"

#include "session/entrysession.h"

#include <QPromise>

#include <memory>

QFuture<Result<>> saved(EntrySession &session)
{
    if (session.saveState().kind == SaveState::Kind::Saved)
        return QtFuture::makeReadyFuture(Result<>());

    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QObject::connect(&session, &EntrySession::saveStateChanged, &session, [promise](const SaveState &state) {
        if (state.kind == SaveState::Kind::Unsaved || promise->future().isFinished())
            return;
        promise->addResult(state.kind == SaveState::Kind::Saved ? Result<>() : tl::unexpected(state.error));
        promise->finish();
    });
    session.flush();
    return promise->future();
}
