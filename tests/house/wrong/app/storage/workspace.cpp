#include "storage/workspace.h"
#include "model/entry.h"
#include "session/library.h" // refused

#include <QSqlQuery>
#include <QTcpSocket> // refused

#include <fcntl.h> // refused
