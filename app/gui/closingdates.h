#pragma once

#include "gui/theme.h"
#include "model/entry.h"

#include <QDateTime>
#include <QWidget>

/// A day on which entries close.
struct ClosingDate
{
    QDateTime closes; ///< the first of them
    int entries = 0;
    bool operator==(const ClosingDate &) const = default;
};

/// The days to come on which entries close that are not handed in, soonest first.
[[nodiscard]] QList<ClosingDate> closingDatesOf(const QList<EntrySummary> &entries, const QDateTime &now);

/// A line from today to the last closing date, with the months and a mark for each date.
class ClosingDatesLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingDatesLine(const Theme &theme, QWidget *parent = nullptr);

    void setDates(const QList<ClosingDate> &dates, const QDateTime &now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The line in this widget, from today's place to that of the last date.
    struct Scale
    {
        QDate today;
        int days = 1;
        int left = 0;
        int right = 0;
        int y = 0;
        [[nodiscard]] int at(const QDate &day) const;
    };

    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QString label(const ClosingDate &date) const;
    [[nodiscard]] int labelWidth(const ClosingDate &date) const;
    [[nodiscard]] bool isSoon(const ClosingDate &date) const;
    void paintDates(QPainter &painter, const Scale &scale) const;
    void paintDate(QPainter &painter, const ClosingDate &date, const QRect &box) const;
    void paintMonths(QPainter &painter, const Scale &scale) const;
    /// @p rect as it lies in a window that may be mirrored.
    [[nodiscard]] QRect placed(const QRect &rect) const;

    const Theme &m_theme;
    QList<ClosingDate> m_dates;
    QDateTime m_now;
};
