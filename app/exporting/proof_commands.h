// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/proof_dialog.h"
#include "app/exporting/proven_file.h"

#include <QObject>

namespace capex {

class CompaniesModel;
class ComparisonController;
class Document;
class FiguresTable;
class FileCommands;
class ReviewCommands;
class ViewNavigator;

/// Opens what was taken away: leads back to the view that a file shows, and says where the open
/// figures are not those that it was made from. Nothing is changed before somebody has answered.
class ProofCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts
    {
        Document& document;
        ViewNavigator& navigator;
        ReviewCommands& review;
        FileCommands& files;
        ComparisonController& comparison;
        FiguresTable& figures;
        CompaniesModel& companies;
    };

    ProofCommands(const Parts& parts, QWidget& window);

    void open(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void open(const ProvenFile& file);
    void ask(const ProvenFile& file, const ProofReport& report);
    void showView(const ProvenFile& file);
    void openFigures(const ProvenFile& file);
    void showUpdate(const ProvenFile& file);

    Parts m_parts;
    QWidget& m_window;
};

/// How `file` stands to `dataset`.
[[nodiscard]] ProofReport reportOn(const ProvenFile& file, const Dataset& dataset);

} // namespace capex
