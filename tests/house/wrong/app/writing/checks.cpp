#include "writing/checks.h"
#include "criteria/reader.h" // refused

#include <QtWidgets/QWidget> // refused
#include CHECKS              // refused
#include <dtl/Diff.hpp>      // refused
#include <dtl/dtl.hpp>
