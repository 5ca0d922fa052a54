// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace capex {

/// A label whose text the mouse can select. What QLabel needs for that, a document that it lays out
/// many times over, is made when the pointer comes: most labels are never pointed at. It looks the
/// same before and after.
class SelectableLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    bool event(QEvent* event) override;
};

} // namespace capex
