// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/verify_command.h"

#include "app/commands/console.h"
#include "app/commands/figures_from_file.h"
#include "app/commands/offscreen_application.h"
#include "app/release/release_texts.h"
#include "model/formats/figure_file.h"
#include "model/proof/package_check.h"
#include "model/proof/proof_check.h"
#include "model/proof/sealed_file.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"
#include "views/export/view_proof.h"

#include <QFileInfo>

namespace capex {

namespace {

/// What a file or package says of itself, and what of it is not as it was written.
struct Carried
{
    std::optional<QByteArray> proof;
    QStringList changed; ///< files of a package
    bool isPackage = false;
    bool isIntact = false; ///< as a package
};

Error unreadable(const QString& path, const Fault& fault)
{
    const Error error = errorOf(fault, Speech::English);
    return {path, error.what, error.expected};
}

Result<Carried> carriedBy(const CheckedPackage& package)
{
    const bool hasProof = !package.proof.isEmpty();
    return Carried{hasProof ? std::optional(package.proof) : std::nullopt, package.changedFiles,
                   true, package.isIntact};
}

Result<Carried> carriedBy(const QString& path, const QByteArray& file)
{
    const auto proof = proofIn(file);
    if (!proof) {
        return unreadable(path, proof.error());
    }
    if (!*proof && file.startsWith("PK")) {
        const auto package = checkedZip(file);
        return package && *package ? carriedBy(**package) : Result<Carried>(Carried{});
    }
    return Carried{.proof = *proof, .changed = {}};
}

/// What stands at `path`, read into `file` unless it is a folder.
Result<Carried> carriedAt(const QString& path, QByteArray& file)
{
    if (QFileInfo(path).isDir()) {
        const auto package = checkedPackage(readerOfFolder(path));
        return package ? carriedBy(*package) : Result<Carried>(Carried{});
    }
    auto read = readWholeFile(path);
    if (!read) {
        return errorOf(read.error(), Speech::English);
    }
    file = std::move(*read);
    return carriedBy(path, file);
}

/// The proof, or how to end without it.
std::variant<Proof, ExitCode> proofFrom(const QString& path, const Carried& carried)
{
    if (!carried.proof) {
        complain(Error{path, QStringLiteral("there is nothing to verify in it"),
                       QStringLiteral("a PNG, SVG, PDF, XLSX, HTML or data package that the "
                                      "program wrote")}
                     .text());
        return ExitCode::CommandLineAtFault;
    }
    Result<Proof> proof = readProof(*carried.proof, readContextOfToday());
    if (!proof) {
        complain(Error{path,
                       QStringLiteral("what it says of itself was changed: ") + proof.error().what,
                       proof.error().expected}
                     .text());
        return ExitCode::DataAtFault;
    }
    return std::move(*proof);
}

/// What is not as it was written, a line each.
QStringList changedParts(const QString& path, const QByteArray& file, const Carried& carried,
                         const Proof& proof)
{
    const QString changed = QStringLiteral("%1: changed since it was written");
    if (!carried.isPackage) {
        return isIntact(file, proof.contentHash) ? QStringList() : QStringList{changed.arg(path)};
    }
    QStringList lines;
    for (const QString& name : carried.changed) {
        lines.append(changed.arg(path + u'/' + name));
    }
    if (lines.isEmpty() && !carried.isIntact) {
        lines.append(changed.arg(path)); // what its files say of each other
    }
    return lines;
}

QString shown(const QString& cell)
{
    return cell.isEmpty() ? QStringLiteral("nothing") : cell;
}

/// "Alibaba: mid: 17.6 → 18.1" for each cell that says something else.
QStringList linesOf(const ProvenTable& said, const Dataset& dataset)
{
    const ProvenTable now = provenAgain(said.state, dataset);
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
    if (proof.provenance.figuresHash.get() != figuresHash(dataset)) {
        complain(QStringLiteral("note: it was made from other figures (SHA-256 %1)")
                     .arg(QString::fromLatin1(proof.provenance.figuresHash.get())));
    }
    if (proof.provenance.release != releaseNumber()) {
        complain(QStringLiteral("note: it was made by release %1").arg(proof.provenance.release));
    }
}

/// Whether a table depends on words of another language than the program's own.
bool needsWords(const ProvenTable& table)
{
    const QString& language = table.state.options.list.language;
    return !language.isEmpty() && language != codeOf(Language::English);
}

} // namespace

ExitCode runVerify(const VerifyRequest& request)
{
    QByteArray file;
    const auto carried = carriedAt(request.file, file);
    if (!carried) {
        complain(carried.error().text());
        return ExitCode::FileAtFault;
    }
    const auto read = proofFrom(request.file, *carried);
    if (const auto* const code = std::get_if<ExitCode>(&read)) {
        return *code;
    }
    const auto figures = told(request.figures, readToExport(request.figures));
    if (const auto* const code = std::get_if<ExitCode>(&figures)) {
        return *code;
    }
    const auto& proof = std::get<Proof>(read);
    const Dataset& dataset = *std::get<FigureFile>(figures).dataset;
    std::optional<OffscreenApplication> application;
    if (std::ranges::any_of(proof.tables, needsWords)) {
        application.emplace();
    }
    QStringList lines = changedParts(request.file, file, *carried, proof);
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
