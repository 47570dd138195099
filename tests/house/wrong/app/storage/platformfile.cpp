#include <QFile>

#include <unistd.h>
