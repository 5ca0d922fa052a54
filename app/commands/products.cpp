// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/products.h"

#include "model/comparison/company_order.h"
#include "model/comparison/listing.h"
#include "model/formats/figure_file.h"
#include "model/reports/comparison_csv.h"
#include "model/reports/reconciliation_csv.h"
#include "model/reports/revisions_csv.h"
#include "model/reports/say_do_csv.h"
#include "model/reports/timeline_csv.h"
#include "views/view_charts.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace capex {

namespace {

template <View view>
Result<Content> pictureOf(const ExportContext& context)
{
    const ViewRequest request{context.dataset, view, context.settings, context.options};
    const Result<Picture> picture = pngOf(chartFor(request), context.picture);
    return picture ? Result(Content{picture->content, picture->warnings}) : picture.error();
}

Result<Content> rankingTable(const ExportContext& context)
{
    Comparison comparison = compare(context.dataset, context.settings);
    sortByCompany(comparison.rows, companyOrder(context.dataset, comparison, context.options));
    return Content{rankingCsv(context.dataset, comparison), {}};
}

Result<Content> horizonsTable(const ExportContext& context)
{
    Horizons horizons = compareHorizons(context.dataset, context.settings);
    sortByCompany(horizons.perYear.rows,
                  companyOrder(context.dataset, horizons.perYear, context.options));
    return Content{horizonsCsv(context.dataset, horizons), {}};
}

Result<Content> yearsTable(const ExportContext& context)
{
    const auto years = compareYears(context.dataset, context.settings);
    return Content{yearsCsv(context.dataset, years, context.settings), {}};
}

Result<Content> timelineTable(const ExportContext& context)
{
    std::vector<TimelineLane> lanes = timelineOf(context.dataset, context.settings);
    sortByCompany(lanes, companyOrder(context.dataset, context.settings, context.options));
    return Content{timelineCsv(context.dataset, lanes, context.settings), {}};
}

Result<Content> revisionsTable(const ExportContext& context)
{
    std::vector<RevisionHistory> histories = revisionsOf(context.dataset, context.settings);
    sortByCompany(histories, companyOrder(context.dataset, context.settings, context.options));
    return Content{revisionsCsv(context.dataset, histories, context.settings), {}};
}

Result<Content> sayDoTable(const ExportContext& context)
{
    std::vector<SayDo> rows = sayAndDo(context.dataset, context.settings);
    sortByCompany(rows,
                  companyOrder(context.dataset, announcementsOf(context.dataset, context.settings),
                               context.options));
    return Content{sayDoCsv(context.dataset, rows, context.settings), {}};
}

Result<Content> reconciliationTable(const ExportContext& context)
{
    return Content{reconciliationCsv(context.dataset,
                                     reconciliationsOf(context.dataset, context.settings,
                                                       context.options.aggregate),
                                     context.settings),
                   {}};
}

Result<Content> picturesOfFigures(const ExportContext& context)
{
    ViewRequest request{context.dataset, View::Figures, context.settings, context.options};
    request.figures = context.figures;
    const auto pages = pngPagesOf(figuresPagesFor(request), context.picture);
    if (!pages) {
        return pages.error();
    }
    Content content{pages->front().content, {}};
    for (const Picture& page : *pages) {
        content.warnings += page.warnings;
        content.furtherPages.push_back(page.content);
    }
    content.furtherPages.erase(content.furtherPages.begin());
    content.warnings.removeDuplicates();
    return content;
}

Result<Content> figuresTable(const ExportContext& context)
{
    const Dataset figures = context.figures ? listed(context.dataset, context.figures->figures)
                                            : listed(context.dataset, context.settings);
    return Content{csvFormat().write(figures, {}), {}};
}

} // namespace

std::span<const Product> products()
{
    static constexpr std::array all{
        Product{View::Ranking, OutputFormat::Png, pictureOf<View::Ranking>},
        Product{View::Ranking, OutputFormat::Csv, rankingTable},
        Product{View::Horizons, OutputFormat::Png, pictureOf<View::Horizons>},
        Product{View::Horizons, OutputFormat::Csv, horizonsTable},
        Product{View::Years, OutputFormat::Png, pictureOf<View::Years>},
        Product{View::Years, OutputFormat::Csv, yearsTable},
        Product{View::Timeline, OutputFormat::Png, pictureOf<View::Timeline>},
        Product{View::Timeline, OutputFormat::Csv, timelineTable},
        Product{View::Revisions, OutputFormat::Png, pictureOf<View::Revisions>},
        Product{View::Revisions, OutputFormat::Csv, revisionsTable},
        Product{View::SayDo, OutputFormat::Png, pictureOf<View::SayDo>},
        Product{View::SayDo, OutputFormat::Csv, sayDoTable},
        Product{View::Reconciliation, OutputFormat::Png, pictureOf<View::Reconciliation>},
        Product{View::Reconciliation, OutputFormat::Csv, reconciliationTable},
        Product{View::Figures, OutputFormat::Png, picturesOfFigures},
        Product{View::Figures, OutputFormat::Csv, figuresTable},
    };
    return all;
}

Result<Product> productOf(View view, OutputFormat format)
{
    QStringList formats;
    for (const Product& product : products()) {
        if (product.view == view && product.format == format) {
            return product;
        }
        if (product.view == view) {
            formats.append(wordOf(product.format));
        }
    }
    const QString expected =
        formats.isEmpty() ? QStringLiteral("another view") : formats.join(QStringLiteral(" or "));
    return Error{
        QStringLiteral("--format"),
        QStringLiteral("%1 is not available for the view %2").arg(wordOf(format), wordOf(view)),
        expected};
}

QString pageBeside(const QString& target, std::size_t page)
{
    const QFileInfo first(target);
    const QString ending = first.suffix().isEmpty() ? QString() : u'.' + first.suffix();
    return target.chopped(ending.size()) + QStringLiteral("-%1").arg(page) + ending;
}

bool isPicture(const Product& product)
{
    return product.format != OutputFormat::Csv;
}

} // namespace capex
