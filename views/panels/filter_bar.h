// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/view_state.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace capex {

class FlowLayout;

/// A way to another state, by the words on its button.
struct StateLink
{
    QString text;
    ViewState state;

    friend bool operator==(const StateLink&, const StateLink&) = default;
};

/// What stands above every view: a chip for everything that is not the default, each with a button
/// that takes it back, and below them what the view has to say where it shows nothing. Takes no
/// room where there is nothing to say.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Each chip's state is the one without it; `all` the one without any of them. Behind them
    /// stand the filters that a view has of its own. Where there are several in all, one button
    /// takes all of them back.
    void showFilters(const std::vector<StateLink>& chips, const ViewState& all,
                     const QStringList& viewFilters = {});
    /// Says `text`, nothing if it is empty, with a link where there is a way out.
    void showNotice(const QString& text, const std::optional<StateLink>& wayOut);

Q_SIGNALS:
    void stateRequested(const ViewState& state);
    void viewFilterRemovalRequested(int index); ///< among those of the view
    void viewFiltersCleared();

private:
    template <typename Request>
    void addButton(const QString& text, const QString& spoken, Request request);
    template <typename Request>
    void addChip(const QString& text, Request request);
    void clearAll();
    void clearChips();
    void fold();

    std::vector<StateLink> m_chips;
    ViewState m_all;
    QStringList m_viewFilters;
    std::optional<StateLink> m_wayOut;
    QWidget* m_row;
    FlowLayout* m_flow;
    QWidget* m_notice;
    QLabel* m_text;
    QToolButton* m_link;
};

} // namespace capex
