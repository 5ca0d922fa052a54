// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"

#include "model/settings/setting.h"

#include <QtConcurrentRun>

#include <utility>

namespace capex {

ComparisonController::ComparisonController(QObject* parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            &ComparisonController::finishComparing);
}

ComparisonController::~ComparisonController()
{
    m_work.cancel();
}

const Comparison& ComparisonController::comparison() const
{
    return m_comparesNobody ? m_ofNobody : m_context.comparison();
}

void ComparisonController::setDataset(Dataset dataset, std::optional<Dataset> before)
{
    m_dataset = std::move(dataset);
    m_context = ComparisonContext(m_dataset, m_state, std::move(before));
    m_comparesNobody = false;
    invalidate();
}

ViewResultPtr ComparisonController::result() const
{
    if (!m_result) {
        m_result = isComparing() ? m_work.result() : resultOf(shownContext());
    }
    return m_result;
}

void ComparisonController::setState(const ViewState& state)
{
    if (state == m_state) {
        return;
    }
    m_comparesNobody = m_comparesNobody && state.settings.companies == settings().companies;
    m_state = state;
    invalidate();
}

void ComparisonController::setSettings(const ComparisonSettings& settings)
{
    change([&](ViewState& state) { state.settings = settings; });
}

void ComparisonController::setView(View view)
{
    change([&](ViewState& state) { state.view = view; });
}

void ComparisonController::change(const std::function<void(ViewState&)>& change)
{
    ViewState state = m_state;
    change(state);
    setState(state);
}

void ComparisonController::chooseCompanies(const QList<CompanyId>& companies)
{
    m_comparesNobody = false;
    m_state.settings.companies = companies;
    invalidate();
}

void ComparisonController::clearCompanies()
{
    m_comparesNobody = true;
    invalidate();
}

ComparisonContext ComparisonController::shownContext() const
{
    ViewState shown = taken(m_state);
    if (m_comparesNobody) {
        shown.settings.companies = nobody();
    }
    return m_context.showing(shown);
}

void ComparisonController::invalidate()
{
    m_context = m_context.showing(m_state);
    m_work.cancel();
    m_work = {};
    m_result.reset();
    m_ofNobody = Comparison{settings(), {}, {}};
    if (!std::exchange(m_isAnnounced, true)) {
        QMetaObject::invokeMethod(this, &ComparisonController::announce, Qt::QueuedConnection);
    }
}

void ComparisonController::announce()
{
    m_isAnnounced = false;
    if (m_result || m_dataset.figures().size() <= mostAtOnce) {
        Q_EMIT changed();
    } else {
        startComparing();
    }
}

void ComparisonController::startComparing()
{
    m_work =
        QtConcurrent::run(&m_threads, [context = m_context, shown = shownContext(),
                                       prepare = m_prepare()](QPromise<ViewResultPtr>& promise) {
            (void)context.comparison(); // what is shown beside the picture asks for it, too
            ViewResultPtr result = resultOf(shown);
            if (!promise.isCanceled()) {
                prepare(*result);
                promise.addResult(std::move(result));
            }
        });
    m_watcher.setFuture(m_work);
}

void ComparisonController::finishComparing()
{
    if (!isComparing()) {
        return; // what was put aside tells nothing
    }
    m_result = std::exchange(m_work, {}).result();
    Q_EMIT changed();
}

} // namespace capex
