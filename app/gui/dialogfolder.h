#pragma once

class QFileDialog;
class Settings;

/// Has @p dialog, which bears its name, begin in the folder where one of that name was used last, and
/// remember where it is used now. To be called before it is told of a file; @p settings outlives it.
void beginInLastFolder(QFileDialog &dialog, Settings &settings);
