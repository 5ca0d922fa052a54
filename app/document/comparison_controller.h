// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/settings/view_state.h"
#include "views/view_types.h"

#include <QObject>

#include <functional>

namespace capex {

/// Dataset and state of the view in, Comparison and picture out. Several changes in one turn of the
/// event loop are told as one, and compared once.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const ViewState& state() const { return m_state; }
    [[nodiscard]] const ComparisonSettings& settings() const { return m_state.settings; }
    /// What the view of the state shows: computed once, when it is first asked for.
    [[nodiscard]] ViewResultPtr result() const;
    /// What is computed once for window, picture and evidence.
    [[nodiscard]] const ComparisonContext& context() const { return m_context; }
    /// Of the dataset and settings as they are now.
    [[nodiscard]] const Comparison& comparison() const;

    void setDataset(Dataset dataset);
    void setState(const ViewState& state);
    void setSettings(const ComparisonSettings& settings);
    void setView(View view);
    /// Sets what `change` makes of the state.
    void change(const std::function<void(ViewState&)>& change);
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
    ViewState m_state;
    bool m_comparesNobody = false;
    ComparisonContext m_context{m_dataset, m_state};
    mutable ViewResultPtr m_result; ///< nullptr until it is asked for
    Comparison m_ofNobody;
    bool m_isAnnounced = false; ///< changed() is on its way
};

} // namespace capex
