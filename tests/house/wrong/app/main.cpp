#include "gui/mainwindow.h"
#include "storage/workspace.h"
#include <QApplication>
