// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overview_page.h"

#include "model/wording/pair_words.h"
#include "model/wording/punctuation.h"
#include "views/chart/chart_text.h"
#include "views/chart/chart_words.h"
#include "views/overview/page_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <span>

namespace capex {

namespace {

constexpr double airAboveFoot = 0.6; ///< in body text
constexpr double shareOfBody = 0.8;
constexpr double leastBody = 11;
constexpr double leastFoot = 3; ///< in body text, before it is known

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(capex::Overview)
};

/// Several pictures have smaller text than one that fills the page.
ChartSurface onPage(ChartSurface surface)
{
    const double alone = surface.bodyText.value_or(bodyTextFor(surface.size));
    surface.bodyText = std::max(leastBody, shareOfBody * alone);
    return surface;
}

/// Of a panel that was given one: what a head has room for.
QString titleOf(const PanelPicture& picture)
{
    constexpr qsizetype longest = 100;
    const QString title = oneLine(picture.panel.title);
    return title.size() <= longest ? title : title.left(longest - 1) + u'…';
}

class OverviewPage
{
public:
    OverviewPage(const ComparisonContext& context, const PageParts& parts,
                 const ChartSurface& surface)
        : m_context(context)
        , m_parts(parts)
        , m_tiles(parts.tiles)
        , m_surface(onPage(surface))
        , m_measures(m_surface)
        , m_words(context.dataset(), context.settings(), surface)
    {
        for (const PanelPicture& picture : parts.panels) {
            m_shown.push_back(m_shown.size());
            m_layout.append(picture.panel);
        }
    }

    [[nodiscard]] ChartSpec spec();

private:
    using Panels = std::vector<std::optional<ChartSpec>>; ///< nothing: finds no room

    [[nodiscard]] FrameContent frame(const Panels& panels) const;
    [[nodiscard]] ChartSurface roomOf(const PanelPicture& panel, const QSizeF& size) const;
    [[nodiscard]] QString method() const;
    [[nodiscard]] QString leftOut(const Panels& panels) const;
    [[nodiscard]] PagePlaces places(double head, double foot) const;
    [[nodiscard]] bool placeParts(Panels& panels, const PagePlaces& placed);
    void placePanel(std::optional<ChartSpec>& panel, std::size_t index, const QRectF& place) const;
    void addPanel(ChartSpec panel);
    void addPanels(Panels panels);
    void describe();

    const ComparisonContext& m_context;
    const PageParts& m_parts;
    std::span<const TileContent> m_tiles; ///< those that have room
    std::vector<std::size_t> m_shown;     ///< the panels that have
    QList<PagePanel> m_layout;            ///< the same, with their places
    ChartSurface m_surface;
    ChartMeasures m_measures;
    ChartWords m_words;
    ChartSpec m_spec;
};

QString OverviewPage::method() const
{
    const ComparisonSettings& settings = m_context.settings();
    return Words::tr("Spend %1").arg(basisText(settings.basis, settings.year, m_words.narrator()));
}

/// "No room here: Years, Revisions."; empty where all is shown.
QString OverviewPage::leftOut(const Panels& panels) const
{
    QStringList names;
    for (const TileContent& tile : std::span(m_parts.tiles).subspan(m_tiles.size())) {
        names.append(tile.text.label);
    }
    for (std::size_t index = 0; index < panels.size(); ++index) {
        if (!panels[index]) {
            const PanelPicture& picture = m_parts.panels[index];
            const QString title = titleOf(picture);
            names.append(title.isEmpty() ? picture.name : title);
        }
    }
    return names.isEmpty() ? QString()
                           : Words::tr("No room here: %1.").arg(listed(names, m_surface.language));
}

/// What panels and tiles leave to be said once: every sign, the sources, and the first note on
/// every topic, where no panel says more of what the tiles compare.
FrameContent OverviewPage::frame(const Panels& panels) const
{
    const ComparisonSettings& settings = m_context.settings();
    const auto companies = static_cast<int>(m_context.comparison().rows.size());
    const QString count = Words::tr("%n companies", nullptr, companies);
    FrameContent content{.title = Words::tr("AI investment %1 on one yardstick").arg(settings.year),
                         .subtitle = m_words.subtitle(method(), count)};
    std::vector<ComparabilityNote> notes;
    const auto addFirstOfTopics = [&notes](const std::vector<ComparabilityNote>& more) {
        std::ranges::copy_if(more, std::back_inserter(notes), [&](const ComparabilityNote& note) {
            return std::ranges::find(notes, note.topic, &ComparabilityNote::topic) == notes.end();
        });
    };
    std::vector<FigureId> figures;
    for (const auto& panel : panels) {
        if (!panel) {
            continue;
        }
        for (const LegendEntry& entry : panel->common.legend) {
            const bool isKnown = std::ranges::any_of(content.legend, [&](const LegendEntry& each) {
                // The fill of a kind means the same in every picture, whatever is said beside it.
                return each.label == entry.label ||
                       (each.sample == entry.sample && each.sample.shape == Mark::Shape::Bar);
            });
            if (!isKnown) {
                content.legend.push_back(entry);
                content.legend.back().startsLine = false;
            }
        }
        addFirstOfTopics(panel->common.about);
        for (const HitArea& area : panel->hitAreas) {
            figures.insert(figures.end(), area.figures.begin(), area.figures.end());
        }
    }
    for (const TileContent& tile : m_tiles) {
        figures.insert(figures.end(), tile.figures.begin(), tile.figures.end());
    }
    if (!m_tiles.empty()) {
        addFirstOfTopics(m_context.comparison().notes);
    }
    m_words.annotate(content, m_words.sourceNumbers(figures, SourceNumbers::Each::Nothing), notes);
    if (const QString rest = leftOut(panels); !rest.isEmpty()) {
        for (QString& wording : content.sources) {
            wording += u' ' + rest;
        }
    }
    return content;
}

/// Of what is shown.
PagePlaces OverviewPage::places(double head, double foot) const
{
    const double width = tileWidth(m_surface, m_tiles.size());
    const double air = std::round(airAboveFoot * m_measures.body);
    return placePage(m_surface,
                     {.top = head,
                      .bottom = m_surface.size.height() - foot - air,
                      .tiles = m_tiles.size(),
                      .tileHeight = tileHeight(m_tiles, width, m_measures, m_words.formatter()),
                      .panels = m_layout});
}

ChartSurface OverviewPage::roomOf(const PanelPicture& picture, const QSizeF& size) const
{
    ChartSurface room = m_surface;
    room.size = size;
    room.height = ChartSurface::Height::Fixed;
    room.bodyText = m_measures.body;
    room.isPanel = true;
    room.title = titleOf(picture);
    if (picture.panel.isPinned && m_surface.medium == ChartSurface::Medium::Screen) {
        room.remark = Words::tr("pinned");
    }
    return room;
}

/// Lays out what has another size there than before: on a page that scrolls, nothing. What finds no
/// room is left out for good, as the foot names it; whether there is something.
bool OverviewPage::placeParts(Panels& panels, const PagePlaces& placed)
{
    bool isLess = placed.tiles.size() < m_tiles.size();
    m_tiles = m_tiles.first(placed.tiles.size());
    for (qsizetype at = m_layout.size() - 1; at >= 0; --at) {
        const auto index = m_shown[static_cast<std::size_t>(at)];
        const QRectF& place = placed.panels[static_cast<std::size_t>(at)];
        if (place.isNull()) {
            panels[index].reset();
            m_layout = without(m_layout, at);
            m_shown.erase(m_shown.begin() + at);
            isLess = true;
        } else {
            placePanel(panels[index], index, place);
        }
    }
    return isLess;
}

void OverviewPage::placePanel(std::optional<ChartSpec>& panel, std::size_t index,
                              const QRectF& place) const
{
    if (!panel || panel->size != place.size()) {
        const PanelPicture& picture = m_parts.panels[index];
        panel = picture.layOut(roomOf(picture, place.size()));
        panel->number = static_cast<int>(index) + 1;
        panel->isPinned = picture.panel.isPinned;
    }
    panel->position = place.topLeft();
}

/// The foot is as high as what panels and tiles leave to it, and the panels as high as it allows:
/// they are laid out once to know what that is, and those for which less is left a second time. So
/// it goes on while something has no room above it.
ChartSpec OverviewPage::spec()
{
    const double least = leastFoot * m_measures.body;
    Panels panels(m_parts.panels.size());
    PagePlaces placed = places(ChartFrame(m_surface, frame({})).headHeight(), least);
    (void)placeParts(panels, placed);
    std::optional<ChartFrame> frame;
    do {
        frame.emplace(m_surface, this->frame(panels));
        placed = places(frame->headHeight(), frame->footHeight());
    } while (placeParts(panels, placed));

    m_spec.size = m_surface.size;
    m_spec.isPage = true;
    if (m_surface.height == ChartSurface::Height::Grows) {
        const double air = std::round(airAboveFoot * m_measures.body);
        m_spec.size.setHeight(
            std::max(m_surface.size.height(),
                     std::floor(placed.bottom) + air + std::ceil(frame->footHeight())));
    }
    m_spec.plot = QRectF(0, frame->headHeight(), m_spec.size.width(),
                         std::max(1.0, placed.bottom - frame->headHeight()));
    m_spec.x = {.scale = Axis::Scale::Layout, .from = 0, .to = m_spec.plot.width()};
    m_spec.y = {.scale = Axis::Scale::Layout, .from = m_spec.plot.height(), .to = 0};
    frame->addTo(m_spec);
    addTiles(m_spec, m_tiles, placed.tiles, m_measures, m_words.formatter());
    addPanels(std::move(panels));
    describe();
    return std::move(m_spec);
}

void OverviewPage::addPanel(ChartSpec panel)
{
    m_spec.cards.emplace_back(panel.position, panel.size);
    for (HitArea area : panel.hitAreas) {
        area.id.panel = panel.number;
        area.box.translate(panel.position);
        m_spec.hitAreas.push_back(std::move(area));
    }
    m_spec.panels.push_back(std::move(panel));
}

/// In the order in which they are read; their numbers are those of the layout.
void OverviewPage::addPanels(Panels panels)
{
    QList<PagePanel> placed;
    for (const PanelPicture& picture : m_parts.panels) {
        placed.append(picture.panel);
    }
    for (const qsizetype index : readingOrder(placed)) {
        auto& panel = panels[static_cast<std::size_t>(index)];
        if (panel) {
            addPanel(std::move(*panel));
        }
    }
}

/// In the order of the page: title, settings, tiles, panels.
void OverviewPage::describe()
{
    QStringList sentences{m_words.subtitle(method(), {})};
    for (const TileContent& tile : m_tiles) {
        sentences.append(tile.text.spoken(m_words.formatter()));
    }
    for (const ChartSpec& panel : m_spec.panels) {
        sentences.append(labelled(panel.title, panel.description, m_surface.language));
    }
    m_spec.description = spokenParagraph(sentences, m_surface.language);
}

} // namespace

ChartSpec enlargedPanel(const PanelPicture& picture, int number, const ChartSurface& surface)
{
    ChartSurface room = surface;
    room.title = titleOf(picture);
    ChartSpec spec = picture.layOut(room);
    spec.isPage = true;
    spec.enlarged = number;
    const auto count = [number](MarkId& id) {
        if (!id.isEmpty()) {
            id.panel = number;
        }
    };
    for (Mark& mark : spec.marks) {
        count(mark.id);
    }
    for (PlacedText& text : spec.texts) {
        count(text.mark);
    }
    for (HitArea& area : spec.hitAreas) {
        count(area.id);
    }
    for (PlacedNote& note : spec.notes) {
        count(note.id);
        count(note.mark);
    }
    return spec;
}

double leastPageHeight(const QList<PagePanel>& panels, const ChartSurface& surface)
{
    const ChartSurface page = onPage(surface);
    return pageFormOf(page.size, ChartMeasures(page).body) == PageForm::Narrow
               ? placePage(page, {.panels = panels}).bottom
               : 0;
}

ChartSpec overviewPage(const ComparisonContext& context, const PageParts& parts,
                       const ChartSurface& surface)
{
    return OverviewPage(context, parts, surface).spec();
}

} // namespace capex
