// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proof/proof_check.h"

#include <QDialog>
#include <QStandardItemModel>

namespace capex {

/// How a file that was taken away stands to the figures that are open.
struct ProofReport
{
    QString name;                ///< of the file
    bool isIntact = true;        ///< its bytes are those that were written
    bool hasSameFigures = true;  ///< it was made from these very figures
    bool carriesFigures = false; ///< they are in the file
    bool isUnlisted = false;     ///< its table says something else and is too long to be kept in it
    std::vector<CellDifference> differences;
};

/// The sentences of a report: what is the matter, and how much its table says otherwise.
[[nodiscard]] QStringList sentencesOf(const ProofReport& report);

/// Says how a file stands to the open figures, with a list of what says something else now, and
/// asks what to do with it.
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProofDialog(const ProofReport& report, QWidget* parent = nullptr);

    /// Subject, what, then and now.
    [[nodiscard]] const QStandardItemModel& list() const { return m_model; }

Q_SIGNALS:
    void viewRequested();    ///< on the figures that are open
    void updateRequested();  ///< to look at what its figures would change
    void figuresRequested(); ///< to open its figures

private:
    void fill(const std::vector<CellDifference>& differences);

    QStandardItemModel m_model;
};

} // namespace capex
