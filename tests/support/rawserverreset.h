#pragma once

#include <QAbstractSocket>

/// Ends a connection with RST, as a crashed machine or a firewall does, in place of an orderly end.
void resetConnection(QAbstractSocket &socket);
