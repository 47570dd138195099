#pragma once

#include <QByteArray>

class ProblemList;

/// An error for each key that stands twice in one object, which QJsonDocument keeps the last of without a
/// word.
/// @p json is known to be valid.
void refuseRepeatedKeys(const QByteArray &json, ProblemList &problems);
