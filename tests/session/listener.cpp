#include "session/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

/// A first start that waits to be killed: listens for the workspace it is given and says so.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    SingleInstance instance(QCoreApplication::arguments().value(1));
    instance.listen();
    std::puts("listening");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
