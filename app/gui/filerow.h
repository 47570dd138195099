#pragma once

#include "model/attachment.h"
#include "session/filelook.h"

#include <QImage>
#include <QWidget>

#include <memory>

class Theme;

namespace Ui {
class FileRow;
}

/// One attached file: its picture, its name, what it is and what it tells, and what can be done with it.
class FileRow final : public QWidget
{
    Q_OBJECT

public:
    FileRow(const Attachment &file, const Theme &theme, QWidget *parent = nullptr);
    ~FileRow() override;

    [[nodiscard]] const Attachment &file() const { return m_file; }
    void showLook(const FileLook &look);
    void showPicture(const QImage &picture);
    [[nodiscard]] QWidget &firstButton() const;

    /// The edge of the picture, in pixels.
    [[nodiscard]] int pictureEdge() const;

signals:
    void clearRequested();
    void replaceRequested();
    void saveRequested();
    void renameRequested();
    void removeRequested();

private:
    [[nodiscard]] static QString saysWording(const FileLook &look);
    void nameButtons();
    void applyTheme();

    std::unique_ptr<Ui::FileRow> m_ui;
    const Theme &m_theme;
    Attachment m_file;
    QImage m_picture;
};
