// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/review_panel.h"

#include "views/panels/flow_layout.h"
#include "views/panels/focus_return.h"
#include "views/panels/segmented_control.h"
#include "views/panels/table_view.h"
#include "views/panels/text_button.h"
#include "views/panels/text_label.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace capex {

namespace {

QToolButton* button(const QString& text, const QString& tip, const char* role)
{
    QToolButton* const button = textButton(text, role);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    return button;
}

} // namespace

ReviewPanel::ReviewPanel(Language language, QWidget* parent)
    : QFrame(parent)
    , m_model(language)
    , m_title(textLabel({}, LabelRole::Strong))
    , m_counts(textLabel({}, LabelRole::Muted))
    , m_modes(new QActionGroup(this))
{
    setObjectName(QStringLiteral("reviewPanel"));
    addModes();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(6);
    column->addWidget(heading());
    column->addWidget(choices());
    makeTable();
    column->addWidget(m_table, 1);
    connect(&m_model, &ChangesModel::takenChanged, this, &ReviewPanel::showCounts);
    connect(&m_model, &ChangesModel::takenChanged, this, &ReviewPanel::takenChanged);
    new FocusReturn(*this);
}

void ReviewPanel::addModes()
{
    const auto add = [this](ReviewMode mode, const QString& text, const QString& tip) {
        QAction* const action = m_modes->addAction(text);
        action->setCheckable(true);
        action->setToolTip(tip);
        action->setData(static_cast<int>(mode));
    };
    add(ReviewMode::Merge, tr("Merge"), tr("Keep figures that the new ones do not have"));
    add(ReviewMode::Replace, tr("Replace"), tr("Remove figures that the new ones do not have"));
    connect(m_modes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_model.setMode(static_cast<ReviewMode>(action->data().toInt()));
    });
}

/// What it is about, and what becomes of it.
QWidget* ReviewPanel::heading()
{
    auto* const line = new QWidget(this);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(6);
    auto* const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_counts);
    row->addLayout(words, 1);
    QToolButton* const discard =
        button(tr("Discard"), tr("Leave all figures as they are"), "secondary");
    m_accept = button(tr("Take over"),
                      tr("Let the changes count that have a check mark (Ctrl+Return)"), "primary");
    row->addWidget(discard);
    row->addWidget(m_accept);
    connect(discard, &QToolButton::clicked, this, &ReviewPanel::discardRequested);
    connect(m_accept, &QToolButton::clicked, this, &ReviewPanel::acceptRequested);
    return line;
}

/// What is taken of it; folded where there is little room.
QWidget* ReviewPanel::choices()
{
    auto* const line = new QWidget(this);
    auto* const row = new FlowLayout(line);
    row->setContentsMargins({});
    QToolButton* const all = button(tr("All"), tr("Take all changes"), "plain");
    QToolButton* const none = button(tr("None"), tr("Take no change"), "plain");
    m_open = button(tr("Open it instead"),
                    tr("Close the figures that are open and show the new ones"), "plain");
    row->addWidget(new SegmentedControl(tr("What becomes of other figures"), m_modes));
    for (QToolButton* const each : {all, none, m_open}) {
        row->addWidget(each);
    }
    connect(all, &QToolButton::clicked, this, [this] { m_model.takeAll(true); });
    connect(none, &QToolButton::clicked, this, [this] { m_model.takeAll(false); });
    connect(m_open, &QToolButton::clicked, this, &ReviewPanel::openRequested);
    return line;
}

void ReviewPanel::makeTable()
{
    m_table = new TableView(tr("Changes"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& row) {
        if (const QVariant year = row.data(LastYearRole); year.isValid()) {
            Q_EMIT yearRequested(year.toInt());
        }
    });
    connect(m_table, &TableView::rowChosen, this, [this](const QModelIndex& row) {
        const QString company = row.data(CompanyRole).toString();
        if (!company.isEmpty()) {
            Q_EMIT companySelected(CompanyId(company));
        }
    });
}

void ReviewPanel::showReview(const QString& name, Review review, bool canOpen)
{
    m_open->setVisible(canOpen);
    m_name = name;
    m_modes->actions().at(static_cast<qsizetype>(review.mode()))->setChecked(true);
    setLabelText(*m_title, tr("What %1 would change").arg(name));
    m_model.setReview(std::move(review));
    m_table->fitColumns();
    showCounts();
    m_table->setFocus();
}

void ReviewPanel::clear()
{
    m_model.setReview(std::nullopt);
}

/// "3 of 5 changes taken · 40 figures the same · 2 others stay".
void ReviewPanel::showCounts()
{
    if (!review()) {
        return;
    }
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    const std::size_t all = review()->changes().figures.size();
    const std::size_t offered = review()->count();
    QStringList counts{
        tr("%1 of %n changes taken", nullptr, number(offered)).arg(review()->takenCount()),
        tr("%n figures the same", nullptr, number(review()->changes().same))};
    if (all > offered) {
        counts.append(tr("%n others stay", nullptr, number(all - offered)));
    }
    setLabelText(*m_counts, counts.join(QStringLiteral(" · ")));
    m_accept->setEnabled(review()->takesAnything());
}

QString ReviewPanel::title() const
{
    return m_title->accessibleName();
}

QString ReviewPanel::copyText() const
{
    return m_table->copyText();
}

void ReviewPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT discardRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_accept->isEnabled() && event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT acceptRequested();
        }
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace capex
