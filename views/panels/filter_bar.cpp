// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/filter_bar.h"

#include "model/figures/excerpt.h"
#include "views/panels/flow_layout.h"
#include "views/panels/text_button.h"
#include "views/panels/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace capex {

namespace {

constexpr int widestChip = 320; ///< of its words, in pixels

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QWidget)
    , m_flow(new FlowLayout(m_row))
    , m_notice(new QWidget)
    , m_text(new QLabel)
    , m_link(textButton({}, "link"))
{
    setObjectName(QStringLiteral("filterBar"));
    m_flow->setContentsMargins({});
    m_flow->setSpacing(6);
    auto* const sentence = new QHBoxLayout(m_notice);
    sentence->setContentsMargins({});
    sentence->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    sentence->addWidget(m_text, 1);
    sentence->addWidget(m_link);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 0);
    column->setSpacing(6);
    column->addWidget(m_row);
    column->addWidget(m_notice);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_link, &QToolButton::clicked, this,
            [this] { Q_EMIT stateRequested(m_wayOut->state); });
    m_row->hide();
    showNotice({}, std::nullopt);
}

template <typename Request>
void FilterBar::addButton(const QString& text, const QString& spoken, Request request)
{
    QToolButton* const chip = textButton(literalText(text), "chip");
    chip->setAccessibleName(spoken);
    chip->setToolTip(QStringLiteral("<span>%1</span>").arg(spoken.toHtmlEscaped()));
    connect(chip, &QToolButton::clicked, this, request);
    m_flow->addWidget(chip);
    chip->show();
}

template <typename Request>
void FilterBar::addChip(const QString& text, Request request)
{
    const QString whole = cutText(text).simplified();
    const QString words = fontMetrics().elidedText(whole, Qt::ElideRight, widestChip);
    addButton(words + QStringLiteral("  ✕"), tr("Remove: %1").arg(whole), request);
}

void FilterBar::showFilters(const std::vector<StateLink>& chips, const ViewState& all,
                            const QStringList& viewFilters)
{
    if (chips == m_chips && all == m_all && viewFilters == m_viewFilters) {
        return;
    }
    clearChips();
    m_chips = chips;
    m_all = all;
    m_viewFilters = viewFilters;
    for (const StateLink& chip : chips) {
        addChip(chip.text, [this, state = chip.state] { Q_EMIT stateRequested(state); });
    }
    for (int index = 0; const QString& filter : viewFilters) {
        addChip(filter, [this, index] { Q_EMIT viewFilterRemovalRequested(index); });
        ++index;
    }
    const auto count = static_cast<qsizetype>(chips.size()) + viewFilters.size();
    if (count > 1) {
        addButton(tr("Clear all"), tr("Remove all filters"), [this] { clearAll(); });
    }
    m_row->setVisible(count > 0);
    fold();
}

void FilterBar::clearAll()
{
    if (!m_chips.empty()) {
        Q_EMIT stateRequested(ViewState(m_all));
    }
    Q_EMIT viewFiltersCleared();
}

void FilterBar::clearChips()
{
    while (QLayoutItem* const item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may have led here
        delete item;
    }
}

void FilterBar::showNotice(const QString& text, const std::optional<StateLink>& wayOut)
{
    m_wayOut = wayOut;
    m_text->setText(text);
    m_link->setText(wayOut ? literalText(wayOut->text) : QString());
    m_link->setAccessibleName(wayOut ? wayOut->text : QString());
    m_link->setFocusPolicy(wayOut ? Qt::StrongFocus : Qt::NoFocus);
    m_link->setVisible(wayOut.has_value());
    m_notice->setVisible(!text.isEmpty());
    fold();
}

void FilterBar::fold()
{
    setVisible(!m_row->isHidden() || !m_notice->isHidden());
}

} // namespace capex
