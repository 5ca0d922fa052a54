// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/slides.h"

#include "model/wording/finding_words.h"
#include "views/export/presentation.h"
#include "views/export/slide_notes.h"

#include <QCoreApplication>

namespace capex {

namespace {

constexpr double pngScale = 2; ///< so that it stays sharp where a slide fills a screen

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::Slides)
};

/// The picture of a view for the room that a slide has.
struct SlidePages
{
    std::vector<ChartSpec> specs;
    std::vector<Picture> pngs;
    std::vector<Picture> svgs;
};

PictureOptions optionsFor(const PictureOptions& wanted, double scale)
{
    PictureOptions options = wanted;
    options.size = slideRoom;
    options.scale = scale;
    options.dotsPerInch = PictureOptions{}.dotsPerInch;
    options.isMeasured = false;
    options.hasTitle = false; // which stands above it
    return options;
}

/// Lays each page out once.
Result<SlidePages> pagesOf(const ViewResult& result, const PictureOptions& wanted)
{
    SlidePages pages;
    const PagesBuilder once = [&](const ChartSurface& surface) {
        pages.specs = pages.specs.empty() ? result.pages(surface) : std::move(pages.specs);
        return pages.specs;
    };
    auto pngs = pngPagesOf(once, optionsFor(wanted, wanted.scale * pngScale));
    if (!pngs) {
        return pngs.error();
    }
    auto svgs = svgPagesOf(once, optionsFor(wanted, 1));
    if (!svgs) {
        return svgs.error();
    }
    pages.pngs = std::move(*pngs);
    pages.svgs = std::move(*svgs);
    return pages;
}

QString titleOf(const QString& name, std::size_t page, std::size_t count)
{
    return count == 1 ? name : Words::tr("%1 (%2 of %3)").arg(name).arg(page + 1).arg(count);
}

/// The slides of a view.
Outcome addSlides(const ViewResult& view, const PictureOptions& options,
                  std::vector<SlideContent>& slides, QStringList& warnings)
{
    const Result<SlidePages> pages = pagesOf(view, options);
    if (!pages) {
        return pages.error();
    }
    const ChartSpec screen =
        view.chart({.size = slideRoom, .theme = options.theme, .language = options.language});
    for (std::size_t page = 0; page < pages->specs.size(); ++page) {
        const ChartSpec& spec = pages->specs[page];
        slides.push_back({titleOf(spec.title, page, pages->specs.size()), spec.description,
                          pages->pngs[page].content, pages->svgs[page].content,
                          slideNotes(view, spec, options.language)});
        warnings += pages->pngs[page].warnings;
    }
    return std::monostate{};
}

} // namespace

Result<Picture> slidesOf(std::span<const ViewResultPtr> views, const PictureOptions& options)
{
    if (views.empty()) {
        return Error{{}, Words::tr("there is no view to make slides of"), {}};
    }
    std::vector<SlideContent> slides;
    QStringList warnings;
    for (const ViewResultPtr& view : views) {
        if (const Outcome added = addSlides(*view, options, slides, warnings); !added) {
            return added.error();
        }
    }
    const QString title = views.front()->dataset().titleIn(codeOf(options.language));
    const auto file = presentation(slides, {options.theme, options.language, title});
    if (!file) {
        return errorOf(file.error(), Speech::Translated);
    }
    warnings.removeDuplicates();
    return Picture{*file, warnings};
}

} // namespace capex
