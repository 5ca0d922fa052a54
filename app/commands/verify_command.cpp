// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verify_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "model/formats/figure_file.h"
#include "model/proof/proof_check.h"
#include "model/proof/sealed_file.h"
#include "model/wording/finding_words.h"
#include "views/export/view_proof.h"
#include "views/view_types.h"

#include <algorithm>

namespace capex {

namespace {

/// What a file says of itself, or how to end without it.
std::variant<Proof, ExitCode> proofFrom(const QString& path, const QByteArray& file)
{
    const auto text = proofIn(file);
    if (!text) {
        const Error error = errorOf(text.error(), Speech::English);
        complain(Error{path, error.what, error.expected}.text());
        return ExitCode::FileAtFault;
    }
    if (!*text) {
        complain(Error{path, QStringLiteral("there is nothing to verify in it"),
                       QStringLiteral("a PNG, SVG, PDF, XLSX or HTML that the program wrote")}
                     .text());
        return ExitCode::CommandLineAtFault;
    }
    Result<Proof> proof = readProof(**text, readContextOfToday());
    if (!proof) {
        complain(Error{path,
                       QStringLiteral("what it says of itself was changed: ") + proof.error().what,
                       proof.error().expected}
                     .text());
        return ExitCode::DataAtFault;
    }
    return std::move(*proof);
}

QString shown(const QString& cell)
{
    return cell.isEmpty() ? QStringLiteral("nothing") : cell;
}

/// "Alibaba: mid: 17.6 → 18.1" for each cell that says something else.
QStringList linesOf(const ProvenTable& said, const Dataset& dataset)
{
    const ProvenTable now = provenTableOf(*resultOf(ComparisonContext(dataset, said.state)));
    if (said.hash == now.hash) {
        return {};
    }
    QStringList lines;
    for (const CellDifference& each : differences(said, now)) {
        lines.append(QStringLiteral("%1: %2: %3 → %4")
                         .arg(each.subject, each.column, shown(each.before), shown(each.after)));
    }
    const bool isLarge = said.rows.empty() || now.rows.empty();
    if (lines.isEmpty() && isLarge) {
        lines.append(QStringLiteral("%1: table: %2 → %3")
                         .arg(keywordOf(said.state.view), QString::fromLatin1(said.hash),
                              QString::fromLatin1(now.hash)));
    }
    return lines;
}

/// What a reader should know that makes no difference.
void tellAbout(const Proof& proof, const Dataset& dataset)
{
    if (proof.provenance.figuresHash != figuresHash(dataset)) {
        complain(QStringLiteral("note: it was made from other figures (SHA-256 %1)")
                     .arg(QString::fromLatin1(proof.provenance.figuresHash)));
    }
    if (proof.provenance.release != QStringLiteral(CAPEX_VERSION)) {
        complain(QStringLiteral("note: it was made by release %1").arg(proof.provenance.release));
    }
}

} // namespace

ExitCode runVerify(const VerifyRequest& request)
{
    const auto file = readWholeFile(request.file);
    if (!file) {
        complain(errorOf(file.error(), Speech::English).text());
        return ExitCode::FileAtFault;
    }
    const auto read = proofFrom(request.file, *file);
    if (const auto* const code = std::get_if<ExitCode>(&read)) {
        return *code;
    }
    const auto figures = figuresFrom(request.figures);
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const Proof& proof = std::get<Proof>(read);
    const Dataset& dataset = *std::get<FigureFile>(figures).dataset;
    QStringList lines;
    if (!isIntact(*file, proof.contentHash)) {
        lines.append(request.file + QStringLiteral(": changed since it was written"));
    }
    for (const ProvenTable& table : proof.tables) {
        lines += linesOf(table, dataset);
    }
    lines.removeDuplicates();
    tellAbout(proof, dataset);
    const QString text = lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
    if (const Outcome written = writeToStandardOutput(text.toUtf8()); !written) {
        complain(written.error().text());
        return ExitCode::FileAtFault;
    }
    return lines.isEmpty() ? ExitCode::Done : ExitCode::DataAtFault;
}

} // namespace capex
