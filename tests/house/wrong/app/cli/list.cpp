#include "cli/list.h"
#include "model/entry.h"
#include "session/library.h"
#include "storage/workspace.h" // refused

#include <QApplication>          // refused
#include <QNetworkAccessManager> // refused

#include <cstdio>
