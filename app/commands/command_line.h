// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "app/commands/table_options.h"
#include "model/changes/change_vocabulary.h"
#include "model/formats/figure_file.h"

#include <QStringList>

#include <variant>

namespace capex {

/// `capex-horizon [FILE...]`
struct OpenWindow
{
    QStringList files; ///< empty: the bundled figures
};

/// `check FILE...`
struct CheckRequest
{
    QStringList files; ///< at least one
};

/// `convert IN OUT`
struct ConvertRequest
{
    QString in;
    QString out;
    const FigureFormat* format = &jsonFormat(); ///< of `out`, told by its ending; it is written
    TableRequest table;                         ///< of a foreign table
};

/// `convert --template OUT`
struct TemplateRequest
{
    QString out;
};

/// `inspect FILE`
struct InspectRequest
{
    QString file;
    RecipeWishes wishes;
};

/// `diff OLD NEW`
struct DiffRequest
{
    QString before;
    QString after;
    bool isTable = false; ///< as CSV, not as lines
};

/// `merge BASE NEW... -o OUT`
struct MergeRequest
{
    QString base;
    QStringList files;                          ///< at least one, merged from left to right
    QString out;                                ///< may be one of those that are read
    const FigureFormat* format = &jsonFormat(); ///< of `out`, told by its ending; it is written
    QList<ChangeGroup> accepted{ChangeGroup::Added, ChangeGroup::Corrected, ChangeGroup::NewVintage,
                                ChangeGroup::Rival, ChangeGroup::Source};
};

/// `verify FILE [FIGURES]`
struct VerifyRequest
{
    QString file;
    QString figures; ///< empty: the bundled ones
};

/// `--help`, `--version`, `COMMAND --help`
struct ShowText
{
    QString text;
};

/// `--debug-info`
struct ShowDebugInfo
{
};

/// The command line is at fault.
struct Misuse
{
    Error error;      ///< where: the option or argument
    QString helpCall; ///< the call that explains more, such as "capex-horizon export --help"
};

using CommandRequest = std::variant<OpenWindow, ExportRequest, CheckRequest, ConvertRequest,
                                    TemplateRequest, InspectRequest, DiffRequest, MergeRequest,
                                    VerifyRequest, ShowText, ShowDebugInfo, Misuse>;

/// The words that name a command.
[[nodiscard]] QStringList commandNames();

/// What the arguments after the program's name ask for. Needs no application object and reads no
/// file.
[[nodiscard]] CommandRequest parseCommandLine(const QStringList& arguments);

} // namespace capex
