// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"

#include <QObject>

namespace capex {

/// Dataset and settings in, Comparison out. Several changes in one turn of the event loop are told
/// as one, and compared once.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const ComparisonSettings& settings() const { return m_settings; }
    /// Of the dataset and settings as they are now.
    [[nodiscard]] const Comparison& comparison();

    void setDataset(Dataset dataset);
    void setSettings(const ComparisonSettings& settings);
    /// Compares these companies, all if the list is empty.
    void chooseCompanies(const QList<CompanyId>& companies);
    /// Compares nobody, until other companies are chosen or set.
    void clearCompanies();

    [[nodiscard]] bool comparesNobody() const { return m_comparesNobody; }

Q_SIGNALS:
    void changed();

private:
    void invalidate();

    Dataset m_dataset;
    ComparisonSettings m_settings;
    bool m_comparesNobody = false;
    std::optional<Comparison> m_comparison;
    bool m_isAnnounced = false; ///< changed() is on its way
};

} // namespace capex
