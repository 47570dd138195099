#include "criteria/reader.h"

#include "model/category.h"
#include "storage/workspace.h" // refused

#include <QJsonDocument>
#include <QSqlQuery> // refused

#include <dtl/dtl.hpp> // refused
