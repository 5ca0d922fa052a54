// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparability.h"
#include "model/settings/view_state.h"
#include "model/wording/formatter.h"
#include "views/chart/mark_id.h"
#include "views/chart/theme.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// A picture as plain data: everything that is decided about it, before anything is drawn.
///
/// Lengths are layout pixels from the picture's top left corner; marks stand in data coordinates.
/// All text is plain text and measured: no box overlaps another or leaves the picture.
namespace capex {

class SourceList;

/// A stretch of an axis of time, in months as Month::index.
struct TimeSpan
{
    double from = 0;
    double to = 1; ///< after `from`

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// The room a picture is laid out for.
struct ChartSurface
{
    enum class Height {
        Fixed, ///< what does not fit is summed up in words
        Grows  ///< the picture may become taller than asked for, to be scrolled
    };

    enum class Medium {
        Screen, ///< can be pointed at: the badge opens the notes
        Paper   ///< has the notes in words instead of a badge
    };

    QSizeF size{900, 700};
    ThemeName theme = ThemeName::Light;
    Language language = Language::English;
    Height height = Height::Fixed;
    std::optional<double> bodyText; ///< in pixels; by default what suits the size
    std::optional<TimeSpan> time;   ///< what the timeline shows; by default what its bars need
    Medium medium = Medium::Screen;
    bool isPanel = false;      ///< one of several on a page, which says what they share: settings,
                               ///< legend, notes, sources
    QString title;             ///< instead of the picture's own; empty: that
    bool hasTitle = true;      ///< else a heading beside the picture says it
    bool hasNotes = true;      ///< on paper: what is not alike, below the picture
    bool hasSources = true;    ///< the sources below the picture, and their numbers in it
    QString remark;            ///< of a panel: said behind its method
    QList<CompanyId> selected; ///< of a page: what its tiles are told apart for, with those that
                               ///< are compared with it
    std::shared_ptr<const SourceList> sources; ///< of pictures that stand together: the numbers
                                               ///< that all of them use; by default each its own
    QDate today;           ///< of a window; not valid in exports, which are the same on every day
    QStringList noteLines; ///< what is said in the foot of notes that have no room at their marks;
                           ///< made by ViewResult::chart()
    // On paper alone, made by chartFor(); on the screen they stand above the picture.
    QString filters; ///< what is not the default, for the subtitle
    QString notice;  ///< why there is little to see; on paper it stands below the subtitle

    friend bool operator==(const ChartSurface&, const ChartSurface&) = default;
};

struct AxisTick
{
    double at = 0; ///< in data coordinates
    QString label;

    friend bool operator==(const AxisTick&, const AxisTick&) = default;
};

/// One direction of the plot, linear from its left or bottom edge to its right or top edge.
struct Axis
{
    enum class Scale {
        Value,    ///< billions
        Time,     ///< months, as Month::index
        Category, ///< slot n lies from n - 0.5 to n + 0.5
        Layout    ///< layout pixels from the upper left corner of the plot: several scales share it
    };

    Scale scale = Scale::Value;
    double from = 0; ///< at the left or bottom edge; above `to` where values run down
    double to = 1;   ///< at the right or top edge
    std::vector<AxisTick> ticks;
    bool hasGrid = false; ///< a line across the plot at every tick

    friend bool operator==(const Axis&, const Axis&) = default;
};

/// Something drawn in data coordinates.
struct Mark
{
    enum class Shape {
        Bar,       ///< a rectangle between two opposite corners
        Band,      ///< the area inside a closed line
        Line,      ///< through all points
        Point,     ///< a dot at every point
        Whisker,   ///< a line between two points, with a cap at each
        Arrow,     ///< from the first point to the second: an open end
        Ghost,     ///< a short line between two points: where something stood before
        GhostBar,  ///< the outline of a rectangle between two opposite corners: a Bar as it was
        GhostLine, ///< through all points: a Line as it was
        Rule       ///< a hairline between two points: an edge to read from
    };

    MarkId id; ///< what it stands for; several marks may share one
    Shape shape = Shape::Bar;
    std::vector<QPointF> points;
    std::optional<int> colour; ///< colourIndex() of the company; nothing: the colour of text
    Fill fill = Fill::None;
    bool isPartial = false;       ///< has a dashed outline: stands for less than it seems to
    bool isFaded = false;         ///< steps back behind what is in focus
    bool isStrong = false;        ///< of a Line: heavier than the others
    std::optional<Tone> tone;     ///< of a Line: a hairline of that tone, above other marks
    bool continuesBefore = false; ///< of a Bar: has no left edge, it begins outside the plot
    bool continuesAfter = false;  ///< of a Bar: has no right edge, it ends outside the plot

    friend bool operator==(const Mark&, const Mark&) = default;
};

struct PlacedText
{
    QString text; ///< its lines, separated by line feeds
    QRectF box;   ///< tight in width
    TextRole role = TextRole::Detail;
    int pixels = 12;
    Qt::Alignment alignment = Qt::AlignLeft;
    MarkId mark;            ///< the marks that it labels; may be empty
    bool isFaded = false;   ///< steps back behind what is in focus
    bool hasPlate = false;  ///< stands on a plate of the background's colour, a little wider
    double plateBehind = 0; ///< how much further the plate reaches, below what follows the text
    std::optional<Tone> tone = std::nullopt; ///< on a mark, where that of the role is not legible

    friend bool operator==(const PlacedText&, const PlacedText&) = default;
};

/// A sample of what a legend text explains.
struct LegendSample
{
    QRectF box;
    Mark::Shape shape = Mark::Shape::Bar;
    Fill fill = Fill::None;    ///< of a Bar
    std::optional<int> colour; ///< as in Mark; nothing: no company in particular
    bool isPartial = false;
    bool isStrong = false;   ///< of a Line: heavier than the others
    bool pointsBack = false; ///< of an Arrow: to the left

    friend bool operator==(const LegendSample&, const LegendSample&) = default;
};

/// Something that is unlike in a picture.
struct BadgeNote
{
    QString heading; ///< "Open ends"
    QString detail;  ///< "Alibaba, Meta"
    QString line;    ///< both, in one

    friend bool operator==(const BadgeNote&, const BadgeNote&) = default;
};

/// The pill that says how many things are unlike and opens their list; its text is among the texts.
struct Badge
{
    QRectF box;
    std::vector<BadgeNote> notes;
    std::vector<ComparabilityNote> about; ///< what the notes say, one by one; may be empty

    /// A line for each note.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Badge&, const Badge&) = default;
};

/// Where the pointer meets a mark, and what is told about it.
struct HitArea
{
    MarkId id;
    QRectF box;                    ///< also what is highlighted
    QString tooltip;               ///< plain text, several lines
    QString spoken;                ///< for screen readers, one sentence
    CompanyId company;             ///< that it is about; may be empty
    std::vector<FigureId> figures; ///< what it is made from; may be empty

    friend bool operator==(const HitArea&, const HitArea&) = default;
};

/// A note at its mark: a card with its text and a line that leads to the mark, or a sign on it. Its
/// texts and its hit area have the same id, and stand among those of the picture.
struct PlacedNote
{
    MarkId id;            ///< of the note
    MarkId mark;          ///< at which it stands
    QRectF box;           ///< the card, or the sign
    QLineF leader;        ///< from the edge of the box to the mark; of a sign that touches it: null
    bool isSign = false;  ///< stands for a text that has no room here
    bool isFaded = false; ///< steps back behind what is in focus

    friend bool operator==(const PlacedNote&, const PlacedNote&) = default;
};

/// Why a picture shows nothing, or less than it could, and the way to one that shows more.
struct ChartNotice
{
    QString text;
    QString action;                  ///< what leads there; empty without a way
    std::optional<ViewState> wayOut; ///< the state to show then

    friend bool operator==(const ChartNotice&, const ChartNotice&) = default;
};

/// What a sign of a picture means.
struct LegendEntry
{
    LegendSample sample; ///< without its box
    QString label;
    bool startsLine = false; ///< of another sort than the entries before
    QString sources;         ///< the numbers of its sources; may be empty

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// What a panel leaves to its page to say, and a picture on paper in full to what it stands in.
struct LeftToPage
{
    std::vector<LegendEntry> legend;
    std::vector<BadgeNote> notes;
    std::vector<ComparabilityNote> about; ///< what the notes say, one by one

    friend bool operator==(const LeftToPage&, const LeftToPage&) = default;
};

struct ChartSpec
{
    QSizeF size;
    ThemeName theme = ThemeName::Light;
    double unit = 1;     ///< pixels of a line that is one pixel wide at a body text of 14
    double hairline = 1; ///< pixels of the thinnest line, whole
    QRectF plot;         ///< the rectangle between the axes
    Axis x;
    Axis y;
    std::vector<Mark> marks; ///< in the order of drawing
    std::vector<PlacedText> texts;
    std::vector<LegendSample> legend;
    std::optional<Badge> badge;
    std::vector<HitArea> hitAreas; ///< in reading order
    std::vector<PlacedNote> notes; ///< above the marks, below the texts
    std::optional<ChartNotice> notice;
    std::vector<QRectF> cards; ///< outlines, behind everything else
    /// Pictures on this one, each with its upper left corner at its position. Their hit areas are
    /// among those of this one, with the number of their panel.
    std::vector<ChartSpec> panels;
    QPointF position;       ///< of a panel on its page
    int number = 0;         ///< of a panel, as in MarkId
    LeftToPage common;      ///< of a panel; on paper without the legend
    bool isPinned = false;  ///< of a panel: stays as it is, whatever is lit
    bool isPage = false;    ///< of several views, or one of them that fills it for now
    int enlarged = 0;       ///< of a page: the number of the panel that fills it; 0: none
    bool movesAsOf = false; ///< the Line at the as-of date is there to be dragged
    QString title;
    QString description; ///< the whole picture in words, for screen readers

    friend bool operator==(const ChartSpec&, const ChartSpec&) = default;
};

using ChartBuilder = std::function<ChartSpec(const ChartSurface&)>;

/// The pages of a picture, one at least, each for the surface that is asked for.
using PagesBuilder = std::function<std::vector<ChartSpec>(const ChartSurface&)>;

/// Where a point of data coordinates lies in the picture.
[[nodiscard]] QPointF positionOf(const ChartSpec& spec, QPointF data);

/// The inverse of positionOf: which data coordinates lie at a position in the picture.
[[nodiscard]] QPointF dataAt(const ChartSpec& spec, QPointF position);

/// The rectangle that a bar fills in the picture.
[[nodiscard]] QRectF boxOf(const ChartSpec& spec, const Mark& bar);

/// The hit area with that id; of a company as a whole on a page the first that is about it in a
/// panel. Else nullptr.
[[nodiscard]] const HitArea* hitArea(const ChartSpec& spec, const MarkId& id);

} // namespace capex
