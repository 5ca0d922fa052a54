// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace capex {

/// Ends an application when a chart has been painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QApplication& application);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace capex
