// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QColor>
#include <QFont>
#include <QSizeF>

/// The one place for colours, fills, type and spacing of every picture.
namespace capex {

/// The last two are of windows alone, for who needs strong contrasts: text has one of at least 7,
/// marks, edges and grids of at least 3.
enum class ThemeName { Light, Dark, Print, ContrastLight, ContrastDark };

/// "light", "dark" or "print", as on the command line; the others have words of their own.
[[nodiscard]] QString keywordOf(ThemeName theme);
/// One of those that files have.
[[nodiscard]] std::optional<ThemeName> themeFrom(QStringView word);

/// The theme of windows that is so.
[[nodiscard]] ThemeName themeWith(bool isDark, bool hasHighContrast);
/// Whether text is lighter than what lies behind it.
[[nodiscard]] bool isDark(ThemeName theme);
[[nodiscard]] bool hasHighContrast(ThemeName theme);

/// What a colour is for. Text tones have a contrast of at least 4.5 against what lies behind them.
enum class Tone {
    Background,
    Text,
    MutedText,
    Grid,
    Axis,
    Selection,
    SelectionEdge,
    Hover,
    Badge,
    BadgeEdge,
    BadgeText,
    FadedText, ///< of what steps back behind the focus
    AsOf,      ///< the day of which the picture is
    Sample     ///< of the legend: a grey that is close to no company's colour
};
[[nodiscard]] QColor colourOf(ThemeName theme, Tone tone);

/// How a mark is filled. It says the kind, so that colour alone never carries meaning.
enum class Fill {
    None,
    Solid,
    Light,
    Hatched,
    CrossHatched,
    Dotted,
    Ruled ///< what nobody stated: it is implied by a plan
};
[[nodiscard]] Fill fillOf(Kind kind);

/// A company's index among the colours: depends on the figures alone, never on what is shown.
/// The companies of the bundled figures have indices of their own in every file.
[[nodiscard]] int colourIndex(const Dataset& dataset, const CompanyId& company);

/// The colour of an index, with a contrast of at least 3 against the background. In print every one
/// of the bundled companies has a lightness of its own, so that they stay apart where the colour is
/// lost.
[[nodiscard]] QColor companyColour(ThemeName theme, int index);

/// The shape of the dots on a company's line. In print it tells companies apart as colour does on
/// the screen; elsewhere every dot is a Disc.
enum class DotShape { Disc, Square, Triangle, Diamond, Wedge, Cross, Pentagon, Star };
[[nodiscard]] DotShape dotShape(ThemeName theme, int index);

/// What lies below the lines of a fill: the colour itself for Solid, else an opaque tint of it.
[[nodiscard]] QColor tintOf(ThemeName theme, const QColor& colour, Fill fill);

/// The colour of a mark that steps back behind what is in focus: the same hue, close to the
/// background.
[[nodiscard]] QColor fadedOf(ThemeName theme, const QColor& colour);

/// The contrast ratio of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// What a text of a picture is for; says its size, weight and tone.
enum class TextRole {
    Title,
    Subtitle,
    Name,   ///< of a row, a lane, a line
    Value,  ///< at the end of a mark
    Detail, ///< below or beside a value
    Label,  ///< on a mark
    Notice, ///< stands where there is no mark
    Tick,
    Legend,
    Footnote,
    Badge,
    AsOf,       ///< at the line of that day
    Callout,    ///< what a picture says, in a sentence
    PanelTitle, ///< of one of several pictures on a page
    KeyNumber,  ///< of a tile
    Reference   ///< the number of a source in brackets, small behind a label
};
[[nodiscard]] Tone toneOf(TextRole role);

/// The size of body text that suits a picture of `size`, in pixels: 14 at 900×700, 10 at least.
[[nodiscard]] double bodyTextFor(const QSizeF& size);

/// The size of a role's text where body text has `body` pixels; whole pixels, 9 at least, 8 for
/// Reference.
[[nodiscard]] int textPixels(TextRole role, double body);

/// How heavy the font of a role is: with its size all that makes it another one.
[[nodiscard]] QFont::Weight weightOf(TextRole role);

/// The font of a role at a size; falls back to a Chinese font where the first has no glyph.
[[nodiscard]] QFont fontOf(TextRole role, int pixels);

} // namespace capex
