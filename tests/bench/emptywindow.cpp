#include <QApplication>
#include <QMainWindow>

/// The least that a Qt program with a window of the same size has to do.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
