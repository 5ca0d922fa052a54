// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/package/data_package.h"

#include "model/formats/csv/csv_writer.h"
#include "model/formats/csv/figures_csv.h"
#include "model/package/package_parts.h"
#include "model/package/package_seal.h"
#include "model/reports/vintages_table.h"

#include <QCryptographicHash>

#include <algorithm>

namespace capex {

namespace {

const QString figuresName = QStringLiteral("figures");

std::vector<PackagedTable> tablesOf(const Dataset& dataset, const std::vector<PackagedView>& views)
{
    std::vector<PackagedTable> tables{
        {figuresName, QStringLiteral("Figures"),
         QStringLiteral("Every figure as it was stated, with its source and the day since when it "
                        "is known."),
         csvOf(writeFigureRows, dataset)},
        {QStringLiteral("vintages"), QStringLiteral("Vintages"),
         QStringLiteral("Which figure was the current one on which days: for any day the rows with "
                        "realtime_start <= day <= realtime_end."),
         csvOf(writeVintages, dataset)}};
    for (const PackagedView& view : views) {
        if (view.name != figuresName) {
            tables.push_back({view.name, view.title, view.question, view.csv});
        }
    }
    return tables;
}

QDate newestAnnouncement(const Dataset& dataset)
{
    const std::vector<QDate> days = dataset.announcementDates();
    return days.empty() ? QDate() : days.back();
}

} // namespace

QString PackageContent::title() const
{
    return dataset.title().isEmpty() ? QStringLiteral("Figures of Capex Horizon")
                                     : dataset.title().simplified();
}

QString PackageContent::description() const
{
    return QStringLiteral("What companies announce and spend, each figure with its source and the "
                          "day since when it is known. Figures: %1; companies: %2; sources: %3.")
        .arg(dataset.figures().size())
        .arg(dataset.companies().size())
        .arg(dataset.sources().size());
}

QDate PackageContent::day() const
{
    return dataset.updated().isValid() ? dataset.updated() : newestAnnouncement(dataset);
}

QString PackageContent::terms() const
{
    return maker.isBundled
               ? QStringLiteral("The figures are facts, cited from the sources that are listed; "
                                "their compilation comes with Capex Horizon under the GNU General "
                                "Public License, version 3 or later.")
               : QStringLiteral("The file that the figures come from names no licence. Single "
                                "figures are facts, cited from the sources that are listed.");
}

QString titleOf(const Source& source)
{
    QString title = source.publisher.simplified();
    if (!source.title.isEmpty()) {
        title += (title.isEmpty() ? QString() : QStringLiteral(": ")) + source.title.simplified();
    }
    if (title.isEmpty()) {
        title = source.id.text().simplified();
    }
    return source.date.isEmpty() ? title : title + QStringLiteral(", ") + source.date;
}

QString pageOf(const Source& source)
{
    const bool isPage = source.url.startsWith(QStringLiteral("https://")) ||
                        source.url.startsWith(QStringLiteral("http://"));
    const bool isPlain = std::ranges::none_of(source.url, [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control ||
               QStringLiteral("<>()\"\\").contains(character);
    });
    return isPage && isPlain ? source.url : QString();
}

QString sha256Of(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

std::vector<PackageFile> dataPackage(const Dataset& dataset, const std::vector<PackagedView>& views,
                                     const PackageMaker& maker)
{
    const PackageContent content{dataset, tablesOf(dataset, views), maker};
    std::vector<PackageFile> files{{descriptorName(), packageDescriptor(content)},
                                   {readmeName(), packageReadme(content)}};
    for (const PackagedTable& table : content.tables) {
        files.push_back({table.fileName(), table.csv});
    }
    PackageContents unsealed{{crateName(), crateMetadata(content, files)}};
    for (const PackageFile& file : files) {
        unsealed.insert(file.name, file.content);
    }
    files.front().content = sealedDescriptor(files.front().content, packageSeal(unsealed));
    files.push_back({crateName(), crateMetadata(content, files)});
    return files;
}

} // namespace capex
