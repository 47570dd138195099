#pragma once

#include "model/clock.h"

class BackupKeeper;
class CategoryLibrary;
class EndpointBook;
class EntryLibrary;
class NetworkWitness;
class PageImport;
class QNetworkAccessManager;
class SendingAhead;
class Settings;
class StorageThread;
class SubmissionQueue;
class Theme;
class WorkspaceKeeper;
struct Folders;

/// What main() builds once and the window's parts are given.
struct Services
{
    StorageThread &storage;
    CategoryLibrary &categories;
    EntryLibrary &entries;
    EndpointBook &endpoints;
    SubmissionQueue &submissions;
    WorkspaceKeeper &workspaces;
    BackupKeeper &backups;
    Settings &settings;
    Theme &theme;
    const Folders &folders;
    Clock clock;
    PageImport &pages;
    NetworkWitness &witness;
    QNetworkAccessManager &network;
    SendingAhead &ahead;
};
