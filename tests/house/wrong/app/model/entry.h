#pragma once

#include "model/limit.h"
#include "writing/counting.h" // refused

#include <QString>
#include <QWidget> // refused
#include <QtCore/QUrl>
#include <QtGui> // refused

#include <optional>

#include <tl/expected.hpp>
