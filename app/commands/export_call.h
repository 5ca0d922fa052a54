// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"

namespace capex {

/// What `capex-horizon export` is to write.
struct ExportWish
{
    ViewState state;
    QString file;   ///< of the figures; empty: the bundled ones
    QString output; ///< a file
    PictureOptions picture;
    QString preset; ///< the name of a preset that `picture` has the size of; any other word: none
    OutputFormat format = OutputFormat::Png;
    bool isWithoutPair = false;
    bool carriesFigures = false;
    bool hasByteOrderMark = false;
};

/// What a view shows that no option of the command line says.
enum class Unsaid {
    PageLayout, ///< of the overview
};

struct ExportCall
{
    QStringList arguments; ///< behind the name of the program
    QList<Unsaid> unsaid;
};

/// The call that writes it, whatever the opening view of the figures says. parseCommandLine() and
/// exportState() of the arguments give back taken(wish.state) where nothing is unsaid; a growth
/// that no percentage gives, to its last digit but one. The table of figures takes what its own
/// opening view filters where nothing is filtered here.
[[nodiscard]] ExportCall exportCall(const ExportWish& wish);

/// In words, translated, each for a list.
[[nodiscard]] QStringList unsaidWords(const QList<Unsaid>& unsaid);

} // namespace capex
