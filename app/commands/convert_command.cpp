// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/convert_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "model/formats/save_file.h"

#include <QStringList>

namespace capex {

namespace {

/// What a CSV file has no room for, such as "5 views"; empty if nothing is lost.
QStringList leftOutOfCsv(const Dataset& dataset)
{
    const std::pair<std::size_t, QString> parts[]{
        {dataset.aggregates().size(), QStringLiteral("aggregates")},
        {dataset.exchangeRates().size(), QStringLiteral("exchange_rates")},
        {dataset.views().size(), QStringLiteral("views")},
    };
    QStringList left;
    for (const auto& [count, name] : parts) {
        if (count > 0) {
            left.append(QStringLiteral("%1 (%2)").arg(name).arg(count));
        }
    }
    return left;
}

} // namespace

ExitCode runConvert(const ConvertRequest& request)
{
    const auto figures = figuresFromFile(request.in);
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const Dataset& dataset = std::get<Dataset>(figures);
    const Outcome saved = saveFile(request.out, writeFigures(dataset, request.format));
    if (!saved) {
        complain(saved.error().text());
        return ExitCode::FileAtFault;
    }
    const QStringList left = leftOutOfCsv(dataset);
    if (request.format == FileFormat::Csv && !left.isEmpty()) {
        complain(QStringLiteral("%1: warning: CSV holds the figures alone; left out: %2")
                     .arg(request.out, left.join(u", ")));
    }
    return ExitCode::Done;
}

} // namespace capex
