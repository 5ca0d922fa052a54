// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/first_paint.h"

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QMainWindow>

/// The least that shows a bar chart with Qt Charts: what the start of the program is measured by.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const capex::FirstPaint firstPaint(application);

    auto* const bars = new QBarSet(QStringLiteral("spend"));
    *bars << 3.0 << 3.7 << 4.5 << 17.7 << 62.5 << 75.0 << 80.0 << 100.0;
    auto* const series = new QHorizontalBarSeries;
    series->append(bars);
    auto* const chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();

    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1440, 900);
    window.show();
    return application.exec();
}
