// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/taken_away.h"

#include "app/exporting/window_export.h"
#include "views/view_types.h"

namespace capex {

namespace {

constexpr qsizetype mostLines = 40;
constexpr qsizetype mostCharacters = 300; ///< of a line

QString beginningOf(const QString& text)
{
    QStringList lines;
    for (qsizetype start = 0; start < text.size() && lines.size() < mostLines;) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        lines.append(text.mid(start, std::min(end - start, mostCharacters)));
        start = end + 1;
    }
    return lines.join(u'\n');
}

Outlook pictureOn(const ViewResult& result, const PictureOptions& options)
{
    Result<PicturePlan> plan =
        planOf([&result](const ChartSurface& surface) { return result.pages(surface); }, options);
    return plan ? Outlook{{}, std::move(*plan), {}} : Outlook{plan.error(), {}, {}};
}

/// A format that is a text is shown as such, any other in columns.
QString tableOn(const ViewResult& result, OutputFormat format, const ExportOptions& options)
{
    const bool isText = format == OutputFormat::Csv || format == OutputFormat::Markdown;
    const Result<Content> content =
        isText ? exportFormat(format).make(result, options) : Content{copyOf(result).toUtf8(), {}};
    return content ? beginningOf(QString::fromUtf8(content->bytes)) : QString();
}

} // namespace

ViewResultPtr resultFor(const TakenAway& shown, const ExportChoice& choice)
{
    ViewState state = shown.result->state();
    const bool hasPair = takes(state, Setting::Pair) && !state.options.pair.isEmpty();
    if (choice.hasPair || !hasPair) {
        return shown.result;
    }
    state.options.pair.clear();
    return resultOf(ComparisonContext(shown.result->dataset(), state));
}

ExportOptions exportOptionsOf(const TakenAway& shown, const ExportChoice& choice)
{
    return {.picture = pictureOptionsOf(choice, shown.screen, shown.language),
            .provenance = {},
            .hasByteOrderMark = choice.hasByteOrderMark};
}

Outlook outlookOn(const TakenAway& shown, const ExportChoice& choice)
{
    const ViewResultPtr result = resultFor(shown, choice);
    const ExportOptions options = exportOptionsOf(shown, choice);
    return exportFormat(choice.format).isPicture
               ? pictureOn(*result, options.picture)
               : Outlook{{}, {}, tableOn(*result, choice.format, options)};
}

} // namespace capex
