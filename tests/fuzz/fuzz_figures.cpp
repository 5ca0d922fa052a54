// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

/// Reads any bytes as a figure file of the format with the keyword CAPEX_FUZZ_FORMAT. What is
/// refused has a reason; what is read is found again in a JSON file, and its figures in a CSV file.
namespace {

using namespace capex;

const FigureFormat& fuzzedFormat()
{
    static const FigureFormat& format =
        *std::ranges::find_if(figureFormats(), [](const FigureFormat& each) {
            return each.keyword == std::string_view(CAPEX_FUZZ_FORMAT);
        });
    return format;
}

void survives(const Dataset& dataset, const QDate& today)
{
    const ReadResult json = jsonFormat().read(jsonFormat().write(dataset, {}), {today, {}});
    require(json.dataset && *json.dataset == dataset, "JSON does not give the figures back");
    const ReadResult csv = csvFormat().read(csvFormat().write(dataset, {}), {today, dataset});
    require(csv.dataset.has_value(), "CSV that was written is refused");
    require(csv.dataset->figures().size() == dataset.figures().size(), "CSV loses figures");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QDate today(2026, 9, 15);
    const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ReadResult read = fuzzedFormat().read(content, {today, {}});
    require(read.dataset.has_value() != hasErrors(read.findings), "refused without a reason");
    if (read.dataset) {
        survives(*read.dataset, today);
    }
    return 0;
}
