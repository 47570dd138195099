#include "gui/homepage.h"
#include "cli/list.h"        // refused
#include "criteria/reader.h" // refused
#include "sending/job.h"     // refused
#include "session/library.h"
#include "ui_homepage.h"
#include "writing/checks.h" // refused

#include <QNoSuchThing>   // refused
#include <QSqlTableModel> // refused
#include <QSvgRenderer>
#include <QWidget>
