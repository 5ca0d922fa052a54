// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/proof_commands.h"

#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/document/document_name.h"
#include "app/loading/review_commands.h"
#include "app/window/figures_table.h"
#include "app/window/file_commands.h"
#include "app/window/file_questions.h"
#include "app/window/view_navigator.h"
#include "model/figures/excerpt.h"
#include "model/tables/companies_model.h"
#include "views/export/view_proof.h"

#include <QFileInfo>

namespace capex {

namespace {

/// The view of the file, without companies that the figures do not have, and without what is no
/// part of the window's state: how figures are listed, and that nobody is compared.
SavedView viewOf(const ProvenFile& file, const Dataset& dataset)
{
    const ViewState& state = file.proof.tables.front().state;
    SavedView view;
    view.name = QFileInfo(file.path).completeBaseName();
    view.view = state.view;
    view.settings = state.settings;
    view.options = state.options;
    view.options.list = {};
    if (view.settings.companies == nobody()) {
        view.settings.companies.clear();
    }
    const auto isUnknown = [&dataset](const CompanyId& id) { return !dataset.company(id); };
    view.options.focus.removeIf(isUnknown);
    if (std::ranges::any_of(view.options.pair, isUnknown)) {
        view.options.pair.clear();
    }
    return view;
}

} // namespace

ProofReport reportOn(const ProvenFile& file, const Dataset& dataset)
{
    const Provenance& provenance = file.proof.provenance;
    ProofReport report{.name = shownFileName(file.path),
                       .isIntact = file.isIntact,
                       .hasSameFigures = provenance.figuresHash.get() == figuresHash(dataset),
                       .carriesFigures = provenance.carriesFigures};
    for (const ProvenTable& said : file.proof.tables) {
        const ProvenTable now = provenAgain(said.state, dataset);
        if (said.hash != now.hash) {
            const auto all = differences(said, now);
            report.differences.insert(report.differences.end(), all.begin(), all.end());
            report.isUnlisted = report.isUnlisted || said.rows.empty() || now.rows.empty();
        }
    }
    return report;
}

ProofCommands::ProofCommands(const Parts& parts, QWidget& window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
}

void ProofCommands::open(const QString& path)
{
    const ProvenReading reading = readProvenFile(path);
    if (const auto* const error = std::get_if<Error>(&reading)) {
        tellFault(&m_window, tr("The picture was not opened"), error->text(Speech::Translated));
    } else if (const auto* const file = std::get_if<ProvenFile>(&reading)) {
        open(*file);
    }
}

void ProofCommands::open(const ProvenFile& file)
{
    const ProofReport report = reportOn(file, m_parts.document.dataset());
    if (report.isIntact && report.hasSameFigures && report.differences.empty()) {
        showView(file);
    } else {
        ask(file, report);
    }
}

void ProofCommands::ask(const ProvenFile& file, const ProofReport& report)
{
    auto* const dialog = new ProofDialog(report, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProofDialog::viewRequested, this, [this, file] { showView(file); });
    connect(dialog, &ProofDialog::updateRequested, this, [this, file] { showUpdate(file); });
    connect(dialog, &ProofDialog::figuresRequested, this, [this, file] { openFigures(file); });
    dialog->open();
}

void ProofCommands::showView(const ProvenFile& file)
{
    const ViewState& state = file.proof.tables.front().state;
    m_parts.navigator.showView(viewOf(file, m_parts.document.dataset()));
    if (state.settings.companies == nobody()) {
        m_parts.companies.checkAll(false);
        m_parts.comparison.clearCompanies();
    }
    if (state.view == View::Figures) {
        m_parts.figures.setListing(state.options.list);
    }
    Q_EMIT said(tr("The view of %1").arg(shownFileName(file.path)));
}

/// As a change of the bundled figures that is not saved: the file itself is never written.
void ProofCommands::openFigures(const ProvenFile& file)
{
    if (m_parts.files.mayLeave()) {
        m_parts.document.openBundled();
        m_parts.document.edit(tr("opening the figures of %1").arg(shownFileName(file.path)),
                              file.proof.dataset);
        showView(file);
    }
}

void ProofCommands::showUpdate(const ProvenFile& file)
{
    FigureFile figures;
    figures.dataset = file.proof.dataset;
    m_parts.review.show(file.path, std::move(figures), ReviewMode::Merge, file.path);
}

} // namespace capex
