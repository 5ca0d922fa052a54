// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace capex {

/// Ends an application when its window has been painted for the first time with a chart in it.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QApplication& application);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void customEvent(QEvent* event) override;
};

} // namespace capex
