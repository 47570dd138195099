#include "sending/job.h"
#include "storage/workspace.h" // refused

#include <QMessageBox> // refused
#include <QNetworkReply>

#include "job.moc"
