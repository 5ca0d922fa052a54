// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace capex {

/// A horizontal slider whose handle comes to where its track is clicked, with a tick at either end.
class DaySlider : public QSlider
{
    Q_OBJECT

public:
    explicit DaySlider(QWidget* parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect handle() const;
    [[nodiscard]] int indexAt(int x) const; ///< the value whose handle is nearest
};

} // namespace capex
