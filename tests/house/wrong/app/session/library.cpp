#include "session/library.h"
#include "gui/homepage.h" // refused
#include "sending/job.h"
#include "storage/workspace.h"
#include "ui_homepage.h" // refused

#include <QFileDialog>     // refused
#include <QGuiApplication> // refused
#include <QNetworkAccessManager>
#include <QtConcurrent>
