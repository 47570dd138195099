// A backup in the place of the open workspace.
#include "session/openingoptions.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "session/workspacekeeper.h"

void WorkspaceKeeper::restore(const QString &path, const QString &backup)
{
    whenReady(m_storage.restore(path, backup, openingOptions(path, m_settings, m_folders)), this,
              [this, path](const RestoreOutcome &outcome) {
                  if (outcome.opened) {
                      onOpened(*outcome.opened);
                  } else {
                      m_path.clear(); // the one that was open is closed
                      emit openingFailed(path, outcome.opened.error());
                  }
                  if (outcome.kept)
                      emit restored(*outcome.kept);
                  else if (outcome.opened)
                      emit failed(outcome.kept.error());
              });
}
