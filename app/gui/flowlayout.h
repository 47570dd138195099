#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Sets its items in rows like words in a paragraph. Items that expand take what their row leaves free: first
/// those with a greatest width, the others share the rest.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Items that stand side by side.
    struct Row
    {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] std::vector<Row> rowsFor(int width) const;
    [[nodiscard]] std::vector<int> widthsOf(const Row &row, int width) const;
    void place(const Row &row, const QRect &area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_width = 0; ///< as laid out last
};
