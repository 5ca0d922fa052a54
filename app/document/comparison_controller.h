// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/settings/view_state.h"
#include "views/view_types.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace capex {

/// Dataset and state of the view in, Comparison and picture out. Several changes in one turn of the
/// event loop are told as one, and compared once.
///
/// Few figures are compared where they are asked for, so that nothing flickers. Many are compared
/// on a thread, and changed() is told when that has come to its end; until then the window shows
/// what it showed. A further change puts the comparison before it aside. Whoever asks for a result
/// in between waits for it.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    /// How many figures are compared without a thread, in a time that nobody notices.
    static constexpr std::size_t mostAtOnce = 2000;

    explicit ComparisonController(QObject* parent = nullptr);
    ~ComparisonController() override;

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const ViewState& state() const { return m_state; }
    [[nodiscard]] const ComparisonSettings& settings() const { return m_state.settings; }
    /// What is done on the thread with a result that it has computed.
    using Preparation = std::function<void(const ViewResult&)>;
    /// Calls `prepare`, on this thread, whenever another one begins to compare, for what that one
    /// does with the result before changed() tells of it.
    void prepareWith(std::function<Preparation()> prepare) { m_prepare = std::move(prepare); }

    /// What the view of the state shows: computed once, when it is first asked for.
    [[nodiscard]] ViewResultPtr result() const;
    /// What is computed once for window, picture and evidence.
    [[nodiscard]] const ComparisonContext& context() const { return m_context; }
    /// Of the dataset and settings as they are now.
    [[nodiscard]] const Comparison& comparison() const;
    /// Whether a thread compares; changed() follows.
    [[nodiscard]] bool isComparing() const { return m_work.isValid(); }

    /// With `before`, the figures without changes that are under review, the pictures show what
    /// those do.
    void setDataset(Dataset dataset, std::optional<Dataset> before = std::nullopt);
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
    /// The figures under what the view takes of the state: what result() is, or will be, made of.
    [[nodiscard]] ComparisonContext shownContext() const;

Q_SIGNALS:
    void changed();

private:
    void invalidate();
    void announce();
    void startComparing();
    void finishComparing();

    Dataset m_dataset;
    ViewState m_state;
    bool m_comparesNobody = false;
    ComparisonContext m_context{m_dataset, m_state};
    mutable ViewResultPtr m_result; ///< nullptr until it is asked for
    Comparison m_ofNobody;
    bool m_isAnnounced = false; ///< changed() is on its way
    std::function<Preparation()> m_prepare = [] { return [](const ViewResult&) {}; };
    QThreadPool m_threads; ///< one, so that what is put aside early never begins
    QFutureWatcher<ViewResultPtr> m_watcher;
    QFuture<ViewResultPtr> m_work; ///< of the state as it is now; not valid: no thread compares
};

} // namespace capex
