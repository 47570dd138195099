#include "sending/job.h" // refused

#include <QNetworkReply> // refused
#include <QTextDocument>
#include <qwidget.h> // refused
