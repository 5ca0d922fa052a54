// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMap>

namespace capex {

/// A label whose text the mouse can select. What QLabel needs for that, a document that it lays out
/// many times over, is made when the pointer comes: most labels are never pointed at. It looks the
/// same before and after.
class SelectableLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Whether it takes the width that a column gives it, asking for none of its own: its hints are
    /// then not worth laying its text out, and its height is worked out once for a width.
    void setFillsColumn(bool fills);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    bool m_fillsColumn = false;
    mutable QString m_measured;         ///< the text whose heights are known
    mutable QMap<int, int> m_heightFor; ///< by width
};

} // namespace capex
