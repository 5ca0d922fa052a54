// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_filters.h"

#include "model/formats/figure_format.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace capex {

namespace {

QString filterOf(const QString& label, const QStringList& patterns)
{
    return label + QStringLiteral(" (") + patterns.join(u' ') + u')';
}

QString filterOf(const FigureFormat& format)
{
    return filterOf(QCoreApplication::translate("FigureFormat", format.label), format.patterns());
}

} // namespace

QString filtersToOpen()
{
    QStringList patterns;
    for (const FigureFormat& format : figureFormats()) {
        patterns += format.patterns();
    }
    const QStringList tables{QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"),
                             QStringLiteral("*.ods"),  QStringLiteral("*.tsv"),
                             QStringLiteral("*.txt"),  QStringLiteral("*.html"),
                             QStringLiteral("*.zip"),  QStringLiteral("*.png"),
                             QStringLiteral("*.svg"),  QStringLiteral("*.pdf")};
    return filterOf(QCoreApplication::translate("FigureFormat", "Figures, tables and pictures"),
                    patterns + tables) +
           QStringLiteral(";;") +
           filterOf(QCoreApplication::translate("FigureFormat", "Figure files"), patterns) +
           QStringLiteral(";;") +
           filterOf(QCoreApplication::translate("FigureFormat", "All files"),
                    {QStringLiteral("*")});
}

QString askForFile(QWidget* parent, const QString& title, const Origin& open)
{
    const QString folder = isBundled(open) ? QString() : QFileInfo(pathOf(open)).absolutePath();
    // All endings of figures, tables and pictures have no room in the dialog.
    return QFileDialog::getOpenFileName(parent, title, folder, filtersToOpen(), nullptr,
                                        QFileDialog::HideNameFilterDetails);
}

QString filtersToSave()
{
    QStringList filters;
    for (const FigureFormat& format : figureFormats()) {
        if (format.isWritten()) {
            filters += filterOf(format);
        }
    }
    return filters.join(QStringLiteral(";;"));
}

QString filtersOfTemplates()
{
    return filterOf(QCoreApplication::translate("FigureFormat", "Workbook"),
                    {QStringLiteral("*.xlsx")}) +
           QStringLiteral(";;") + filterOf(csvFormat());
}

QString endingOfFilter(const QString& chosen)
{
    for (const FigureFormat& format : figureFormats()) {
        if (format.isWritten() && filterOf(format) == chosen) {
            return u'.' + QString::fromLatin1(format.endings.front());
        }
    }
    return writtenEndings().front();
}

} // namespace capex
