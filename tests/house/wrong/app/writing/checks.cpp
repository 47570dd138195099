#include "writing/checks.h"
#include "criteria/reader.h" // refused

#include <QtWidgets/QWidget> // refused
#include CHECKS              // refused
