// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/table_writer.h"
#include "model/formats/text/read_result.h"
#include "model/settings/view_state.h"

#include <QByteArray>

#include <future>
#include <span>

/// What a file that leaves the program says of itself, so that it can be checked a year later.
///
/// It is a figure file in JSON: the views that were shown with all their settings, the companies
/// and sources that they name, and where that is wished the figures. Its key "proof" has the
/// release of the program, the day as of which it speaks, the hashes of the figures and of the file
/// that carries it, and the table of each view.
namespace capex {

/// A table with more rows says its hash alone.
inline constexpr std::size_t mostProvenRows = 2'000;

/// A view that is taken away: how it was made, and what it showed.
struct ProvenTable
{
    ViewState state;
    std::vector<WrittenCell> columns;
    std::vector<std::vector<WrittenCell>> rows; ///< none where there were more than mostProvenRows
    QByteArray hash; ///< SHA-256 of the table as CSV, 64 hexadecimal digits
};

/// The table that `written` holds, of a view in `state`.
[[nodiscard]] ProvenTable provenTable(const ViewState& state, const WrittenTable& written);

/// Bytes that another thread may still be making; get() waits for them.
using LateBytes = std::shared_future<QByteArray>;

/// Bytes that are there.
[[nodiscard]] LateBytes madeBytes(const QByteArray& bytes);

/// What all files of one export say.
struct Provenance
{
    QString release;                       ///< of the program: "0.1.0"
    LateBytes figuresHash = madeBytes({}); ///< figuresHash() of the figures
    bool carriesFigures = false;           ///< the file holds the figures themselves
};

/// What a file says of itself.
struct Proof
{
    Provenance provenance;
    QDate asOf;             ///< the last day whose announcements may be in it; may be not valid
    QByteArray contentHash; ///< of the file that carries it, as in sealed_file.h
    std::vector<ProvenTable> tables; ///< at least one
    Dataset dataset;                 ///< what the tables name; all figures where it carries them
};

/// The SHA-256 of all figures and what belongs to them, 64 hexadecimal digits: of the JSON figure
/// file without saved views and without the account of earlier loads.
[[nodiscard]] QByteArray figuresHash(const Dataset& dataset);

/// 64 zeros, in the place of a hash that is not known yet.
[[nodiscard]] QByteArray blankHash();

/// The proof as JSON, with a blank hash of the file that will carry it. `tables` are of `dataset`,
/// at least one.
[[nodiscard]] QByteArray proofText(const Dataset& dataset, std::span<const ProvenTable> tables,
                                   const Provenance& provenance);

/// Reads what proofText() wrote; an Error where it is no proof.
[[nodiscard]] Result<Proof> readProof(const QByteArray& text, const ReadContext& context);

} // namespace capex
